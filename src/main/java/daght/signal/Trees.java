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

    /** Nodes of all trees, one tree behind the other: the feature that a node asks for, -1 of a leaf. */
    private final int[] features;
    /** Thresholds of nodes and values of leaves. */
    private final float[] values;
    /** Where to go on if a feature is not below the threshold. */
    private final int[] otherwise;
    /** The first node of each tree. */
    private final int[] roots;
    private final double base;

    Trees(double base, List<String> trees) {
        this.base = base;
        List<String[]> nodes = trees.stream().map(t -> t.split(" ")).toList();
        int count = nodes.stream().mapToInt(n -> n.length).sum();
        features = new int[count];
        values = new float[count];
        otherwise = new int[count];
        roots = new int[nodes.size()];
        int at = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = at;
            node(at, nodes.get(tree), 0);
            at += nodes.get(tree).length;
        }
    }

    /** Takes the subtree at a node of the tree that starts at {@code root} and gives the node behind it. */
    private int node(int root, String[] nodes, int number) {
        String node = nodes[number];
        int at = root + number;
        if (node.charAt(0) == '=') {
            features[at] = -1;
            values[at] = Float.parseFloat(node.substring(1));
            return number + 1;
        }
        int colon = node.indexOf(':');
        features[at] = Integer.parseInt(node.substring(0, colon));
        values[at] = Float.parseFloat(node.substring(colon + 1));
        int other = node(root, nodes, number + 1);
        otherwise[at] = root + other;
        return node(root, nodes, other);
    }

    /** The likelihood of an example, from 0 to 1; 0 of one that is hopeless. */
    double likelihood(float[] of) {
        double sum = base;
        for (int tree = 0; tree < roots.length; tree++) {
            sum += leaf(roots[tree], of);
            if (tree == FIRST && sum < HOPELESS) {
                return 0;
            }
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private float leaf(int root, float[] of) {
        int at = root;
        for (int feature = features[at]; feature >= 0; feature = features[at]) {
            at = of[feature] < values[at] ? at + 1 : otherwise[at];
        }
        return values[at];
    }
}
