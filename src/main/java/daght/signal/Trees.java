package daght.signal;

import java.util.List;

/**
 * Boosted decision trees (Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", 2001): the logistic of the sum of the
 * leaves that an example falls into. Each tree is a line, its nodes in preorder, parted by spaces: {@code feature:threshold} (below it on to
 * the next node, else to the one behind that one's subtree) or {@code =value}. Immutable.
 */
final class Trees {

    /** So many trees are asked before an example that is hopeless is given up. */
    private static final int FIRST = 40;
    /** The sum of the first trees below which the others cannot make up a likelihood worth a row. */
    private static final double HOPELESS = -4.5;

    private final int[][] features;
    private final float[][] values;
    private final int[][] otherwise;
    private final double base;

    Trees(double base, List<String> trees) {
        this.base = base;
        features = new int[trees.size()][];
        values = new float[trees.size()][];
        otherwise = new int[trees.size()][];
        for (int i = 0; i < trees.size(); i++) {
            String[] nodes = trees.get(i).split(" ");
            features[i] = new int[nodes.length];
            values[i] = new float[nodes.length];
            otherwise[i] = new int[nodes.length];
            node(i, nodes, 0);
        }
    }

    /** Takes the subtree at a node and gives the node behind it. */
    private int node(int tree, String[] nodes, int at) {
        String node = nodes[at];
        if (node.charAt(0) == '=') {
            features[tree][at] = -1;
            values[tree][at] = Float.parseFloat(node.substring(1));
            return at + 1;
        }
        int colon = node.indexOf(':');
        features[tree][at] = Integer.parseInt(node.substring(0, colon));
        values[tree][at] = Float.parseFloat(node.substring(colon + 1));
        otherwise[tree][at] = node(tree, nodes, at + 1);
        return node(tree, nodes, otherwise[tree][at]);
    }

    /** The likelihood of an example, from 0 to 1; 0 of one that is hopeless. */
    double likelihood(float[] of) {
        double sum = base;
        for (int tree = 0; tree < features.length; tree++) {
            sum += leaf(tree, of);
            if (tree == FIRST && sum < HOPELESS) {
                return 0;
            }
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private float leaf(int tree, float[] of) {
        int at = 0;
        for (int feature = features[tree][0]; feature >= 0; feature = features[tree][at]) {
            at = of[feature] < values[tree][at] ? at + 1 : otherwise[tree][at];
        }
        return values[tree][at];
    }
}
