package daght.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.context.ContextNetwork;
import daght.context.ContextNetwork.Layer;
import daght.context.ContextReading;
import daght.context.Scene;
import daght.context.SceneExample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs of three tokens in which the first acts on the last by the one between, unless that is another word. */
class ContextLearnerTest {

    private static final int ACT = 5;
    private static final int NO_ACT = 6;

    @Test
    void theWordOfTheCueTellsWhetherItIsAnAct() {
        ContextNetwork network = ContextLearner.learn(examples(), Layer.WORDS.empty(), 60);

        float act = new ContextReading(network, scene(ACT)).acts(0, 0, 1).pair();
        float none = new ContextReading(network, scene(NO_ACT)).acts(0, 0, 1).pair();
        float backward = new ContextReading(network, scene(ACT)).acts(0, 1, 0).pair();
        assertTrue(act > none + 1 && act > backward + 1, act + " " + none + " " + backward);
    }

    @Test
    void theSameExamplesGiveTheSameNetwork() {
        ContextNetwork one = ContextLearner.learn(examples(), Layer.WORDS.empty(), 2);
        ContextNetwork other = ContextLearner.learn(examples(), Layer.WORDS.empty(), 2);

        for (Layer layer : Layer.values()) {
            for (int row = 0; row < one.layer(layer).rows(); row++) {
                assertArrayEquals(one.layer(layer).row(row), other.layer(layer).row(row), layer.toString());
            }
        }
    }

    private static Scene scene(int cue) {
        int[][] affixes = {{1, 2, 3, 4}, {cue, cue, cue, cue}, {1, 2, 3, 4}};
        return new Scene(new int[] {1, cue, 1}, affixes, new int[][] {{0}, {0}, {0}}, new int[] {1}, new int[] {0}, new int[] {0, 2},
                new int[] {0, 2});
    }

    private static List<SceneExample> examples() {
        List<SceneExample> out = new ArrayList<>();
        for (int i = 0; i < 128; i++) {
            boolean act = i % 2 == 0;
            out.add(new SceneExample(scene(act ? ACT : NO_ACT), List.of(new SceneExample.Pair(0, 0, 1, act ? 1 : 0, act ? 1 : 0),
                    new SceneExample.Pair(0, 1, 0, 0, 0)), new boolean[] {true, true}, 1));
        }
        return out;
    }
}
