package daght.signal;

import daght.actor.Phrase;
import java.util.List;

/**
 * An act with its roles before status, attribution and confidence are known.
 *
 * @param from  first token of the cue
 * @param to    token after its last
 * @param clause the clause it stands in, or null
 * @param shape how it was read, for the confidence: {@code verb}, {@code verb-dropped}, {@code noun-genitive}…
 */
record Act(Frame frame, List<Phrase> sources, List<Phrase> targets, int from, int to, Clause clause, String shape) {
}
