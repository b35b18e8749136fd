package daght.signal;

import daght.signal.Trees.Strikes;
import java.util.Arrays;

/**
 * Asks trees about the pairs of a cue. What the cue, a source or a target says to the trees is worked out once, not for each of its pairs.
 * Made for one cue.
 */
final class PairScores {

    private final Trees trees;
    private final PairFeatures features;
    private final Part first;
    private final Part rest;

    PairScores(Trees trees, PairFeatures features) {
        this.trees = trees;
        this.features = features;
        this.first = new Part(trees.first());
        this.rest = new Part(trees.rest());
    }

    /** What is left of the leaves of some trees. */
    private final class Part {

        private final Strikes strikes;
        private final long[][] sources = new long[features.near().size()][];
        private final long[][] targets = new long[features.near().size()][];
        private final long[] left;
        private long[] ofCue;

        Part(Strikes strikes) {
            this.strikes = strikes;
            this.left = new long[strikes.count()];
        }

        private long[] all(float[] numbers, int feature) {
            long[] leaves = new long[strikes.count()];
            Arrays.fill(leaves, -1);
            strikes.strike(numbers, feature, leaves);
            return leaves;
        }

        /** The leaves that are left for a pair. */
        long[] left(int s, int t, float[] both) {
            int cue = features.ofCue().length;
            int phrase = features.ofPhrase(s).length;
            ofCue = ofCue == null ? all(features.ofCue(), 0) : ofCue;
            sources[s] = sources[s] == null ? all(features.ofPhrase(s), cue) : sources[s];
            targets[t] = targets[t] == null ? all(features.ofPhrase(t), cue + phrase) : targets[t];
            for (int tree = 0; tree < left.length; tree++) {
                left[tree] = ofCue[tree] & sources[s][tree] & targets[t][tree];
            }
            strikes.strike(both, cue + 2 * phrase, left);
            return left;
        }
    }

    /**
     * The likelihood of a pair of phrases by their places, from 0 to 1; 0 of one that is hopeless.
     *
     * @param both the numbers of the two together
     */
    double of(int s, int t, float[] both) {
        double sum = trees.add(trees.first(), first.left(s, t, both), trees.base());
        if (trees.hopeless(sum)) {
            return 0;
        }
        return 1 / (1 + Math.exp(-trees.add(trees.rest(), rest.left(s, t, both), sum)));
    }
}
