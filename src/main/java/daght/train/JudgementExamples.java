package daght.train;

import daght.actor.CountryQuestion;
import daght.actor.JunctionQuestion;
import daght.actor.Judgement;
import daght.actor.LearnedJudgement;
import daght.actor.Phrase;
import daght.actor.Sector;
import daght.actor.SectorQuestion;
import daght.annotation.AnnotatedParagraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Answers by rules, keeps what it is asked, and turns that into examples for {@link LearnedJudgement}. */
final class JudgementExamples implements Judgement {

    private final ChoiceExamples countries = new ChoiceExamples();
    private final ChoiceExamples sectors = new ChoiceExamples();
    private final List<CountryQuestion> ofCountries = new ArrayList<>();
    private final List<SectorQuestion> ofSectors = new ArrayList<>();
    private final ChoiceExamples junctions = new ChoiceExamples();
    private final List<JunctionQuestion> ofJunctions = new ArrayList<>();

    @Override
    public String country(CountryQuestion question) {
        ofCountries.add(question);
        return RULES.country(question);
    }

    @Override
    public Sector sector(SectorQuestion question) {
        ofSectors.add(question);
        return RULES.sector(question);
    }

    @Override
    public boolean one(JunctionQuestion question) {
        ofJunctions.add(question);
        return RULES.one(question);
    }

    /**
     * Ends a paragraph: what was asked since the last one is answered by its annotation.
     *
     * @param annotated the actors that its phrases mean
     * @param one       whether two phrases are parts of one annotated mention
     */
    void add(Map<Phrase, AnnotatedParagraph.Actor> annotated, BiPredicate<Phrase, Phrase> one) {
        junctions.paragraph();
        countries.paragraph();
        sectors.paragraph();
        for (CountryQuestion question : ofCountries) {
            if (annotated.containsKey(question.phrase())) {
                countries.add(question, annotated.get(question.phrase()).country());
            }
        }
        for (SectorQuestion question : ofSectors) {
            if (annotated.containsKey(question.phrase())) {
                String right = annotated.get(question.phrase()).sector();
                question.candidates().stream().filter(c -> c.name().equals(right)).forEach(c -> sectors.add(question, c));
            }
        }
        ofJunctions.forEach(question -> junctions.add(question, one.test(question.first(), question.second())));
        ofJunctions.clear();
        ofCountries.clear();
        ofSectors.clear();
    }

    /** Models of all paragraphs but every so manieth (-1: of all). */
    LearnedJudgement learn(int but, int folds) {
        return new LearnedJudgement(countries.learn(but, folds), sectors.learn(but, folds), junctions.learn(but, folds));
    }
}
