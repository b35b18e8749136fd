package daght.signal;

import java.util.Map;

/**
 * The weights of a model by feature, those of both roles side by side: for each template a table over its three small values, so that a
 * look is one index; values of a wide range, such as digests, are few and have a table of open addressing. Immutable.
 */
final class Weights {

    /** A template whose values span more than this is looked up by its packed feature. */
    private static final int LARGEST = 1 << 14;
    private static final int TEMPLATES = 128;
    private static final Table NONE = new Dense(0, 0, 0, new float[0]);

    private final Table[] tables = new Table[TEMPLATES];

    /** Where the weights of one template lie. */
    private sealed interface Table {

        /** Twice the place of a feature, or -1 of one that was not learned. */
        int place(int a, int b, int c);

        /** By place, the weight of the source and then that of the target. */
        float[] weights();
    }

    /** Every value of a template: {@code a} counts in steps of {@code bs * cs}, {@code b} in steps of {@code cs}. */
    private record Dense(int as, int bs, int cs, float[] weights) implements Table {

        @Override
        public int place(int a, int b, int c) {
            return a < as && b < bs && c < cs ? ((a * bs + b) * cs + c) * 2 : -1;
        }
    }

    /** The features of a template that were learned, packed and without their role, 0 where there is none. */
    private record Sparse(int template, long[] features, float[] weights) implements Table {

        @Override
        public int place(int a, int b, int c) {
            long feature = RoleFeatures.packed(0, template, a, b, c);
            int at = slot(feature);
            return features[at] == feature ? at * 2 : -1;
        }

        /** The slot of a feature, or the free one where it belongs. */
        private int slot(long feature) {
            int at = (int) (feature * 0x9E3779B97F4A7C15L >>> 40) & features.length - 1;
            while (features[at] != 0 && features[at] != feature) {
                at = at + 1 & features.length - 1;
            }
            return at;
        }
    }

    Weights(Map<Long, Float> byFeature) {
        int[][] spans = new int[TEMPLATES][3];
        byFeature.keySet().forEach(f -> widen(spans[RoleFeatures.template(f)], f));
        byFeature.forEach((feature, weight) -> put(spans[RoleFeatures.template(feature)], feature, weight, byFeature.size()));
    }

    private static void widen(int[] span, long feature) {
        for (int i = 0; i < 3; i++) {
            span[i] = Math.max(span[i], RoleFeatures.value(feature, i) + 1);
        }
    }

    private void put(int[] span, long feature, float weight, int all) {
        int template = RoleFeatures.template(feature);
        if (tables[template] == null) {
            tables[template] = table(template, span, all);
        }
        int a = RoleFeatures.value(feature, 0);
        int b = RoleFeatures.value(feature, 1);
        int c = RoleFeatures.value(feature, 2);
        if (tables[template] instanceof Sparse sparse) {
            long packed = RoleFeatures.packed(0, template, a, b, c);
            sparse.features[sparse.slot(packed)] = packed;
        }
        tables[template].weights()[tables[template].place(a, b, c) + RoleFeatures.role(feature)] = weight;
    }

    private static Table table(int template, int[] span, int all) {
        long cells = (long) span[0] * span[1] * span[2];
        if (cells <= LARGEST) {
            return new Dense(span[0], span[1], span[2], new float[2 * (int) cells]);
        }
        int size = Math.max(16, Integer.highestOneBit(all) * 4);
        return new Sparse(template, new long[size], new float[2 * size]);
    }

    /** Adds the weights of features as they come. */
    final class Sums implements RoleFeatures.Sink {

        private double source;
        private double target;

        @Override
        public void feature(int role, int template, int a, int b, int c) {
            Table table = tables[template] == null ? NONE : tables[template];
            int at = table.place(a, b, c);
            if (at >= 0) {
                source += role == 1 ? 0 : table.weights()[at];
                target += role == 0 ? 0 : table.weights()[at + 1];
            }
        }

        /** The probability of the source's role, or of an act; then it starts anew. */
        double source() {
            double sum = source;
            source = 0;
            return logistic(sum);
        }

        /** The probability of the target's role; then it starts anew. */
        double target() {
            double sum = target;
            target = 0;
            return logistic(sum);
        }

        private static double logistic(double sum) {
            return 1 / (1 + Math.exp(-sum));
        }
    }
}
