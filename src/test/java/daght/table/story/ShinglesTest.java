package daght.table.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    @Test
    void takesEveryRunOfFiveWords() {
        assertEquals(3, Shingles.of(List.of("واحد اثنان ثلاثة أربعة", "خمسة ستة سبعة")).length);
    }

    @Test
    void takesAShortTextAsOneRun() {
        assertEquals(1, Shingles.of(List.of("خبر عاجل")).length);
        assertEquals(0, Shingles.of(List.of("", " - … ")).length);
    }

    @Test
    void seesThroughSpellingMarksAndDigits() {
        assertArrayEquals(Shingles.of(List.of("أعلنت الحكومة في 24 تموز أنها")),
                Shingles.of(List.of("اعلَنتِ", "الحكـــومه، في «٢٤» تموز انها!")));
    }

    @Test
    void countsWhatIsCommon() {
        assertEquals(0.5, Shingles.similarity(new long[] {1, 2, 3}, new long[] {2, 3, 4}));
        assertEquals(0, Shingles.similarity(new long[0], new long[0]));
    }

    @Test
    void aBodyWithoutWordsHasNoSketch() {
        assertNull(Sketch.of(List.of("…")));
        assertNotEquals(Sketch.of(List.of("خبر")).text(), Sketch.of(List.of("خبر آخر")).text());
    }

    @Test
    void bandsFindPairsAsOftenAsTheyPromise() {
        assertTrue(MinHash.recall(0.5) >= 0.997 && MinHash.recall(0.7) >= 0.99999);
        Random random = new Random(1);
        for (double similarity : new double[] {0.2, 0.5}) {
            int found = 0;
            int tries = 2_000;
            for (int i = 0; i < tries; i++) {
                found += share(random, similarity) ? 1 : 0;
            }
            double promised = MinHash.recall(similarity);
            double error = 4 * Math.sqrt(promised * (1 - promised) / tries);
            assertEquals(promised, (double) found / tries, error, "at " + similarity);
        }
    }

    /** Whether two random sets of this similarity share a band. */
    private static boolean share(Random random, double similarity) {
        int both = (int) Math.round(600 * similarity);
        int alone = (600 - both) / 2;
        long[] common = random.longs(both).toArray();
        long[] a = MinHash.bands(LongStream.concat(LongStream.of(common), random.longs(alone)).toArray());
        long[] b = MinHash.bands(LongStream.concat(LongStream.of(common), random.longs(alone)).toArray());
        for (int band = 0; band < a.length; band++) {
            if (a[band] == b[band]) {
                return true;
            }
        }
        return false;
    }
}
