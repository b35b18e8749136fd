package daght.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daght.actor.Cast;
import daght.actor.Judgement;
import daght.actor.Phrase;
import daght.actor.PhraseFinder;
import daght.actor.Sector;
import daght.annotation.AnnotatedParagraph;
import daght.lexicon.LexiconFiles;
import daght.lexicon.Passage;
import daght.reading.ArabicGrammar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What annotated paragraphs teach of the country and the sector of somebody whose words leave them open. */
class JudgementExamplesTest {

    private static final ArabicGrammar GRAMMAR = ArabicGrammar.of(LexiconFiles.builtIn());
    private static final String TEXT = "أعلنت باريس وبرلين وروما موقفها، ورحب السكان به.";
    private static final String HEAD = "السكان";
    /** The town is in no lexicon. */
    private static final String HOLDER = "رحب محافظ دمقسات سالم الشهري أمس.";

    @Test
    void rulesTakeTheCountryThatIsNearestAndTheUsualSector() {
        Phrase people = people(Judgement.RULES);
        assertEquals("ITA", people.actor().country());
        assertEquals(Sector.CVL, people.actor().sector());
    }

    @Test
    void modelsTakeWhatPeopleHaveAnnotated() {
        JudgementExamples examples = new JudgementExamples();
        for (int i = 0; i < 20; i++) {
            Map<Phrase, AnnotatedParagraph.Actor> annotated = new HashMap<>();
            annotated.put(people(examples), new AnnotatedParagraph.Actor("a1", "", "", "NGO", List.of(HEAD), List.of()));
            examples.add(annotated, (a, b) -> false);
        }
        Phrase people = people(examples.learn(-1, 2));
        assertEquals("", people.actor().country());
        assertEquals(Sector.NGO, people.actor().sector());
    }

    @Test
    void withoutExamplesOfAFoldTheFirstCandidateStands() {
        assertEquals("ITA", people(new JudgementExamples().learn(-1, 2)).actor().country());
    }

    @Test
    void modelsMakeOnePhraseOfTwoThatPeopleAnnotateAsOne() {
        assertEquals(2, holders(Judgement.RULES).size());
        for (boolean one : new boolean[] {true, false}) {
            JudgementExamples examples = new JudgementExamples();
            for (int i = 0; i < 20; i++) {
                holders(examples);
                examples.add(Map.of(), (a, b) -> one);
            }
            List<Phrase> holders = holders(examples.learn(-1, 2));
            assertEquals(one ? 1 : 2, holders.size());
            assertEquals(one ? "محافظ دمقسات سالم الشهري" : "محافظ", HOLDER.substring(holders.get(0).start(), holders.get(0).end()));
        }
    }

    private static List<Phrase> holders(Judgement judgement) {
        Passage passage = GRAMMAR.passage(HOLDER);
        List<Phrase> found = new PhraseFinder(GRAMMAR.actors()).find(passage, Set.of());
        return new Cast(GRAMMAR.actors(), null, "SAU", judgement).resolve(passage, found);
    }

    private static Phrase people(Judgement judgement) {
        Passage passage = GRAMMAR.passage(TEXT);
        List<Phrase> found = new PhraseFinder(GRAMMAR.actors()).find(passage, Set.of());
        return new Cast(GRAMMAR.actors(), null, "SAU", judgement).resolve(passage, found).stream()
            .filter(p -> TEXT.substring(p.start(), p.end()).equals(HEAD)).findFirst().orElseThrow();
    }
}
