package daght.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Predicted signals by their confidence: of those at 0.8, are 0.8 right? Rows without a confidence are left out. */
public final class Reliability {

    private static final int BINS = 10;

    private final long[] rows = new long[BINS];
    private final double[] sums = new double[BINS];
    private final long[] typed = new long[BINS];
    private final long[] full = new long[BINS];

    /**
     * The rows whose confidence is from {@code from} to below {@code from + 0.1} (1 belongs to the last).
     *
     * @param mean  their mean confidence
     * @param typed share of them whose source, target and type are right
     * @param full  share of them whose status is right too
     */
    public record Bin(double from, long rows, double mean, double typed, double full) {
    }

    void add(double confidence, boolean typedRight, boolean fullRight) {
        if (Double.isNaN(confidence)) {
            return;
        }
        int bin = Math.min(BINS - 1, Math.max(0, (int) (confidence * BINS + 1e-9)));
        rows[bin]++;
        sums[bin] += confidence;
        typed[bin] += typedRight ? 1 : 0;
        full[bin] += fullRight ? 1 : 0;
    }

    /** The bins that have rows, the lowest first. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            if (rows[i] > 0) {
                bins.add(new Bin(i / (double) BINS, rows[i], sums[i] / rows[i], Tally.share(typed[i], rows[i]),
                    Tally.share(full[i], rows[i])));
            }
        }
        return bins;
    }

    /** Mean distance of a bin's confidence from its share of right rows (typed), weighted by rows. */
    public double error() {
        double sum = 0;
        long all = 0;
        for (Bin bin : bins()) {
            sum += Math.abs(bin.mean() - bin.typed()) * bin.rows();
            all += bin.rows();
        }
        return all == 0 ? 0 : sum / all;
    }
}
