package daght.signal;

import daght.actor.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Picks phrases for roles among the arguments of a verb or noun. Stateless. */
final class RoleFinder {

    private RoleFinder() {
    }

    /** The targets of a verb by the markers of its frame, the best marker that is there. */
    static List<Phrase> targets(Clause clause, Frame frame) {
        for (String marker : frame.target()) {
            List<Phrase> found = marker.equals("object") ? clause.objects : marked(clause.arguments, marker);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Who does to others what a frame says, behind what stands before agents; of killing and its like also by whose means. */
    static List<Phrase> agents(List<Argument> arguments, Frame frame) {
        List<Phrase> agents = marked(arguments, Argument.AGENT);
        boolean suffered = frame.nounOf().equals("target") && frame.type().quad() == Quad.MATERIAL_CONFLICT;
        return agents.isEmpty() && suffered ? marked(arguments, Argument.MEANS) : agents;
    }

    /** The first group of phrases behind a preposition. */
    static List<Phrase> marked(List<Argument> arguments, String marker) {
        List<Phrase> out = new ArrayList<>(2);
        int group = -1;
        for (Argument argument : arguments) {
            if (argument.marker().equals(marker) && (group < 0 || group == argument.group())) {
                out.add(argument.phrase());
                group = argument.group();
            }
        }
        return out;
    }

    /** The phrases behind the best of some prepositions that is there, but for "between". */
    static List<Phrase> first(List<Argument> arguments, List<String> markers) {
        for (String marker : markers) {
            List<Phrase> found = marked(arguments, marker);
            if (!found.isEmpty() && !marker.equals(Argument.BETWEEN)) {
                return found;
            }
        }
        return List.of();
    }

    /** The phrases behind a preposition that stands right behind the noun or its adjective. */
    static List<Phrase> near(List<Argument> arguments, String marker, int to) {
        return arguments.isEmpty() || !arguments.get(0).marker().equals(marker) || arguments.get(0).at() > to + 3 ? List.of()
                : marked(arguments, marker);
    }

    /** The token behind the last of some phrases. */
    static int end(List<Phrase> phrases) {
        return phrases.get(phrases.size() - 1).to();
    }

    /** The phrases that are not among others. */
    static List<Phrase> without(List<Phrase> phrases, List<Phrase> others) {
        return phrases.stream().filter(a -> others.stream().noneMatch(b -> a == b)).toList();
    }
}
