package daght.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordLearnerTest {

    private static final int SPEAKS_FOR = 7;
    private static final int SPEAKS_AGAINST = 8;
    private static final int EVERYWHERE = 9;

    @Test
    void whatStandsWithRightAnswersSpeaksForThem() {
        float[] weights = WordLearner.learn(examples(), 5e-5);

        assertTrue(weights[SPEAKS_FOR] > 0.5, () -> "for: " + weights[SPEAKS_FOR]);
        assertTrue(weights[SPEAKS_AGAINST] < -0.5, () -> "against: " + weights[SPEAKS_AGAINST]);
        assertTrue(Math.abs(weights[EVERYWHERE]) < weights[SPEAKS_FOR]);
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertArrayEquals(WordLearner.learn(examples(), 5e-5), WordLearner.learn(examples(), 5e-5));
    }

    private static List<WordLearner.Example> examples() {
        List<WordLearner.Example> out = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean right = i % 2 == 0;
            out.add(new WordLearner.Example(new int[] {right ? SPEAKS_FOR : SPEAKS_AGAINST, EVERYWHERE, 100 + i}, right, 1));
        }
        return out;
    }
}
