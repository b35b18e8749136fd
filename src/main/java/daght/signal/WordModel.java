package daght.signal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * How much the words in and around a cue and two phrases speak for an act: a log-linear model of each of the two questions of
 * {@link PairModel}, whose sums are features of its trees. Learned by {@code jobs/train}; a weight is kept in a byte. Immutable.
 */
public final class WordModel {

    /** How many weights there are for each question. */
    public static final int PLACES = 1 << 18;

    /** Knows nothing: every sum is 0. */
    public static final WordModel NONE = new WordModel(new float[PLACES], new float[PLACES]);

    /** For each place its weight for the one question and for the other, side by side, so that a look finds both. */
    private final float[] weights = new float[2 * PLACES];

    /**
     * @param pair for each place its weight for whether one phrase acts on the other
     * @param act  the same for whether the cue carries it
     */
    public WordModel(float[] pair, float[] act) {
        for (int place = 0; place < PLACES; place++) {
            weights[2 * place] = pair[place];
            weights[2 * place + 1] = act[place];
        }
    }

    /**
     * The model of a language in the jar.
     *
     * @throws IllegalStateException if the jar has none
     */
    public static WordModel load(String language) {
        String name = "/daght/model/" + language + "/words.bin";
        try (InputStream in = WordModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + name + "; build it with Maven");
            }
            DataInputStream data = new DataInputStream(new BufferedInputStream(in));
            return new WordModel(read(data), read(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] read(DataInputStream in) throws IOException {
        float step = in.readFloat();
        byte[] steps = in.readNBytes(PLACES);
        float[] out = new float[PLACES];
        for (int i = 0; i < out.length; i++) {
            out[i] = steps[i] * step;
        }
        return out;
    }

    /** Writes what {@link #load} reads: of each question how much a step is, and each weight in steps. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        write(0, data);
        write(1, data);
        data.flush();
    }

    private void write(int question, DataOutputStream out) throws IOException {
        float most = 0;
        for (int i = question; i < weights.length; i += 2) {
            most = Math.max(most, Math.abs(weights[i]));
        }
        float step = most / Byte.MAX_VALUE;
        out.writeFloat(step);
        for (int i = question; i < weights.length; i += 2) {
            out.writeByte(step == 0 ? 0 : Math.round(weights[i] / step));
        }
    }

    /** The sums for the pairs of a cue. */
    Sums sums(PairWords words, int phrases) {
        return new Sums(words, phrases);
    }

    /** What words say of the pairs of a cue. What the cue or one phrase says is added up once, not for each pair. */
    final class Sums {

        private final PairWords words;
        private final Sum cue = new Sum();
        private final Sum[] sources;
        private final Sum[] targets;

        private int lastSource = -1;
        private int lastTarget = -1;
        private Sum last;

        private Sums(PairWords words, int phrases) {
            this.words = words;
            this.sources = new Sum[phrases];
            this.targets = new Sum[phrases];
            words.cue(cue);
        }

        /** The sums of a pair of phrases, by number; those of the pair asked for last are at hand. */
        Sum of(int source, int target) {
            if (source != lastSource || target != lastTarget) {
                last = sum(source, target);
                lastSource = source;
                lastTarget = target;
            }
            return last;
        }

        private Sum sum(int source, int target) {
            if (sources[source] == null) {
                sources[source] = new Sum();
                words.source(source, sources[source]);
            }
            if (targets[target] == null) {
                targets[target] = new Sum();
                words.target(target, targets[target]);
            }
            Sum both = new Sum();
            both.add(cue);
            both.add(sources[source]);
            both.add(targets[target]);
            words.both(source, target, both);
            return both;
        }
    }

    /** The weights of some places, added up. */
    final class Sum implements PairWords.Sink {

        private float pair;
        private float act;

        @Override
        public void place(int place) {
            pair += weights[2 * place];
            act += weights[2 * place + 1];
        }

        private void add(Sum other) {
            pair += other.pair;
            act += other.act;
        }

        float pair() {
            return pair;
        }

        float act() {
            return act;
        }
    }
}
