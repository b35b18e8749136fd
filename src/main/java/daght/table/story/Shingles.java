package daght.table.story;

import java.util.Arrays;
import java.util.List;

/**
 * The runs of five words of a text, as hashes: what two texts are compared by. Words are letters and digits alone, with the spellings
 * that papers mix folded: أ إ آ ٱ to ا, ى to ي, ة to ه; marks, tatweel and the shape of digits are dropped, so a copy that one paper
 * vocalises and another does not is the same text. A text of fewer than five words is one run.
 *
 * <p>It is the job's own folding, not the reader's: stories must not change when the reader learns something. Stateless.
 */
final class Shingles {

    /** Words of a shingle. */
    static final int WORDS = 5;

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final char TATWEEL = '\u0640';

    private Shingles() {
    }

    /** The different shingles of a text that is given in paragraphs, in the order of their hashes; none where it has no words. */
    static long[] of(List<String> paragraphs) {
        long[] words = new long[64];
        int count = 0;
        for (String paragraph : paragraphs) {
            int at = 0;
            while (at < paragraph.length()) {
                long word = 0;
                boolean any = false;
                for (int c; at < paragraph.length() && isInWord(c = paragraph.codePointAt(at)); at += Character.charCount(c)) {
                    int folded = fold(c);
                    if (folded >= 0) {
                        word = mix(word ^ folded);
                        any = true;
                    }
                }
                if (any) {
                    if (count == words.length) {
                        words = Arrays.copyOf(words, 2 * count);
                    }
                    words[count++] = word;
                }
                for (int c; at < paragraph.length() && !isInWord(c = paragraph.codePointAt(at)); at += Character.charCount(c)) {
                    // between words
                }
            }
        }
        return runs(words, count);
    }

    /** Jaccard similarity of two sets in ascending order; two empty ones have none. */
    static double similarity(long[] a, long[] b) {
        int both = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            if (a[i] == b[j]) {
                both++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = a.length + b.length - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** Spreads the bits of a number: the finaliser of MurmurHash3. */
    static long mix(long bits) {
        long h = bits + SEED;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }

    private static long[] runs(long[] words, int count) {
        if (count == 0) {
            return new long[0];
        }
        int last = Math.max(1, count - WORDS + 1);
        long[] runs = new long[last];
        for (int start = 0; start < last; start++) {
            long run = 0;
            for (int word = start; word < Math.min(start + WORDS, count); word++) {
                run = mix(run ^ words[word]);
            }
            runs[start] = run;
        }
        Arrays.sort(runs);
        int kept = 1;
        for (int i = 1; i < runs.length; i++) {
            if (runs[i] != runs[kept - 1]) {
                runs[kept++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, kept);
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == TATWEEL;
    }

    /** The letter that stands for this one, or -1 for none. */
    private static int fold(int c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            case TATWEEL -> -1;
            default -> {
                if (Character.getType(c) == Character.NON_SPACING_MARK) {
                    yield -1;
                }
                int digit = Character.digit(c, 10);
                yield digit >= 0 ? '0' + digit : Character.toLowerCase(c);
            }
        };
    }
}
