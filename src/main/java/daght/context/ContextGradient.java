package daght.context;

import daght.context.ContextNetwork.Layer;
import daght.learned.Lstm;
import daght.learned.Table;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How the error of a network on examples changes with each of its weights (backpropagation; Rumelhart, Hinton and Williams, 1986), added up
 * over paragraphs. Used by one thread.
 */
public final class ContextGradient {

    /** The share of the numbers of a vector, and of a state, that are left out, of 256. */
    private static final int DROPPED = 102;
    /** The share of words that are taken for unknown ones, of 256. */
    private static final int UNKNOWN = 20;

    private final ContextNetwork network;
    private final Map<Layer, Table> layers = new EnumMap<>(Layer.class);
    private final Map<Layer, BitSet> touched = new EnumMap<>(Layer.class);
    private final Map<Layer, Table> turned = new EnumMap<>(Layer.class);

    /** A gradient of a network, 0 as yet. */
    public ContextGradient(ContextNetwork network) {
        this.network = network;
        for (Layer layer : Layer.values()) {
            layers.put(layer, layer.empty());
            if (layer.sparse()) {
                touched.put(layer, new BitSet());
            }
        }
        clear();
    }

    /** How the error changes with the weights of a layer. */
    public Table layer(Layer layer) {
        return layers.get(layer);
    }

    /** The rows of a sparse layer that are not 0. */
    public BitSet touched(Layer layer) {
        return touched.get(layer);
    }

    /** Makes it 0 and takes the weights as they are now; to be called after each change of them. */
    public void clear() {
        for (Layer layer : Layer.values()) {
            if (layer.sparse()) {
                Table table = layers.get(layer);
                touched.get(layer).stream().forEach(row -> Arrays.fill(table.row(row), 0));
                touched.get(layer).clear();
            } else {
                layers.get(layer).clear();
            }
        }
        for (Layer layer : new Layer[] {Layer.INPUT, Layer.FORWARD, Layer.BACKWARD, Layer.CUE, Layer.SOURCE, Layer.TARGET, Layer.MENTION}) {
            turned.put(layer, network.layer(layer).turned());
        }
    }

    /**
     * Adds a paragraph.
     *
     * @param random draws what is left out of the reading
     * @return the error of the network on it
     */
    public double add(SceneExample example, SplittableRandom random) {
        return new Pass(example, random).run();
    }

    /** Drops numbers at random and makes up for them with the others. */
    private static final class Dropping implements ContextReading.Dropout {

        private final float[][] vectors;
        private final float[][] states;

        Dropping(int tokens, SplittableRandom random) {
            vectors = masks(tokens, ContextNetwork.VECTOR, random);
            states = masks(tokens, ContextNetwork.BOTH, random);
        }

        private static float[][] masks(int tokens, int width, SplittableRandom random) {
            float kept = 256f / (256 - DROPPED);
            float[][] out = new float[tokens][width];
            byte[] bytes = new byte[width];
            for (float[] mask : out) {
                random.nextBytes(bytes);
                for (int i = 0; i < width; i++) {
                    mask[i] = (bytes[i] & 255) < DROPPED ? 0 : kept;
                }
            }
            return out;
        }

        private static void times(float[] mask, float[] vector) {
            for (int i = 0; i < mask.length; i++) {
                vector[i] *= mask[i];
            }
        }

        @Override
        public void vector(int token, float[] vector) {
            times(vectors[token], vector);
        }

        @Override
        public void state(int token, float[] state) {
            times(states[token], state);
        }
    }

    /** One paragraph there and back. */
    private final class Pass {

        private final SceneExample example;
        private final Scene scene;
        private final Dropping dropping;
        private final ContextReading reading;
        /** How the error changes with the states of each token. */
        private final float[][] ofStates;
        private double error;

        Pass(SceneExample example, SplittableRandom random) {
            this.example = example;
            this.scene = unknown(example.scene(), random);
            this.dropping = new Dropping(scene.size(), random);
            this.reading = new ContextReading(network, scene, dropping);
            this.ofStates = new float[scene.size()][ContextNetwork.BOTH];
        }

        double run() {
            acts();
            mentions();
            tokens();
            return error;
        }

        private static Scene unknown(Scene all, SplittableRandom random) {
            int[] words = all.words().clone();
            for (int i = 0; i < words.length; i++) {
                words[i] = random.nextInt(256) < UNKNOWN ? 0 : words[i];
            }
            return new Scene(words, all.affixes(), all.marks(), all.cues(), all.sorts(), all.first(), all.last());
        }

        private void acts() {
            float[][] cues = new float[scene.cues().length][];
            float[][] sources = new float[scene.first().length][];
            float[][] targets = new float[scene.first().length][];
            Table pair = layers.get(Layer.PAIR);
            for (SceneExample.Pair x : example.pairs()) {
                float[] change = pair(x, example.weight());
                add(change, cues, x.cue());
                add(change, sources, x.source());
                add(change, targets, x.target());
                for (int row : reading.rows(x.cue(), x.source(), x.target())) {
                    Table.add(change, 1, pair.row(row));
                }
            }
            for (int cue = 0; cue < cues.length; cue++) {
                if (cues[cue] != null) {
                    state(Layer.CUE, scene.cues()[cue], 0, cues[cue], before(Layer.CUE, cues[cue]));
                }
            }
            phrases(Layer.SOURCE, sources);
            phrases(Layer.TARGET, targets);
        }

        /** How the error of a pair changes with what its hidden numbers are before those below 0 are made 0. */
        private float[] pair(SceneExample.Pair x, float weight) {
            float[] hidden = reading.hidden(x.cue(), x.source(), x.target());
            ContextReading.Logits told = reading.acts(hidden);
            float pair = wrong(told.pair(), x.pair(), weight);
            float act = wrong(told.act(), x.act(), weight);
            Table acts = network.layer(Layer.ACTS);
            float[] wrong = {pair, act};
            float[] change = new float[hidden.length];
            for (int i = 0; i < hidden.length; i++) {
                change[i] = hidden[i] > 0 ? pair * acts.row(i)[0] + act * acts.row(i)[1] : 0;
            }
            layers.get(Layer.ACTS).addOuter(hidden, 0, wrong);
            Table.add(wrong, 1, layers.get(Layer.ACTS).row(hidden.length));
            return change;
        }

        /** Adds the error of a logit, and tells how it changes with it. */
        private float wrong(float logit, float right, float weight) {
            double likely = 1 / (1 + Math.exp(-logit));
            error -= weight * (right * Math.log(Math.max(1e-12, likely)) + (1 - right) * Math.log(Math.max(1e-12, 1 - likely)));
            return weight * (float) (likely - right);
        }

        private static void add(float[] change, float[][] to, int number) {
            if (to[number] == null) {
                to[number] = new float[change.length];
            }
            Table.add(change, 1, to[number]);
        }

        private void phrases(Layer layer, float[][] changes) {
            for (int phrase = 0; phrase < changes.length; phrase++) {
                if (changes[phrase] != null) {
                    phrase(layer, phrase, changes[phrase]);
                }
            }
        }

        /** Takes a change back through a layer to the states at the ends of a phrase. */
        private void phrase(Layer layer, int phrase, float[] change) {
            float[] all = before(layer, change);
            state(layer, scene.first()[phrase], 0, change, all);
            state(layer, scene.last()[phrase], ContextNetwork.BOTH, change, all);
        }

        /** How the error changes with what a layer was given, by how it changes with what the layer gave. */
        private float[] before(Layer layer, float[] change) {
            float[] all = new float[turned.get(layer).width()];
            turned.get(layer).addProduct(change, 0, all);
            return all;
        }

        /** Takes a change to the states of a token, which met the rows of a layer from one on. */
        private void state(Layer layer, int token, int row, float[] change, float[] all) {
            layers.get(layer).addOuter(reading.states[token], row, change);
            for (int i = 0; i < ContextNetwork.BOTH; i++) {
                ofStates[token][i] += all[row + i];
            }
        }

        private void mentions() {
            Table mentions = network.layer(Layer.MENTIONS);
            Table gradient = layers.get(Layer.MENTIONS);
            for (int phrase = 0; phrase < scene.first().length; phrase++) {
                float[] hidden = reading.hidden(phrase);
                float[] wrong = {wrong(reading.mention(hidden), example.mentions()[phrase] ? 1 : 0, SceneExample.MENTION_WEIGHT)};
                float[] change = new float[hidden.length];
                for (int i = 0; i < hidden.length; i++) {
                    change[i] = hidden[i] > 0 ? wrong[0] * mentions.row(i)[0] : 0;
                }
                gradient.addOuter(hidden, 0, wrong);
                Table.add(wrong, 1, gradient.row(hidden.length));
                Table.add(change, 1, layers.get(Layer.MENTION).row(2 * ContextNetwork.BOTH));
                phrase(Layer.MENTION, phrase, change);
            }
        }

        /** Takes the changes of the states back to the words. */
        private void tokens() {
            int half = Lstm.GATES * ContextNetwork.STATE;
            float[][] right = new float[ofStates.length][];
            float[][] left = new float[ofStates.length][];
            for (int i = 0; i < ofStates.length; i++) {
                dropping.state(i, ofStates[i]);
                right[i] = Arrays.copyOf(ofStates[i], ContextNetwork.STATE);
                left[i] = Arrays.copyOfRange(ofStates[i], ContextNetwork.STATE, ContextNetwork.BOTH);
            }
            float[][] toRight = Lstm.backward(reading.forward, turned.get(Layer.FORWARD), right, layers.get(Layer.FORWARD));
            float[][] toLeft = Lstm.backward(reading.backward, turned.get(Layer.BACKWARD), left, layers.get(Layer.BACKWARD));
            float[] gates = new float[2 * half];
            for (int i = 0; i < ofStates.length; i++) {
                System.arraycopy(toRight[i], 0, gates, 0, half);
                System.arraycopy(toLeft[i], 0, gates, half, half);
                for (int mark : scene.marks()[i]) {
                    Table.add(gates, 1, layers.get(Layer.MARKS).row(mark));
                }
                layers.get(Layer.INPUT).addOuter(reading.vectors[i], 0, gates);
                float[] vector = new float[ContextNetwork.VECTOR];
                turned.get(Layer.INPUT).addProduct(gates, 0, vector);
                dropping.vector(i, vector);
                word(i, vector);
            }
        }

        private void word(int token, float[] change) {
            sparse(Layer.WORDS, scene.words()[token], change, 1);
            for (int affix : scene.affixes()[token]) {
                sparse(Layer.AFFIXES, affix, change, 1f / Scene.AFFIXES);
            }
        }

        private void sparse(Layer layer, int row, float[] change, float by) {
            touched.get(layer).set(row);
            Table.add(change, by, layers.get(layer).row(row));
        }
    }
}
