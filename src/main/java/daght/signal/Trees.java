package daght.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Boosted decision trees (Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", 2001): the logistic of the sum of the
 * leaves that an example falls into. Each tree is a line, its nodes in preorder, parted by spaces: {@code feature:threshold} (below it on
 * to the next node, else to the one behind that one's subtree) or {@code =value}.
 *
 * <p>Trees are not walked: each number of an example strikes out the leaves that it leads away from, and of each tree the first leaf that
 * is left counts (Lucchese and others, "QuickScorer", 2015). So what numbers that many examples share strike out is worked out once.
 * Immutable.
 */
final class Trees {

    /** So many trees are asked before an example that is hopeless is given up. */
    private static final int FIRST = 30;
    /**
     * The sum of the first trees below which an example is no row: on 3,000 newspaper paragraphs six in ten pairs, of which one in 700
     * would have come to 0.05 and none to 0.15; with -3.33 one in 100 rows was another, no better. It goes with how many models are
     * averaged and how fast they learn, as each leaf counts that much less.
     */
    private static final double HOPELESS = -3.05;

    private final double base;
    private final float[] leaves;
    /** By tree, its first leaf. */
    private final int[] starts;
    private final Strikes first;
    private final Strikes rest;

    /** A node: the leaves that stay, as bits, where its feature is not below the threshold. */
    private record Node(int feature, float threshold, int tree, long stay) {
    }

    /** The nodes of some of the trees by feature and threshold. */
    static final class Strikes {

        private final int from;
        private final int count;
        private final int[] ofFeature;
        private final float[] thresholds;
        private final int[] trees;
        private final long[] stay;

        private Strikes(List<Node> nodes, int from, int to) {
            List<Node> mine = nodes.stream().filter(n -> n.tree >= from && n.tree < to)
                    .sorted(Comparator.comparingInt(Node::feature).thenComparingDouble(Node::threshold)).toList();
            this.from = from;
            this.count = to - from;
            int features = mine.isEmpty() ? 0 : mine.get(mine.size() - 1).feature + 1;
            ofFeature = new int[features + 1];
            thresholds = new float[mine.size()];
            trees = new int[mine.size()];
            stay = new long[mine.size()];
            for (int i = 0; i < mine.size(); i++) {
                Node node = mine.get(i);
                ofFeature[node.feature + 1] = i + 1;
                thresholds[i] = node.threshold;
                trees[i] = node.tree - from;
                stay[i] = node.stay;
            }
            for (int feature = 1; feature <= features; feature++) {
                ofFeature[feature] = Math.max(ofFeature[feature], ofFeature[feature - 1]);
            }
        }

        /** How many trees there are. */
        int count() {
            return count;
        }

        /** Strikes out of each tree's leaves those that numbers lead away from, the first of which is that of feature {@code feature}. */
        void strike(float[] numbers, int feature, long[] leaves) {
            int end = Math.min(numbers.length, ofFeature.length - 1 - feature);
            for (int i = 0; i < end; i++) {
                float number = numbers[i];
                int last = ofFeature[feature + i + 1];
                for (int node = ofFeature[feature + i]; node < last && thresholds[node] <= number; node++) {
                    leaves[trees[node]] &= stay[node];
                }
            }
        }
    }

    /**
     * Trees of these lines.
     *
     * @throws IllegalArgumentException if a tree has more than 64 leaves
     */
    Trees(double base, List<String> trees) {
        this.base = base;
        List<Node> nodes = new ArrayList<>();
        List<Float> values = new ArrayList<>();
        starts = new int[trees.size() + 1];
        for (int tree = 0; tree < trees.size(); tree++) {
            node(tree, trees.get(tree).split(" "), 0, nodes, values);
            starts[tree + 1] = values.size();
            if (starts[tree + 1] - starts[tree] > Long.SIZE) {
                throw new IllegalArgumentException("tree " + tree + " has " + (starts[tree + 1] - starts[tree]) + " leaves; at most "
                        + Long.SIZE + " are allowed");
            }
        }
        leaves = new float[values.size()];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = values.get(i);
        }
        int split = Math.min(FIRST, trees.size());
        first = new Strikes(nodes, 0, split);
        rest = new Strikes(nodes, split, trees.size());
    }

    /** Takes the subtree at a node and gives the node behind it. */
    private int node(int tree, String[] lines, int at, List<Node> nodes, List<Float> values) {
        String line = lines[at];
        if (line.charAt(0) == '=') {
            values.add(Float.parseFloat(line.substring(1)));
            return at + 1;
        }
        int colon = line.indexOf(':');
        int below = values.size() - starts[tree];
        int other = node(tree, lines, at + 1, nodes, values);
        int above = values.size() - starts[tree];
        long struck = above - below >= Long.SIZE ? -1 : (1L << above - below) - 1 << below;
        nodes.add(new Node(Integer.parseInt(line.substring(0, colon)), Float.parseFloat(line.substring(colon + 1)), tree, ~struck));
        return node(tree, lines, other, nodes, values);
    }

    /** The trees that are asked first. */
    Strikes first() {
        return first;
    }

    /** The others. */
    Strikes rest() {
        return rest;
    }

    /** The sum before any tree is asked. */
    double base() {
        return base;
    }

    /** A sum with those leaves added that are left. */
    double add(Strikes some, long[] left, double sum) {
        double all = sum;
        for (int tree = 0; tree < some.count; tree++) {
            all += leaves[starts[some.from + tree] + Long.numberOfTrailingZeros(left[tree])];
        }
        return all;
    }

    /** Whether an example is given up with that sum of the first trees. */
    boolean hopeless(double sum) {
        return first.count == FIRST && sum < HOPELESS;
    }
}
