package daght.signal;

import daght.actor.Cast;
import daght.actor.Judgement;
import daght.actor.PhraseFinder;
import daght.lexicon.LexiconFiles;
import daght.lexicon.Passage;
import daght.reading.ArabicGrammar;
import java.util.Set;

/** Texts parsed with the built-in lexicon, before any learned model is asked who acts on whom. */
final class Parses {

    private static final ArabicGrammar GRAMMAR = ArabicGrammar.of(LexiconFiles.builtIn());

    private Parses() {
    }

    static Parse of(String text) {
        Passage passage = GRAMMAR.passage(text);
        Cast cast = new Cast(GRAMMAR.actors(), null, "", Judgement.RULES);
        return Parse.of(passage, cast.resolve(passage, new PhraseFinder(GRAMMAR.actors()).find(passage, Set.of())));
    }
}
