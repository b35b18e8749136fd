package daght.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreesTest {

    private static final int FEATURES = 6;
    private final Random random = new Random(7);

    private String tree(int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return "=" + (random.nextInt(200) - 100) / 100f;
        }
        return random.nextInt(FEATURES) + ":" + random.nextInt(10) / 2f + " " + tree(depth - 1) + " " + tree(depth - 1);
    }

    /** The leaf that a walk from a node comes to; {@code at} is the node, and then the one behind its subtree. */
    private static float walk(String[] nodes, int[] at, float[] numbers) {
        String node = nodes[at[0]++];
        if (node.startsWith("=")) {
            return Float.parseFloat(node.substring(1));
        }
        String[] test = node.split(":");
        boolean below = numbers[Integer.parseInt(test[0])] < Float.parseFloat(test[1]);
        float one = walk(nodes, at, numbers);
        float other = walk(nodes, at, numbers);
        return below ? one : other;
    }

    private static double sum(Trees trees, float[] numbers, double base) {
        double sum = base;
        for (Trees.Strikes some : List.of(trees.first(), trees.rest())) {
            long[] left = new long[some.count()];
            Arrays.fill(left, -1);
            some.strike(Arrays.copyOfRange(numbers, 0, 2), 0, left);
            some.strike(Arrays.copyOfRange(numbers, 2, FEATURES), 2, left);
            sum = trees.add(some, left, sum);
        }
        return sum;
    }

    @Test
    void strikingOutLeavesGivesWhatWalkingTheTreesGives() {
        List<String> lines = IntStream.range(0, 100).mapToObj(i -> tree(5)).toList();
        Trees trees = new Trees(-1, lines);
        for (int example = 0; example < 200; example++) {
            float[] numbers = new float[FEATURES];
            for (int i = 0; i < FEATURES; i++) {
                numbers[i] = random.nextInt(12) / 2f - 0.5f;
            }
            double walked = -1;
            for (String line : lines) {
                walked += walk(line.split(" "), new int[1], numbers);
            }
            assertEquals(walked, sum(trees, numbers, trees.base()));
        }
    }

    @Test
    void aTreeOfTooManyLeavesIsRefused() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            line.append("0:").append(i).append(" =1 ");
        }
        String most = "0:1 =1 " + "=1";
        assertEquals(1, new Trees(0, List.of(most)).first().count());
        assertThrows(IllegalArgumentException.class, () -> new Trees(0, List.of(line + "=1")));
    }
}
