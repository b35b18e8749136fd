package daght.context;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is kept of words. */
class WordGatesTest {

    private final WordGates gates = new WordGates();
    private int made;

    private float[] of(int word, int... affixes) {
        return gates.of(word, affixes, () -> {
            made++;
            return new float[] {word, affixes[0]};
        });
    }

    @Test
    void aWordIsWorkedOutOnce() {
        of(7, 1, 2, 3, 4);
        assertArrayEquals(new float[] {7, 1}, of(7, 1, 2, 3, 4));
        assertEquals(1, made);
    }

    @Test
    void unknownWordsAreToldApartByTheirLetters() {
        of(0, 1, 2, 3, 4);
        assertArrayEquals(new float[] {0, 9}, of(0, 9, 2, 3, 4));
    }

    /** More words than places: whichever are kept, each gets its own. */
    @Test
    void aWordThatLostItsPlaceIsWorkedOutAgain() {
        for (int round = 0; round < 2; round++) {
            for (int word = 0; word < 30_000; word++) {
                assertArrayEquals(new float[] {word, -word}, of(word, -word));
            }
        }
    }
}
