package daght.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many were right, how many there were, how many were found.
 *
 * @param right     found and in the gold
 * @param gold      in the gold
 * @param predicted found
 */
public record Tally(long right, long gold, long predicted) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(long moreRight, long moreGold, long morePredicted) {
        return new Tally(right + moreRight, gold + moreGold, predicted + morePredicted);
    }

    /** Share of the found that is right; 0 where nothing was found. */
    public double precision() {
        return share(right, predicted);
    }

    /** Share of the gold that was found; 0 where there is none. */
    public double recall() {
        return share(right, gold);
    }

    /** Harmonic mean of the two. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }

    static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** With three digits after the point, a tie to the even digit. */
    static String digits(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    @Override
    public String toString() {
        return "P " + digits(precision()) + "  R " + digits(recall()) + "  F1 " + digits(f1())
            + "   (" + right + " right, " + gold + " gold, " + predicted + " predicted)";
    }
}
