package daght.signal;

import daght.actor.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Finds the targets of a frame among the arguments of its verb or noun. Stateless. */
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
}
