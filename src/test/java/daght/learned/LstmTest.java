package daght.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LstmTest {

    private static final int SIZE = 3;
    private static final int TOKENS = 4;

    private final Table weights = Table.random(SIZE, Lstm.GATES * SIZE, 0.7, new Random(1));
    private final float[][] input = input();

    private static float[][] input() {
        float[][] out = new float[TOKENS][];
        Random random = new Random(2);
        for (int i = 0; i < TOKENS; i++) {
            out[i] = Table.random(1, Lstm.GATES * SIZE, 1, random).row(0);
        }
        return out;
    }

    private static float[][] copy(float[]... rows) {
        float[][] out = rows.clone();
        for (int i = 0; i < rows.length; i++) {
            out[i] = rows[i].clone();
        }
        return out;
    }

    /** The gates as the papers have them, with the tangent of the library. */
    @Test
    void aStateIsThatOfTheFormulas() {
        float[][] states = Lstm.run(weights, copy(input), false).states();

        double[] state = new double[SIZE];
        double[] cell = new double[SIZE];
        for (int token = 0; token < TOKENS; token++) {
            double[] gates = new double[Lstm.GATES * SIZE];
            for (int i = 0; i < gates.length; i++) {
                gates[i] = input[token][i];
                for (int k = 0; k < SIZE; k++) {
                    gates[i] += state[k] * weights.row(k)[i];
                }
            }
            for (int i = 0; i < SIZE; i++) {
                cell[i] = sigmoid(gates[SIZE + i]) * cell[i] + sigmoid(gates[i]) * Math.tanh(gates[2 * SIZE + i]);
                state[i] = sigmoid(gates[3 * SIZE + i]) * Math.tanh(cell[i]);
                assertEquals(state[i], states[token][i], 1e-5);
            }
        }
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Test
    void backwardTheLastTokenComesFirst() {
        float[][] turned = copy(input);
        for (int i = 0; i < TOKENS; i++) {
            turned[i] = input[TOKENS - 1 - i].clone();
        }

        float[][] forward = Lstm.run(weights, turned, false).states();
        float[][] backward = Lstm.run(weights, copy(input), true).states();

        for (int token = 0; token < TOKENS; token++) {
            for (int i = 0; i < SIZE; i++) {
                assertEquals(forward[TOKENS - 1 - token][i], backward[token][i], 0);
            }
        }
    }

    @Test
    void theGradientIsHowTheErrorChanges() {
        for (boolean reverse : new boolean[] {false, true}) {
            Table gradient = new Table(SIZE, Lstm.GATES * SIZE);
            Lstm.Run run = Lstm.run(weights, copy(input), reverse);
            float[][] change = new float[TOKENS][SIZE];
            for (int token = 0; token < TOKENS; token++) {
                for (int i = 0; i < SIZE; i++) {
                    change[token][i] = (token + 1) * run.states()[token][i];
                }
            }
            float[][] ofInput = Lstm.backward(run, weights.turned(), change, gradient);
            for (int token = 0; token < TOKENS; token++) {
                for (int i = 0; i < input[token].length; i++) {
                    assertEquals(slope(input[token], i, reverse), ofInput[token][i], 2e-3);
                }
            }
            for (int row = 0; row < SIZE; row++) {
                for (int i = 0; i < weights.width(); i++) {
                    assertEquals(slope(weights.row(row), i, reverse), gradient.row(row)[i], 2e-3);
                }
            }
        }
    }

    /** How the error, half the sum of squares of all states times their tokens' numbers, changes with a number. */
    private double slope(float[] numbers, int at, boolean reverse) {
        float was = numbers[at];
        numbers[at] = was + 0.01f;
        double above = error(reverse);
        numbers[at] = was - 0.01f;
        double below = error(reverse);
        numbers[at] = was;
        return (above - below) / 0.02;
    }

    private double error(boolean reverse) {
        float[][] states = Lstm.run(weights, copy(input), reverse).states();
        double sum = 0;
        for (int token = 0; token < TOKENS; token++) {
            for (float x : states[token]) {
                sum += (token + 1) * x * x / 2;
            }
        }
        return sum;
    }
}
