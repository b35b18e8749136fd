package daght.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** Pairs things of two lists one to one, the best pair first; of equal ones that of the earlier gold, then of the earlier predicted. */
public final class Pairing {

    /** Numbers in the two lists. */
    public record Pair(int gold, int predicted) {
    }

    private record Candidate(int weight, Pair pair) {
    }

    private Pairing() {
    }

    /**
     * Pairs as long as there are two that fit.
     *
     * @param weight how well two fit; not at all where it is 0 or less
     */
    public static <T> List<Pair> of(List<T> gold, List<T> predicted, ToIntBiFunction<T, T> weight) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                int w = weight.applyAsInt(gold.get(i), predicted.get(j));
                if (w > 0) {
                    candidates.add(new Candidate(w, new Pair(i, j)));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::weight).reversed());
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair();
            if (!usedGold.get(pair.gold()) && !usedPredicted.get(pair.predicted())) {
                usedGold.set(pair.gold());
                usedPredicted.set(pair.predicted());
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
