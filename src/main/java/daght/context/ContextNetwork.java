package daght.context;

import daght.learned.Lstm;
import daght.learned.ModelFile;
import daght.learned.Table;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/**
 * The weights of a network that reads a paragraph in both directions (bidirectional {@link Lstm}; Graves and Schmidhuber, 2005) and judges
 * by the states at a cue and at two phrases whether the one acts on the other by it, and by those at a phrase whether it is a mention.
 * Learned by {@code jobs/train}. Shared by threads; only a learner changes one, and none that was read.
 */
public final class ContextNetwork {

    /** So many words are known, the most frequent ones; 0 is any other. */
    public static final int WORD_ROWS = 40_001;
    /** How many ways to begin or end are told apart. */
    public static final int AFFIX_ROWS = 8192;
    /** How many things can be known of a token. */
    public static final int MARK_ROWS = 132;
    /** How many sorts of cues there are. */
    public static final int SORTS = 96;
    /** How many numbers a word is. */
    public static final int VECTOR = 64;

    /** How many numbers a state of one direction is. */
    static final int STATE = 64;
    static final int BOTH = 2 * STATE;
    static final int HIDDEN = 64;
    static final int MENTION_HIDDEN = 32;
    /** How many steps of distance there are, from far before to far behind. */
    static final int DISTANCES = 25;
    private static final int NEAR = 4;
    /** Where a next step begins: twice as far each second time. */
    private static final int[] BOUNDS = {6, 8, 12, 16, 23, 32, 46};
    private static final int FAR = NEAR + 1 + BOUNDS.length;

    private static final String FILE = "context.bin";

    /** The layers. Their order is that of the file. */
    public enum Layer {
        /** Vectors of words. */
        WORDS(WORD_ROWS, VECTOR, 0),
        /** Vectors of beginnings and endings, a quarter of each of which is added to that of the word. */
        AFFIXES(AFFIX_ROWS, VECTOR, 0.3),
        /** What a word's vector gives to the gates of both directions. */
        INPUT(VECTOR, 2 * Lstm.GATES * STATE, 0.07),
        /** What is known of a token gives to them. */
        MARKS(MARK_ROWS, 2 * Lstm.GATES * STATE, 0.15),
        /** What the last state gives to them, from the first token on. */
        FORWARD(STATE, Lstm.GATES * STATE, 0.07),
        /** The same from the last token on. */
        BACKWARD(STATE, Lstm.GATES * STATE, 0.07),
        /** What the states at a cue say of a pair. */
        CUE(BOTH, HIDDEN, 0.05),
        /** The same of those at the first and last token of a source. */
        SOURCE(2 * BOTH, HIDDEN, 0.036),
        /** The same of a target. */
        TARGET(2 * BOTH, HIDDEN, 0.036),
        /** The same of the sort of cue and of three distances: from cue to source and to target, and from source to target. */
        PAIR(SORTS + 3 * DISTANCES, HIDDEN, 0.1),
        /** How much each of these speaks for the pair, and for the cue to carry the act; the last row whatever they are. */
        ACTS(HIDDEN + 1, 2, 0.07),
        /** What the states at a phrase say of it; the last row whatever they are. */
        MENTION(2 * BOTH + 1, MENTION_HIDDEN, 0.036),
        /** How much each of these speaks for a mention; the last row whatever they are. */
        MENTIONS(MENTION_HIDDEN + 1, 1, 0.1);

        private final int rows;
        private final int width;
        private final double deviation;

        Layer(int rows, int width, double deviation) {
            this.rows = rows;
            this.width = width;
            this.deviation = deviation;
        }

        /** Whether few of its rows are used by a paragraph. */
        public boolean sparse() {
            return this == WORDS || this == AFFIXES;
        }

        /** A table of this size, of zeros. */
        public Table empty() {
            return new Table(rows, width);
        }
    }

    private final Map<Layer, Table> layers;
    /** Null while the network is learned. */
    private final WordGates gates;

    private ContextNetwork(Map<Layer, Table> layers, WordGates gates) {
        this.layers = layers;
        this.gates = gates;
    }

    /**
     * A network that knows nothing but the vectors of words; its other weights are drawn at random.
     *
     * @param words its layer of words, not copied
     */
    public static ContextNetwork random(Table words, Random random) {
        Map<Layer, Table> layers = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            layers.put(layer, layer == Layer.WORDS ? words : Table.random(layer.rows, layer.width, layer.deviation, random));
        }
        return new ContextNetwork(layers, null);
    }

    /**
     * The network of a language in the jar.
     *
     * @throws IllegalStateException if the jar has none
     */
    public static ContextNetwork load(String language) {
        return ModelFile.load(language, FILE, ContextNetwork::read);
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws IOException if it cannot be read or is no such network
     */
    public static ContextNetwork read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        Map<Layer, Table> layers = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            layers.put(layer, Table.read(data, layer.rows, layer.width));
        }
        return new ContextNetwork(layers, new WordGates());
    }

    /** What a word of a paragraph gives to the gates of both directions. */
    float[] gates(Scene scene, int token) {
        return gates == null ? project(vector(scene, token))
                : gates.of(scene.words()[token], scene.affixes()[token], () -> project(vector(scene, token))).clone();
    }

    /** What a vector gives to the gates of both directions. */
    float[] project(float[] vector) {
        float[] out = new float[2 * Lstm.GATES * STATE];
        layer(Layer.INPUT).addProduct(vector, 0, out);
        return out;
    }

    /** The vector of a word of a paragraph. */
    float[] vector(Scene scene, int token) {
        float[] vector = new float[VECTOR];
        for (int affix : scene.affixes()[token]) {
            layer(Layer.AFFIXES).addRow(affix, vector);
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= Scene.AFFIXES;
        }
        layer(Layer.WORDS).addRow(scene.words()[token], vector);
        return vector;
    }

    /** Writes the network, a byte for a weight. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (Layer layer : Layer.values()) {
            layers.get(layer).write(data);
        }
        data.flush();
    }

    /** The weights of a layer: the network's own. */
    public Table layer(Layer layer) {
        return layers.get(layer);
    }

    /** The step of a distance in tokens, below {@link #DISTANCES}: each of the near ones has one, farther ones are taken together. */
    static int step(int distance) {
        int far = Math.abs(distance);
        int step = Math.min(far, NEAR + 1);
        for (int bound : BOUNDS) {
            step += far >= bound ? 1 : 0;
        }
        return FAR + (distance < 0 ? -step : step);
    }
}
