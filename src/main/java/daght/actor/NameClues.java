package daght.actor;

import daght.lexicon.Passage;
import daght.lexicon.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the name finder sees of a passage: the folded words, and for each what the lexicon knows of it. Of "قال النائب حيدر الساعدي" it
 * knows a verb of saying, a title, a given name, and an unknown word with the article. Stateless.
 */
public final class NameClues {

    private static final String AL = "\u0627\u0644";

    private static final Set<String> MAY_BE_NAME = Set.of("unknown", "unknown_definite", "given", "name_part");

    private NameClues() {
    }

    /** The folded tokens from one to before another. */
    public static String[] tokens(Passage p, int from, int to) {
        String[] out = new String[to - from];
        for (int i = from; i < to; i++) {
            out[i - from] = p.token(i).folded();
        }
        return out;
    }

    /** What is known of each of these tokens. */
    public static String[][] known(Passage p, int from, int to) {
        String[][] out = new String[to - from][];
        for (int i = from; i < to; i++) {
            out[i - from] = known(p, i).toArray(String[]::new);
        }
        return out;
    }

    /** Whether a word of which this is known may be one of a name. */
    public static boolean mayBeName(String[] known) {
        return Arrays.stream(known).anyMatch(MAY_BE_NAME::contains);
    }

    private static List<String> known(Passage p, int i) {
        List<String> clues = new ArrayList<>(3);
        if (!p.token(i).isWord()) {
            clues.add("mark");
            return clues;
        }
        if (p.isParticle(i)) {
            clues.add(p.particle(i, "name_parts") != null ? "name_part" : "particle");
        }
        for (Reading reading : p.word(i).readings()) {
            String clue = clue(reading);
            if (!clue.isEmpty() && !clues.contains(clue)) {
                clues.add(clue);
            }
        }
        if (!p.word(i).known()) {
            clues.add(p.word(i).folded().startsWith(AL) ? "unknown_definite" : "unknown");
        }
        return clues;
    }

    private static String clue(Reading reading) {
        if (reading.finite()) {
            return reading.sense().says() ? "says" : "verb";
        }
        if (reading.sense() instanceof ActorSense.Role role) {
            return role.person() ? "person_role" : "role_" + role.kind();
        }
        if (reading.sense() instanceof ActorSense.GivenName) {
            return "given";
        }
        return reading.sense() instanceof ActorSense ? "actor_word" : reading.sense().act() ? "act" : "";
    }
}
