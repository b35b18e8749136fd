package daght.context;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.context.ContextNetwork.Layer;
import daght.learned.Table;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContextGradientTest {

    /** Draws the same for each reading, one that leaves no word out. */
    private static final int SEED = 5;
    private static final int[][] AFFIXES = {{1, 2, 3, 4}, {5, 6, 7, 8}, {1, 1, 2, 2}, {9, 9, 9, 9}, {10, 11, 12, 13}};
    private static final int[][] MARKS = {{0, 5}, {0}, {0, 100, 101}, {0}, {0, 7}};

    private final ContextNetwork network = ContextNetwork.random(
            Table.random(ContextNetwork.WORD_ROWS, ContextNetwork.VECTOR, 1, new Random(1)), new Random(2));
    private final SceneExample example = new SceneExample(
            new Scene(new int[] {7, 0, 12, 7, 40_000}, AFFIXES, MARKS, new int[] {2}, new int[] {31}, new int[] {0, 1, 4},
                    new int[] {0, 1, 4}),
            List.of(new SceneExample.Pair(0, 0, 2, 1, 1), new SceneExample.Pair(0, 2, 0, 0.3f, 0), new SceneExample.Pair(0, 0, 1, 0, 0)),
            new boolean[] {true, false, true}, 20);

    private final ContextGradient error = new ContextGradient(network);

    @Test
    void theGradientIsHowTheErrorChanges() {
        ContextGradient gradient = new ContextGradient(network);
        gradient.add(example, new SplittableRandom(SEED));

        Random random = new Random(3);
        for (Layer layer : Layer.values()) {
            Table slopes = gradient.layer(layer);
            int seen = 0;
            for (int row = 0, tried = 0; row < slopes.rows() && tried < 40; tried++, row += 1 + random.nextInt(1 + slopes.rows() / 100)) {
                int i = random.nextInt(slopes.width());
                float slope = slopes.row(row)[i];
                seen += slope == 0 ? 0 : 1;
                same(layer, row, i, slope);
            }
            assertTrue(seen > 0 || layer.sparse(), layer + " has no gradient");
        }
    }

    private void same(Layer layer, int row, int place, float slope) {
        assertEquals(slope(network.layer(layer).row(row), place), slope, 4e-3 + 0.03 * Math.abs(slope), layer + " " + row + " " + place);
    }

    @Test
    void anEndingCountsAsOftenAsItStands() {
        ContextGradient gradient = new ContextGradient(network);
        gradient.add(example, new SplittableRandom(SEED));

        for (int affix : new int[] {1, 2, 9, 13}) {
            for (int place = 0; place < ContextNetwork.VECTOR; place++) {
                same(Layer.AFFIXES, affix, place, gradient.layer(Layer.AFFIXES).row(affix)[place]);
            }
        }
    }

    @Test
    void ofWordsOnlyThoseOfTheParagraphChange() {
        ContextGradient gradient = new ContextGradient(network);
        gradient.add(example, new SplittableRandom(SEED));

        assertEquals(List.of(0, 7, 12, 40_000), gradient.touched(Layer.WORDS).stream().boxed().toList());
        assertEquals(slope(network.layer(Layer.WORDS).row(7), 0), gradient.layer(Layer.WORDS).row(7)[0], 2e-2);
    }

    @Test
    void aClearedGradientIsZero() {
        ContextGradient gradient = new ContextGradient(network);
        gradient.add(example, new SplittableRandom(SEED));
        gradient.clear();

        for (Layer layer : Layer.values()) {
            for (int row = 0; row < gradient.layer(layer).rows(); row++) {
                assertArrayEquals(new float[gradient.layer(layer).width()], gradient.layer(layer).row(row));
            }
        }
    }

    private double slope(float[] weights, int at) {
        float was = weights[at];
        weights[at] = was + 0.0005f;
        double above = error();
        weights[at] = was - 0.0005f;
        double below = error();
        weights[at] = was;
        return (above - below) / 0.001;
    }

    private double error() {
        error.clear();
        return error.add(example, new SplittableRandom(SEED));
    }
}
