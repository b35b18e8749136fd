package daght.reading;

import daght.actor.ActorLexicon;
import daght.actor.Cast;
import daght.actor.Mention;
import daght.actor.Phrase;
import daght.actor.PhraseFinder;
import daght.lexicon.LexiconFiles;
import daght.lexicon.LexiconReader;
import daght.lexicon.ParticleLexicon;
import daght.lexicon.Passage;
import daght.lexicon.Vocabulary;
import daght.signal.Found;
import daght.signal.FrameLexicon;
import daght.signal.Signal;
import daght.signal.SignalFinder;
import daght.text.Sentences;
import daght.text.Token;
import daght.text.Tokeniser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads Arabic: tokens with clitics, phrases, actors, frames, roles. Immutable, shared by threads. */
final class ArabicReader implements LanguageReader {

    private static final String LANGUAGE = "ar";

    private final Vocabulary vocabulary;
    private final ActorLexicon actors;
    private final PhraseFinder phrases;
    private final SignalFinder signals;

    private ArabicReader(Vocabulary vocabulary, ActorLexicon actors) {
        this.vocabulary = vocabulary;
        this.actors = actors;
        this.phrases = new PhraseFinder(actors);
        this.signals = new SignalFinder();
    }

    /** A reader with the Arabic files of a lexicon. */
    static LanguageReader of(LexiconFiles files) {
        LexiconReader reader = new LexiconReader();
        Vocabulary vocabulary = new Vocabulary();
        ParticleLexicon.read(files, LANGUAGE, reader, vocabulary);
        ActorLexicon actors = ActorLexicon.read(files, LANGUAGE, reader, vocabulary);
        FrameLexicon.read(files, LANGUAGE, reader, vocabulary);
        reader.finish();
        return new ArabicReader(vocabulary, actors);
    }

    @Override
    public Reading read(Article article) {
        Cast cast = new Cast(actors, article.publishedOn(), actors.outletCountry(article.outlet()));
        List<Reading.Paragraph> out = new ArrayList<>(article.paragraphs().size());
        for (String text : article.paragraphs()) {
            out.add(paragraph(article, text, cast));
        }
        return new Reading(out, cast.actors());
    }

    private Reading.Paragraph paragraph(Article article, String text, Cast cast) {
        List<Token> tokens = Tokeniser.tokenise(text);
        Passage passage = new Passage(text, tokens, Sentences.number(tokens), vocabulary);
        List<Phrase> found = cast.resolve(passage, phrases.find(passage, cast.familyNames()));
        List<Found> acts = signals.find(passage, found);
        Offsets offsets = new Offsets(text);
        List<Signal> rows = acts.stream().map(a -> a.signal(passage, offsets::codePoint, article.publishedOn())).distinct().toList();
        return new Reading.Paragraph(passage.sentences(), passage.size(), mentions(passage, found, acts, offsets), rows);
    }

    /** Phrases that count: all but the weak ones that no signal needs. */
    private static List<Mention> mentions(Passage passage, List<Phrase> found, List<Found> acts, Offsets offsets) {
        List<Mention> out = new ArrayList<>(found.size());
        for (Phrase phrase : found) {
            if (!phrase.weak() || acts.stream().anyMatch(a -> a.source() == phrase || a.target() == phrase)) {
                out.add(new Mention(offsets.codePoint(phrase.start()), offsets.codePoint(phrase.end()), passage.sentence(phrase.from()),
                        passage.text().substring(phrase.start(), phrase.end()), phrase.actor().id(), phrase.foundBy()));
            }
        }
        out.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
        return out;
    }
}
