package daght.context;

import daght.context.ContextNetwork.Layer;
import daght.learned.Lstm;
import daght.learned.Table;
import java.util.Arrays;

/**
 * A paragraph read by a network: what it says of each phrase, and of each cue with two phrases. What a cue, a source or a target says is
 * worked out once, when first asked for. Used by one thread.
 */
public final class ContextReading {

    final ContextNetwork network;
    final Scene scene;
    /** For each token the vector of its word; null but for a learner. */
    final float[][] vectors;
    final Lstm.Run forward;
    final Lstm.Run backward;
    /** For each token the states of both directions. */
    final float[][] states;
    private final float[][] ofCue;
    private final float[][] ofSource;
    private final float[][] ofTarget;

    /** What a learner leaves out of a reading, so that no weight relies on another (dropout; Srivastava and others, 2014). */
    interface Dropout {
        /** Changes the vector of a word. */
        void vector(int token, float[] vector);

        /** Changes the states of a token. */
        void state(int token, float[] state);
    }

    /** Reads a paragraph. */
    public ContextReading(ContextNetwork network, Scene scene) {
        this(network, scene, null);
    }

    /**
     * Reads a paragraph for a learner.
     *
     * @param dropout what is left out; null for nothing
     */
    ContextReading(ContextNetwork network, Scene scene, Dropout dropout) {
        this.network = network;
        this.scene = scene;
        int tokens = scene.size();
        int half = Lstm.GATES * ContextNetwork.STATE;
        vectors = dropout == null ? null : new float[tokens][];
        float[][] toRight = new float[tokens][];
        float[][] toLeft = new float[tokens][];
        for (int i = 0; i < tokens; i++) {
            float[] gates = dropout == null ? network.gates(scene, i) : gates(i, dropout);
            for (int mark : scene.marks()[i]) {
                network.layer(Layer.MARKS).addRow(mark, gates);
            }
            toRight[i] = Arrays.copyOf(gates, half);
            toLeft[i] = Arrays.copyOfRange(gates, half, 2 * half);
        }
        forward = Lstm.run(network.layer(Layer.FORWARD), toRight, false);
        backward = Lstm.run(network.layer(Layer.BACKWARD), toLeft, true);
        states = new float[tokens][ContextNetwork.BOTH];
        for (int i = 0; i < tokens; i++) {
            System.arraycopy(forward.states()[i], 0, states[i], 0, ContextNetwork.STATE);
            System.arraycopy(backward.states()[i], 0, states[i], ContextNetwork.STATE, ContextNetwork.STATE);
            if (dropout != null) {
                dropout.state(i, states[i]);
            }
        }
        ofCue = new float[scene.cues().length][];
        ofSource = new float[scene.first().length][];
        ofTarget = new float[scene.first().length][];
    }

    private float[] gates(int token, Dropout dropout) {
        vectors[token] = network.vector(scene, token);
        dropout.vector(token, vectors[token]);
        return network.project(vectors[token]);
    }

    /**
     * How much speaks for a cue to be an act of one phrase on another, and for it to carry the act with its type; as logits.
     *
     * @param cue    number of the cue
     * @param source number of the phrase that acts
     * @param target number of the other
     */
    public Logits acts(int cue, int source, int target) {
        return acts(hidden(cue, source, target));
    }

    /** What hidden numbers of a pair speak for. */
    Logits acts(float[] hidden) {
        Table acts = network.layer(Layer.ACTS);
        float pair = acts.row(hidden.length)[0];
        float act = acts.row(hidden.length)[1];
        for (int i = 0; i < hidden.length; i++) {
            pair += hidden[i] * acts.row(i)[0];
            act += hidden[i] * acts.row(i)[1];
        }
        return new Logits(pair, act);
    }

    /**
     * How much speaks for a pair.
     *
     * @param pair for the one phrase to act on the other
     * @param act  for the cue to carry that act
     */
    public record Logits(float pair, float act) {
    }

    /** What cue, source and target say together, where they say more than nothing. */
    float[] hidden(int cue, int source, int target) {
        float[] hidden = ofCue(cue).clone();
        Table.add(ofPhrase(source, ofSource, Layer.SOURCE), 1, hidden);
        Table.add(ofPhrase(target, ofTarget, Layer.TARGET), 1, hidden);
        Table pair = network.layer(Layer.PAIR);
        for (int row : rows(cue, source, target)) {
            pair.addRow(row, hidden);
        }
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = Math.max(0, hidden[i]);
        }
        return hidden;
    }

    /** The rows of {@link Layer#PAIR} for a pair. */
    int[] rows(int cue, int source, int target) {
        int at = scene.cues()[cue];
        int s = scene.first()[source];
        int t = scene.first()[target];
        return new int[] {scene.sorts()[cue], ContextNetwork.SORTS + ContextNetwork.step(s - at),
            ContextNetwork.SORTS + ContextNetwork.DISTANCES + ContextNetwork.step(t - at),
            ContextNetwork.SORTS + 2 * ContextNetwork.DISTANCES + ContextNetwork.step(t - s)};
    }

    private float[] ofCue(int cue) {
        if (ofCue[cue] == null) {
            ofCue[cue] = new float[ContextNetwork.HIDDEN];
            network.layer(Layer.CUE).addProduct(states[scene.cues()[cue]], 0, ofCue[cue]);
        }
        return ofCue[cue];
    }

    private float[] ofPhrase(int phrase, float[][] known, Layer layer) {
        if (known[phrase] == null) {
            known[phrase] = ofPhrase(phrase, layer, ContextNetwork.HIDDEN);
        }
        return known[phrase];
    }

    private float[] ofPhrase(int phrase, Layer layer, int width) {
        float[] out = new float[width];
        network.layer(layer).addProduct(states[scene.first()[phrase]], 0, out);
        network.layer(layer).addProduct(states[scene.last()[phrase]], ContextNetwork.BOTH, out);
        return out;
    }

    /** How much speaks for a phrase to be a mention, as a logit. */
    public float mention(int phrase) {
        return mention(hidden(phrase));
    }

    /** What hidden numbers of a phrase speak for. */
    float mention(float[] hidden) {
        Table mentions = network.layer(Layer.MENTIONS);
        float sum = mentions.row(hidden.length)[0];
        for (int i = 0; i < hidden.length; i++) {
            sum += hidden[i] * mentions.row(i)[0];
        }
        return sum;
    }

    /** What the states at a phrase say of it alone. */
    float[] hidden(int phrase) {
        float[] hidden = ofPhrase(phrase, Layer.MENTION, ContextNetwork.MENTION_HIDDEN);
        network.layer(Layer.MENTION).addRow(2 * ContextNetwork.BOTH, hidden);
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = Math.max(0, hidden[i]);
        }
        return hidden;
    }
}
