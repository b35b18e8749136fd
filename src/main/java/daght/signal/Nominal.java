package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Reading;
import java.util.List;

/**
 * A noun that carries an act, with what stands around it.
 *
 * @param from      first token
 * @param to        token after the last
 * @param reading   of a single word; null of a phrase
 * @param clause    the clause it stands in, or null
 * @param genitive  phrases in the genitive behind it
 * @param adjective the nationality that describes it, or null
 * @param possessor whom its pronoun means, or null
 * @param targets   phrases behind the prepositions by which the frame takes a target
 * @param agents    phrases behind what stands before an agent
 * @param prompted  whether the agents stand behind من alone
 * @param arguments all that stands behind it
 */
record Nominal(int from, int to, Reading reading, Frame frame, Clause clause, List<Phrase> genitive, Phrase adjective, Phrase possessor,
               List<Phrase> targets, List<Phrase> agents, boolean prompted, List<Argument> arguments) {

    /** The act with these roles, or null where one is empty. */
    Act act(List<Phrase> sources, List<Phrase> targets, Shape shape) {
        return sources.isEmpty() || targets.isEmpty() ? null : new Act(frame, sources, targets, from, to, clause, shape);
    }

    /** Whether it is written together with a preposition. */
    boolean behind(char preposition) {
        return reading != null && reading.preposition() == preposition;
    }

    /** Whether its genitive is acted on. */
    boolean ofTarget() {
        return frame.nounOf().equals("target");
    }

    /** The arguments but for the genitive. */
    List<Argument> rest() {
        return arguments.stream().filter(a -> !genitive.contains(a.phrase())).toList();
    }
}
