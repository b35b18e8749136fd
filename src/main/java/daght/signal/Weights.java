package daght.signal;

import java.util.Map;

/**
 * The weights of a model by feature: for each template and role a table over its three small values, so that a look is one index; values
 * of a wide range, such as digests, are few and have a table of open addressing. Immutable.
 */
final class Weights {

    /** A template whose values span more than this is looked up by its packed feature. */
    private static final int LARGEST = 1 << 14;
    private static final int KINDS = 256;

    private final Dense[] dense = new Dense[KINDS];
    private final long[] features;
    private final float[] wide;

    /** The weights of one template and role: {@code a} counts in steps of {@code bs * cs}, {@code b} in steps of {@code cs}. */
    private record Dense(int as, int bs, int cs, float[] weights) {

        float at(int a, int b, int c) {
            return a < as && b < bs && c < cs ? weights[(a * bs + b) * cs + c] : 0;
        }
    }

    Weights(Map<Long, Float> byFeature) {
        int size = Math.max(16, Integer.highestOneBit(byFeature.size() * 2) * 2);
        features = new long[size];
        wide = new float[size];
        int[][] spans = new int[KINDS][3];
        byFeature.keySet().forEach(f -> widen(spans[RoleFeatures.templateAndRole(f)], f));
        byFeature.forEach((feature, weight) -> put(spans[RoleFeatures.templateAndRole(feature)], feature, weight));
    }

    private static void widen(int[] span, long feature) {
        for (int i = 0; i < 3; i++) {
            span[i] = Math.max(span[i], RoleFeatures.value(feature, i) + 1);
        }
    }

    private void put(int[] span, long feature, float weight) {
        int kind = RoleFeatures.templateAndRole(feature);
        long cells = (long) span[0] * span[1] * span[2];
        if (cells > LARGEST) {
            int at = slot(feature);
            while (wide[at] != 0) {
                at = at + 1 & wide.length - 1;
            }
            features[at] = feature;
            wide[at] = weight;
            return;
        }
        if (dense[kind] == null) {
            dense[kind] = new Dense(span[0], span[1], span[2], new float[(int) cells]);
        }
        int at = (RoleFeatures.value(feature, 0) * span[1] + RoleFeatures.value(feature, 1)) * span[2] + RoleFeatures.value(feature, 2);
        dense[kind].weights[at] = weight;
    }

    /** The weight of a feature, 0 of one that was not learned. */
    float of(int templateAndRole, int a, int b, int c) {
        Dense table = dense[templateAndRole];
        return table != null ? table.at(a, b, c) : wide(RoleFeatures.packed(templateAndRole, a, b, c));
    }

    private float wide(long feature) {
        int at = slot(feature);
        while (wide[at] != 0) {
            if (features[at] == feature) {
                return wide[at];
            }
            at = at + 1 & features.length - 1;
        }
        return 0;
    }

    private int slot(long feature) {
        long mixed = feature * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & features.length - 1;
    }
}
