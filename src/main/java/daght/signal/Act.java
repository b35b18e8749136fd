package daght.signal;

import daght.actor.Phrase;
import java.util.List;

/**
 * An act with its roles, of which grammar alone may find only one, before status, attribution and confidence are known.
 *
 * @param from  first token of the cue
 * @param to    token after its last
 * @param clause the clause it stands in, or null
 * @param shape how it was read
 * @param likelihood probability of its roles by the model, 0 before it was asked
 */
record Act(Frame frame, List<Phrase> sources, List<Phrase> targets, int from, int to, Clause clause, Shape shape,
           double likelihood) {

    Act(Frame frame, List<Phrase> sources, List<Phrase> targets, int from, int to, Clause clause, Shape shape) {
        this(frame, sources, targets, from, to, clause, shape, 0);
    }

    /** Whether both roles are known. */
    boolean complete() {
        return !sources.isEmpty() && !targets.isEmpty();
    }
}
