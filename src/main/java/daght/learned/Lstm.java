package daght.learned;

/**
 * One direction of a recurrent layer with long short-term memory (Hochreiter and Schmidhuber, "Long Short-Term Memory", 1997; with forget
 * gates as in Gers, Schmidhuber and Cummins, 2000): a state for each token, of what the layer is given of it and of the state before. Its
 * weights are a table of as many rows as a state has numbers, four times as wide: what each number of the last state adds to the input
 * gate, the forget gate, the candidate and the output gate. Stateless.
 */
public final class Lstm {

    /** How many numbers of input there are for each number of a state. */
    public static final int GATES = 4;

    private Lstm() {
    }

    /** The states of some tokens, and all that was worked out on the way, for {@link #backward}. */
    public static final class Run {

        private final int size;
        private final boolean reverse;
        private final float[][] gates;
        private final float[][] cells;
        private final float[][] squashed;
        private final float[][] states;

        private Run(int size, int tokens, boolean reverse) {
            this.size = size;
            this.reverse = reverse;
            this.gates = new float[tokens][];
            this.cells = new float[tokens][size];
            this.squashed = new float[tokens][size];
            this.states = new float[tokens][size];
        }

        /** The state of each token. */
        public float[][] states() {
            return states;
        }

        private int before(int token) {
            return reverse ? token + 1 : token - 1;
        }

        private int at(int step) {
            return reverse ? states.length - 1 - step : step;
        }
    }

    /**
     * Runs over tokens.
     *
     * @param weights of the last state
     * @param input   for each token the numbers of each gate, in the order of the gates, without what the last state adds; changed and kept
     * @param reverse from the last token to the first
     */
    public static Run run(Table weights, float[][] input, boolean reverse) {
        int size = weights.rows();
        Run run = new Run(size, input.length, reverse);
        float[] last = new float[size];
        float[] cell = new float[size];
        for (int step = 0; step < input.length; step++) {
            int token = run.at(step);
            float[] gates = input[token];
            run.gates[token] = gates;
            weights.addProduct(last, 0, gates);
            sigmoids(gates, 0, 2 * size);
            tanhs(gates, 2 * size, 3 * size);
            sigmoids(gates, 3 * size, GATES * size);
            float[] next = run.cells[token];
            for (int i = 0; i < size; i++) {
                next[i] = gates[size + i] * cell[i] + gates[i] * gates[2 * size + i];
            }
            float[] squashed = run.squashed[token];
            System.arraycopy(next, 0, squashed, 0, size);
            tanhs(squashed, 0, size);
            float[] state = run.states[token];
            for (int i = 0; i < size; i++) {
                state[i] = gates[3 * size + i] * squashed[i];
            }
            last = state;
            cell = next;
        }
        return run;
    }

    /**
     * How the error changes with the input of a run (backpropagation through time; Werbos, 1990).
     *
     * @param turned   the weights with rows and columns changed
     * @param change   how the error changes with each state, but for what states do to later ones; changed
     * @param gradient takes how it changes with the weights
     * @return for each token how it changes with the numbers that it was given
     */
    public static float[][] backward(Run run, Table turned, float[][] change, Table gradient) {
        int size = run.size;
        float[][] out = new float[change.length][GATES * size];
        float[] cells = new float[size];
        float[] nothing = new float[size];
        for (int step = change.length - 1; step >= 0; step--) {
            int token = run.at(step);
            int before = run.before(token);
            boolean first = step == 0;
            float[] gates = run.gates[token];
            float[] squashed = run.squashed[token];
            float[] last = first ? nothing : run.cells[before];
            float[] of = change[token];
            float[] in = out[token];
            for (int i = 0; i < size; i++) {
                float input = gates[i];
                float forget = gates[size + i];
                float candidate = gates[2 * size + i];
                float output = gates[3 * size + i];
                float cell = cells[i] + of[i] * output * (1 - squashed[i] * squashed[i]);
                in[i] = cell * candidate * input * (1 - input);
                in[size + i] = cell * last[i] * forget * (1 - forget);
                in[2 * size + i] = cell * input * (1 - candidate * candidate);
                in[3 * size + i] = of[i] * squashed[i] * output * (1 - output);
                cells[i] = cell * forget;
            }
            if (!first) {
                turned.addProduct(in, 0, change[before]);
                gradient.addOuter(run.states[before], 0, in);
            }
        }
        return out;
    }

    private static void sigmoids(float[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] *= 0.5f;
        }
        tanhs(values, from, to);
        for (int i = from; i < to; i++) {
            values[i] = values[i] * 0.5f + 0.5f;
        }
    }

    /**
     * The hyperbolic tangents of some numbers, as the quotient of two polynomials that Eigen uses ({@code generic_fast_tanh_float}): right
     * to six digits, and without a call for each number.
     */
    private static void tanhs(float[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            float x = Math.max(-7.9053111f, Math.min(7.9053111f, values[i]));
            float square = x * x;
            float above = -2.76076847742355e-16f * square + 2.00018790482477e-13f;
            above = above * square - 8.60467152213735e-11f;
            above = above * square + 5.12229709037114e-08f;
            above = above * square + 1.48572235717979e-05f;
            above = above * square + 6.37261928875436e-04f;
            above = above * square + 4.89352455891786e-03f;
            float below = 1.19825839466702e-06f * square + 1.18534705686654e-04f;
            below = below * square + 2.26843463243900e-03f;
            below = below * square + 4.89352518554385e-03f;
            values[i] = x * above / below;
        }
    }
}
