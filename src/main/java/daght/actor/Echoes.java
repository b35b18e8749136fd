package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the other places of a state's name: once a state acts in a paragraph, its name there is a mention of it even where it is only a
 * goal or a ground ("وصل إلى طهران"). Stateless.
 */
public final class Echoes {

    private Echoes() {
    }

    /**
     * The names that say again what one of the phrases says.
     *
     * @param counted the phrases that are mentions, in any order
     */
    public static List<Phrase> of(Passage p, List<Phrase> counted) {
        Map<String, Phrase> states = new HashMap<>();
        boolean[] taken = new boolean[p.size()];
        for (Phrase phrase : counted) {
            if (phrase.kind == Phrase.Kind.STATE && !phrase.adjective) {
                states.putIfAbsent(words(p, phrase.start, phrase.end), phrase);
            }
            java.util.Arrays.fill(taken, phrase.from, phrase.to, true);
        }
        List<Phrase> out = new ArrayList<>();
        for (int i = 0; i < p.size() && !states.isEmpty(); i++) {
            LongestMatch match = taken[i] ? null : LongestMatch.at(p, i, ActorSense.Place.class, ActorSense.Named.class);
            if (match == null || !(ActorSense.preferred(match) instanceof ActorSense.Place)) {
                continue;
            }
            Phrase again = PhraseFinder.phrase(p, i, match);
            Phrase before = states.get(words(p, again.start, again.end));
            if (before != null) {
                again.kind = Phrase.Kind.STATE;
                again.actor = before.actor;
                again.country = before.country;
                again.foundBy = "coreference";
                out.add(again);
                i = match.to() - 1;
            }
        }
        return out;
    }

    private static String words(Passage p, int start, int end) {
        return p.text().substring(start, end);
    }
}
