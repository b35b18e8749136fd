package daght.context;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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

    /** What is known of a token is added to what its word gives, and must not stay there. */
    @Test
    void aParagraphReadsTheSameTheSecondTime() {
        ContextNetwork network = ContextNetwork.load("ar");
        Scene plain = scene(new int[] {0});
        float first = new ContextReading(network, plain).mention(0);

        assertNotEquals(first, new ContextReading(network, scene(new int[] {0, 5})).mention(0));
        assertEquals(first, new ContextReading(network, plain).mention(0));
    }

    private static Scene scene(int[] marks) {
        return new Scene(new int[] {3, 0}, new int[][] {{1, 2, 3, 4}, {5, 6, 7, 8}}, new int[][] {marks, marks}, new int[0], new int[0],
                new int[] {0}, new int[] {1});
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
