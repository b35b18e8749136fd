package daght.learned;

import java.io.IOException;
import java.io.OutputStream;

/** Answers questions by the weights of what speaks for each answer: a log-linear model. Immutable. */
public final class ChoiceModel {

    private final float[] weights;

    /** A model of weights by their places. */
    public ChoiceModel(float[] weights) {
        this.weights = weights.clone();
    }

    /**
     * The model of a language in a file of the jar.
     *
     * @throws IllegalStateException if the jar has no such file
     */
    public static ChoiceModel load(String language, String file) {
        return new ChoiceModel(HashedWeights.load(language, file, 1)[0]);
    }

    /** Writes what {@link #load} reads. */
    public void write(OutputStream out) throws IOException {
        HashedWeights.write(out, weights);
    }

    /** The answer for which most speaks; of equal ones the first. */
    public <T> T choose(Question<T> question) {
        T best = null;
        float most = 0;
        for (T candidate : question.candidates()) {
            HashedWeights.Sum sum = new HashedWeights.Sum(weights);
            question.places(candidate, sum);
            if (best == null || sum.total() > most) {
                most = sum.total();
                best = candidate;
            }
        }
        return best;
    }
}
