package daght.signal;

import daght.actor.Phrase;
import java.util.List;

/**
 * The two phrases that a model finds likeliest for a cue.
 *
 * @param source         who acts, or null where no two actors are near
 * @param target         whom it bears on
 * @param sourceLikely   probability of the source's role
 * @param targetLikely   probability of the target's role
 */
record Pair(Phrase source, Phrase target, double sourceLikely, double targetLikely) {

    private static final Pair NONE = new Pair(null, null, 0, 0);

    /** The pair of different actors with the highest product of probabilities. */
    static Pair best(RoleModel model, Parse parse, Cue cue, List<Phrase> near) {
        double[] source = new double[near.size()];
        double[] target = new double[near.size()];
        Weights.Sums sums = model.sums();
        for (int i = 0; i < source.length; i++) {
            parse.features().each(cue, near.get(i), sums);
            double likely = sums.source();
            source[i] = near.get(i).source() ? 0 : likely;
            target[i] = sums.target();
        }
        Pair best = NONE;
        double most = 0;
        for (int i = 0; i < source.length; i++) {
            for (int j = 0; j < target.length; j++) {
                double both = source[i] * target[j];
                if (both > most && !near.get(i).actor().id().equals(near.get(j).actor().id())
                        && (cue.frame().symmetric() || !parse.joined(near.get(i), null).contains(near.get(j)))) {
                    most = both;
                    best = new Pair(near.get(i), near.get(j), source[i], target[j]);
                }
            }
        }
        return best;
    }
}
