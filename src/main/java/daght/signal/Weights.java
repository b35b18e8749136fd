package daght.signal;

import java.util.Map;

/**
 * The weights of a model by feature, those of both roles side by side. Each template has a table over its three small values, so that a
 * look is one index; values of a wide range, such as digests, are few and share a table of open addressing. Immutable.
 */
final class Weights {

    /** A template whose values span more than this is looked up by its packed feature. */
    private static final int LARGEST = 1 << 14;
    private static final int TEMPLATES = 128;

    /** By template: how many values each of the three has, 0 where the template is wide; and where its table starts. */
    private final int[] as = new int[TEMPLATES];
    private final int[] bs = new int[TEMPLATES];
    private final int[] cs = new int[TEMPLATES];
    private final int[] starts = new int[TEMPLATES];
    /** Weight of the source, weight of the target, and so on. */
    private final float[] narrow;
    /** Features without their role; 0 where there is none. */
    private final long[] features;
    private final float[] wide;

    Weights(Map<Long, Float> byFeature) {
        byFeature.keySet().forEach(this::widen);
        int cells = 0;
        for (int template = 0; template < TEMPLATES; template++) {
            long span = (long) as[template] * bs[template] * cs[template];
            as[template] = span > LARGEST ? 0 : as[template];
            starts[template] = cells;
            cells += as[template] == 0 ? 0 : 2 * (int) span;
        }
        int size = Math.max(16, Integer.highestOneBit(byFeature.size() * 2) * 2);
        narrow = new float[cells];
        features = new long[size];
        wide = new float[2 * size];
        byFeature.forEach(this::put);
    }

    private void widen(long feature) {
        int template = RoleFeatures.template(feature);
        as[template] = Math.max(as[template], RoleFeatures.value(feature, 0) + 1);
        bs[template] = Math.max(bs[template], RoleFeatures.value(feature, 1) + 1);
        cs[template] = Math.max(cs[template], RoleFeatures.value(feature, 2) + 1);
    }

    private void put(long feature, float weight) {
        int template = RoleFeatures.template(feature);
        int a = RoleFeatures.value(feature, 0);
        int b = RoleFeatures.value(feature, 1);
        int c = RoleFeatures.value(feature, 2);
        if (as[template] > 0) {
            narrow[place(template, a, b, c) + RoleFeatures.role(feature)] = weight;
            return;
        }
        long packed = RoleFeatures.packed(0, template, a, b, c);
        int at = slot(packed);
        features[at] = packed;
        wide[2 * at + RoleFeatures.role(feature)] = weight;
    }

    private int place(int template, int a, int b, int c) {
        return starts[template] + 2 * ((a * bs[template] + b) * cs[template] + c);
    }

    /** The slot of a packed feature, or the free one where it belongs. */
    private int slot(long feature) {
        int at = (int) (feature * 0x9E3779B97F4A7C15L >>> 40) & features.length - 1;
        while (features[at] != 0 && features[at] != feature) {
            at = at + 1 & features.length - 1;
        }
        return at;
    }

    /** Adds the weights of features as they come. */
    final class Sums implements RoleFeatures.Sink {

        private double source;
        private double target;

        @Override
        public void feature(int role, int template, int a, int b, int c) {
            if (a < as[template] && b < bs[template] && c < cs[template]) {
                add(role, narrow, place(template, a, b, c));
            } else if (as[template] == 0) {
                add(role, wide, 2 * slot(RoleFeatures.packed(0, template, a, b, c)));
            }
        }

        private void add(int role, float[] weights, int at) {
            source += role == 1 ? 0 : weights[at];
            target += role == 0 ? 0 : weights[at + 1];
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
