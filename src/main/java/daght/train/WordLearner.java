package daght.train;

import daght.learned.HashedWeights;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of tables of {@link HashedWeights}: logistic regression by stochastic gradient descent with a quadratic penalty, the mean of the weights after each round but the first (Bottou, "Stochastic Gradient Descent Tricks",
 * 2012; Polyak and Juditsky, "Acceleration of Stochastic Approximation by Averaging", 1992). The same examples give the same weights.
 */
final class WordLearner {

    private static final double FIRST_RATE = 0.2;
    private static final int ROUNDS = 8;

    private WordLearner() {
    }

    /**
     * An example of a question.
     *
     * @param places where its weights stand
     * @param right  the answer
     * @param weight how much it counts
     */
    record Example(int[] places, boolean right, float weight) {
    }

    /**
     * The weights that answer examples best.
     *
     * @param penalty how much large weights cost: 1e-5 to 1e-3, the more the fewer examples there are for a feature
     */
    static float[] learn(List<Example> examples, double penalty) {
        Random random = new Random(1);
        Example[] order = examples.toArray(Example[]::new);
        float[] weights = new float[HashedWeights.PLACES];
        double[] sums = new double[weights.length];
        double scale = 1;
        long step = 0;
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (Example example : order) {
                double rate = FIRST_RATE / (1 + FIRST_RATE * penalty * step++);
                double sum = 0;
                for (int place : example.places()) {
                    sum += weights[place];
                }
                double wrong = (example.right() ? 1 : 0) - 1 / (1 + Math.exp(-sum * scale));
                scale *= 1 - rate * penalty;
                float change = (float) (rate * wrong * example.weight() / scale);
                for (int place : example.places()) {
                    weights[place] += change;
                }
            }
            for (int place = 0; place < weights.length; place++) {
                weights[place] *= (float) scale;
                sums[place] += round == 0 ? 0 : weights[place];
            }
            scale = 1;
        }
        for (int place = 0; place < weights.length; place++) {
            weights[place] = (float) (sums[place] / (ROUNDS - 1));
        }
        return weights;
    }

    private static void shuffle(Example[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Example other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
    }
}
