package daght.signal;

import daght.learned.HashedWeights;
import java.io.IOException;
import java.io.OutputStream;

/**
 * How much the words in and around a cue and two phrases speak for an act: a log-linear model of each of the two questions of
 * {@link PairModel}, whose sums are features of its trees. Learned by {@code jobs/train}; a weight is kept in a byte. Immutable.
 */
public final class WordModel {

    private static final int PLACES = HashedWeights.PLACES;

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
        float[][] tables = HashedWeights.load(language, "words.bin", 2);
        return new WordModel(tables[0], tables[1]);
    }

    /** Writes what {@link #load} reads: the table of the one question and that of the other. */
    public void write(OutputStream out) throws IOException {
        HashedWeights.write(out, question(0), question(1));
    }

    private float[] question(int number) {
        float[] out = new float[PLACES];
        for (int place = 0; place < PLACES; place++) {
            out[place] = weights[2 * place + number];
        }
        return out;
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
    final class Sum implements HashedWeights.Sink {

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
