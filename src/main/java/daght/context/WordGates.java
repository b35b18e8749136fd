package daght.context;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * What words give to the gates of a network, kept for those met lately: half of the multiplications of reading. A word has one place,
 * which it takes from another; at most some 16 MB in all. Shared by threads.
 */
final class WordGates {

    private static final int PLACES = 1 << 13;

    private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(PLACES);

    private record Kept(int word, int[] affixes, float[] gates) {

        boolean is(int otherWord, int[] otherAffixes) {
            return word == otherWord && Arrays.equals(affixes, otherAffixes);
        }
    }

    /**
     * The numbers of a word, by what the network sees of it.
     *
     * @param make works them out where they are not kept
     * @return not to be changed
     */
    float[] of(int word, int[] affixes, Supplier<float[]> make) {
        int place = (31 * word + Arrays.hashCode(affixes)) * 0x9E3779B9 >>> Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);
        Kept there = kept.get(place);
        if (there == null || !there.is(word, affixes)) {
            there = new Kept(word, affixes, make.get());
            kept.set(place, there);
        }
        return there.gates;
    }
}
