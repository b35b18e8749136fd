package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Particle;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands at a token, as a small number for features. Stateless. */
final class Surroundings {

    /** Prepositions that are told apart, folded; their places are features of learned models, so new ones go to the end. */
    private static final List<String> MARKERS = List.of(Argument.BARE, Argument.AGENT, "\u0639\u0644\u064A", "\u0644", "\u0628", "\u0645\u0646",
            "\u0627\u0644\u064A", "\u0645\u0639", "\u0636\u062F", "\u0639\u0646", "\u0641\u064A", "\u0628\u064A\u0646", "\u0644\u062F\u064A",
            "\u062A\u062C\u0627\u0647", "\u0628\u062D\u0642", "\u0643", Argument.MEANS);
    private static final Map<String, Integer> NUMBERS = IntStream.range(0, MARKERS.size()).boxed()
            .collect(Collectors.toUnmodifiableMap(MARKERS::get, i -> i + 1));
    /** How many numbers of prepositions there are. */
    static final int MARKED = MARKERS.size() + 1;
    private static final String AL = "\u0627\u0644";
    private static final int PREPOSITIONS = 20;

    private Surroundings() {
    }

    /** A preposition as a small number, 0 of one that is not told apart. */
    static int marker(String marker) {
        return NUMBERS.getOrDefault(marker, 0);
    }

    /** What a token is: 0 outside the passage, 1–4 a phrase, 5–9 a mark, 10–12 a verb, 13–19 another word, above a preposition. */
    static int at(Syntax syntax, int i) {
        Passage p = syntax.p;
        if (i < 0 || i >= p.size()) {
            return 0;
        }
        Phrase phrase = syntax.phraseAt(i);
        if (phrase != null) {
            return phrase.adjective() ? 1 : phrase.preposition() != 0 ? 2 : phrase.conjunction() != 0 ? 3 : 4;
        }
        if (!p.token(i).isWord()) {
            return p.isQuote(i) ? 5 : syntax.comma(i) ? 6 : p.is(i, '.') ? 7 : p.is(i, ':') ? 8 : 9;
        }
        Particle preposition = p.particle(i, "prepositions");
        return preposition != null ? PREPOSITIONS + marker(preposition.marker()) : word(syntax, i);
    }

    private static int word(Syntax syntax, int i) {
        List<Reading> verb = syntax.verbAt(i);
        if (!verb.isEmpty()) {
            return verb.get(0).sense().says() ? 10 : verb.get(0).sense() instanceof Frame ? 11 : 12;
        }
        Passage p = syntax.p;
        if (p.particle(i, "relatives") != null) {
            return 13;
        }
        if (p.particle(i, "complementisers") != null) {
            return 14;
        }
        if (p.isParticle(i)) {
            return p.particle(i, "pronouns") != null ? 15 : 16;
        }
        return syntax.actNoun(i) ? 17 : p.word(i).folded().startsWith(AL) ? 18 : 19;
    }
}
