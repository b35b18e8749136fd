package daght.learned;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A table of weights whose places are digests of features ("hashing trick"; Weinberger, Dasgupta, Langford, Smola and Attenberg, "Feature
 * Hashing for Large Scale Multitask Learning", 2009), kept in a byte each.
 */
public final class HashedWeights {

    /** How many weights a table has. */
    public static final int PLACES = 1 << 20;

    private static final int MOST_TEMPLATES = 1000;

    /** Takes places. */
    @FunctionalInterface
    public interface Sink {
        /** Takes a place, from 0 to below {@link #PLACES}. */
        void place(int place);

        /** Takes the place of a feature: its template and up to three values, 0 where there are fewer. */
        default void add(Enum<?> template, int a, int b, int c) {
            place(HashedWeights.place(1 + template.ordinal(), a, b, c));
        }

        /** The same of a template that looks at its words in several ways, each with weights of its own. */
        default void add(Enum<?> template, Enum<?> look, int a, int b, int c) {
            place(HashedWeights.place(1 + template.ordinal() + look.ordinal() * MOST_TEMPLATES, a, b, c));
        }
    }

    private HashedWeights() {
    }

    /** The place of a feature: its template and up to three values, 0 where there are fewer. */
    public static int place(int template, int a, int b, int c) {
        int h = mix(template * 0x9E3779B9 ^ a);
        h = mix(h ^ b);
        return mix(h ^ c) & PLACES - 1;
    }

    /** The finaliser of MurmurHash3 (Appleby, public domain). */
    private static int mix(int value) {
        int h = value;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    /** The weights of some places, added up. */
    public static final class Sum implements Sink {

        private final float[] weights;
        private float total;

        /** A sum of weights of a table, 0 as yet. */
        public Sum(float[] weights) {
            this.weights = weights;
        }

        /** What was added up so far. */
        public float total() {
            return total;
        }

        @Override
        public void place(int place) {
            total += weights[place];
        }
    }

    /**
     * The tables of a model file of a language in the jar.
     *
     * @throws IllegalStateException if the jar has no such file
     */
    public static float[][] load(String language, String file, int tables) {
        return ModelFile.load(language, file, in -> {
            DataInputStream data = new DataInputStream(new BufferedInputStream(in));
            float[][] out = new float[tables][];
            for (int i = 0; i < tables; i++) {
                out[i] = Steps.read(data, PLACES);
            }
            return out;
        });
    }

    /** Writes a model file of tables. */
    public static void write(OutputStream out, float[]... tables) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (float[] table : tables) {
            Steps.write(table, data);
        }
        data.flush();
    }
}
