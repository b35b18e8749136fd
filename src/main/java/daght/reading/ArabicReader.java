package daght.reading;

import daght.actor.Cast;
import daght.actor.Echoes;
import daght.actor.Judgement;
import daght.actor.LearnedJudgement;
import daght.actor.Mention;
import daght.actor.MentionModel;
import daght.actor.Phrase;
import daght.actor.PhraseFinder;
import daght.context.ContextNetwork;
import daght.learned.ChoiceModel;
import daght.lexicon.LexiconFiles;
import daght.lexicon.Passage;
import daght.signal.EventTimes;
import daght.signal.Found;
import daght.signal.PairModel;
import daght.signal.RoleModel;
import daght.signal.Signal;
import daght.signal.SignalFinder;
import daght.signal.WordModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads Arabic: tokens with clitics, phrases, actors, frames, roles. Immutable, shared by threads. */
final class ArabicReader implements LanguageReader {

    /** So many words of sport or the like, and one in so many tokens, and a paragraph is about that. */
    private static final int LEAST_ELSEWHERE = 3;
    private static final int ONE_WORD_IN = 25;
    /** Phrases less likely to be mentions, by the last model that judged them, are none, but where a signal needs them. */
    private static final double LEAST_MENTION = 0.45;

    private final ArabicGrammar grammar;
    private final PhraseFinder phrases;
    private final Judgement judgement;
    private final MentionModel likelihood;
    private final SignalFinder signals;

    private ArabicReader(ArabicGrammar grammar, Judgement judgement, MentionModel likelihood, SignalFinder signals) {
        this.grammar = grammar;
        this.judgement = judgement;
        this.phrases = new PhraseFinder(grammar.actors());
        this.likelihood = likelihood;
        this.signals = signals;
    }

    /** A reader with the Arabic files of a lexicon. */
    static LanguageReader of(LexiconFiles files) {
        SignalFinder signals = new SignalFinder(RoleModel.load(ArabicGrammar.LANGUAGE),
                WordModel.load(ArabicGrammar.LANGUAGE), PairModel.load(ArabicGrammar.LANGUAGE),
                ChoiceModel.load(ArabicGrammar.LANGUAGE, "statuses.bin"), ContextNetwork.load(ArabicGrammar.LANGUAGE));
        return new ArabicReader(ArabicGrammar.of(files), LearnedJudgement.load(ArabicGrammar.LANGUAGE),
                MentionModel.load(ArabicGrammar.LANGUAGE), signals);
    }

    @Override
    public Reading read(Article article) {
        Cast cast = new Cast(grammar.actors(), article.publishedOn(), grammar.actors().outletCountry(article.outlet()), judgement);
        List<Reading.Paragraph> out = new ArrayList<>(article.paragraphs().size());
        for (String text : article.paragraphs()) {
            out.add(paragraph(article, text, cast));
        }
        return new Reading(out, cast.actors());
    }

    private Reading.Paragraph paragraph(Article article, String text, Cast cast) {
        Passage passage = grammar.passage(text);
        List<Phrase> found = cast.resolve(passage, phrases.find(passage, cast.familyNames()));
        likelihood.judge(passage, found);
        List<Found> acts = elsewhere(passage) ? List.of() : signals.find(passage, found);
        Offsets offsets = new Offsets(text);
        List<Signal> rows = rows(article, passage, found, acts, offsets);
        return new Reading.Paragraph(passage.sentences(), passage.size(), mentions(passage, found, acts, offsets), rows);
    }

    private List<Signal> rows(Article article, Passage passage, List<Phrase> found, List<Found> acts, Offsets offsets) {
        if (acts.isEmpty()) {
            return List.of();
        }
        EventTimes times = new EventTimes(passage, found, grammar.times().find(passage), article.publishedOn());
        return acts.stream().map(a -> a.signal(passage, offsets::codePoint, times.of(a))).distinct().toList();
    }

    /** Whether a paragraph is about sport or the like, where words of struggle are no acts. */
    private static boolean elsewhere(Passage passage) {
        int words = 0;
        for (int i = 0; i < passage.size(); i++) {
            words += passage.listed(i, "elsewhere") ? 1 : 0;
        }
        return words >= LEAST_ELSEWHERE && words * ONE_WORD_IN > passage.size();
    }

    /** Phrases that count: the likely ones and those that a signal needs; and the other places of their states. */
    private static List<Mention> mentions(Passage passage, List<Phrase> found, List<Found> acts, Offsets offsets) {
        List<Phrase> counted = new ArrayList<>(found.size());
        for (Phrase phrase : found) {
            if (phrase.likely() >= LEAST_MENTION || acts.stream().anyMatch(a -> a.source() == phrase || a.target() == phrase)) {
                counted.add(phrase);
            }
        }
        counted.addAll(Echoes.of(passage, counted));
        List<Mention> out = new ArrayList<>(counted.size());
        for (Phrase phrase : counted) {
            out.add(new Mention(offsets.codePoint(phrase.start()), offsets.codePoint(phrase.end()), passage.sentence(phrase.from()),
                    passage.text().substring(phrase.start(), phrase.end()), phrase.actor().id(), phrase.foundBy()));
        }
        out.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
        return out;
    }
}
