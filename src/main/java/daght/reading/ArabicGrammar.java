package daght.reading;

import daght.actor.ActorLexicon;
import daght.lexicon.LexiconFiles;
import daght.lexicon.LexiconReader;
import daght.lexicon.ParticleLexicon;
import daght.lexicon.Passage;
import daght.lexicon.Vocabulary;
import daght.lexicon.WordClasses;
import daght.signal.FrameLexicon;
import daght.text.SentenceModel;
import daght.text.Sentences;
import daght.text.Token;
import daght.text.Tokeniser;
import daght.time.TimeReader;
import daght.time.TimeWords;
import java.util.List;

/** The Arabic lexicon made ready: its words, actors and times, and how a text is taken apart with them. Immutable, shared by threads. */
public record ArabicGrammar(Vocabulary vocabulary, ActorLexicon actors, TimeReader times) {

    /** ISO 639-1 code. */
    public static final String LANGUAGE = "ar";

    /**
     * Reads the Arabic files of a lexicon; classes of words are those in the jar.
     *
     * @throws daght.lexicon.LexiconException if a file has faults
     */
    public static ArabicGrammar of(LexiconFiles files) {
        return of(files, WordClasses.load(LANGUAGE));
    }

    /**
     * Reads the Arabic files of a lexicon.
     *
     * @throws daght.lexicon.LexiconException if a file has faults
     */
    public static ArabicGrammar of(LexiconFiles files, WordClasses classes) {
        LexiconReader reader = new LexiconReader();
        Vocabulary vocabulary = new Vocabulary(classes);
        ParticleLexicon.read(files, LANGUAGE, reader, vocabulary);
        ActorLexicon actors = ActorLexicon.read(files, LANGUAGE, reader, vocabulary);
        FrameLexicon.read(files, LANGUAGE, reader, vocabulary);
        TimeReader times = new TimeReader(TimeWords.read(files, LANGUAGE, reader));
        reader.finish();
        return new ArabicGrammar(vocabulary, actors, times);
    }

    /** A text with its tokens, sentences and words. */
    public Passage passage(String text) {
        List<Token> tokens = Tokeniser.tokenise(text, vocabulary::spelling);
        return new Passage(text, tokens, Sentences.number(tokens, SentenceModel.of(LANGUAGE, text)), vocabulary);
    }
}
