package daght.lexicon;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Words by their spelling, found from a run of letters without a string being built of them. Open addressing in an array that does not
 * grow: once it holds its number of words no more are kept. Shared by any number of threads; none waits for another.
 */
final class KeptWords {

    private static final int SLOT_BITS = 19;
    /** How many spellings are kept: words of a language fall off fast in frequency, and the rest is cheap to analyse again. */
    private static final int MOST = 200_000;

    /** So many slots are looked at: words made up to share a hash are no more than not kept. */
    private static final int PROBES = 64;

    private final AtomicReferenceArray<Word> slots = new AtomicReferenceArray<>(1 << SLOT_BITS);
    private final AtomicInteger size = new AtomicInteger();

    /** The word of these letters, or null. */
    Word find(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        int first = slot(hash);
        for (int i = 0; i < PROBES; i++) {
            Word word = slots.getAcquire(first + i & slots.length() - 1);
            if (word == null || word.folded().hashCode() == hash && spells(word.folded(), letters, length)) {
                return word;
            }
        }
        return null;
    }

    /** The word of a spelling, or null. */
    Word find(String folded) {
        int first = slot(folded.hashCode());
        for (int i = 0; i < PROBES; i++) {
            Word word = slots.getAcquire(first + i & slots.length() - 1);
            if (word == null || word.folded().equals(folded)) {
                return word;
            }
        }
        return null;
    }

    /** Keeps a word if there is room. */
    void keep(Word word) {
        if (size.get() >= MOST || size.incrementAndGet() > MOST) {
            return;
        }
        int first = slot(word.folded().hashCode());
        for (int i = 0; i < PROBES; i++) {
            int at = first + i & slots.length() - 1;
            if (slots.compareAndSet(at, null, word) || slots.getAcquire(at).folded().equals(word.folded())) {
                return;
            }
        }
    }

    private static int slot(int hash) {
        return hash * 0x9E3779B9 >>> 32 - SLOT_BITS;
    }

    private static boolean spells(String folded, char[] letters, int length) {
        if (folded.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (folded.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
