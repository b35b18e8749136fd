package daght.train;

import daght.context.ContextNetwork;
import java.util.Arrays;
import java.util.Random;

/**
 * Learns vectors of words, near each other where words stand in like company: skip-gram with negative sampling (Mikolov, Sutskever, Chen,
 * Corrado and Dean, "Distributed Representations of Words and Phrases and their Compositionality", 2013), on one thread. The same text
 * gives the same vectors.
 */
final class WordVectors {

    private static final int SIZE = ContextNetwork.VECTOR;
    /** So many words on either side are company at most: few, so that words of like grammar come together more than words of one topic. */
    private static final int WINDOW = 2;
    private static final int NEGATIVE = 5;
    private static final int ROUNDS = 6;
    private static final float FIRST_RATE = 0.025f;
    private static final float LAST_RATE = 0.0001f;
    /** A word that is more often than this share of the text is left out at times. */
    private static final double OFTEN = 1e-3;
    private static final double NOISE = 0.75;
    private static final int DRAWS = 1 << 22;
    private static final float STEEP = 8;
    private static final int STEPS = 2048;

    private final int[][] lines;
    private final long[] counts;
    private final float[] words;
    private final float[] contexts;
    private final int[] noise = new int[DRAWS];
    private final float[] sigmoid = new float[STEPS];
    private final float[] change = new float[SIZE];
    private final Random random = new Random(1);

    private WordVectors(int[][] lines, long[] counts) {
        this.lines = lines;
        this.counts = counts;
        this.words = new float[counts.length * SIZE];
        this.contexts = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = (random.nextFloat() - 0.5f) / SIZE;
        }
        for (int i = 0; i < STEPS; i++) {
            sigmoid[i] = (float) (1 / (1 + Math.exp(-(2.0 * i / STEPS - 1) * STEEP)));
        }
        fillNoise();
    }

    /**
     * The vectors of words, each of length 1.
     *
     * @param lines  words by number, from 0, in the order of the text
     * @param counts how often each word stands in the text
     */
    static float[][] learn(int[][] lines, long[] counts) {
        WordVectors learner = new WordVectors(lines, counts);
        learner.learn();
        float[][] out = new float[counts.length][];
        for (int word = 0; word < out.length; word++) {
            out[word] = unit(Arrays.copyOfRange(learner.words, word * SIZE, (word + 1) * SIZE));
        }
        return out;
    }

    private static float[] unit(float... vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.max(1e-9, Math.sqrt(square));
        }
        return vector;
    }

    private void fillNoise() {
        double all = 0;
        for (long count : counts) {
            all += Math.pow(count, NOISE);
        }
        double sum = 0;
        int next = 0;
        for (int word = 0; word < counts.length; word++) {
            sum += Math.pow(counts[word], NOISE);
            int end = (int) Math.round(sum / all * DRAWS);
            Arrays.fill(noise, next, Math.max(next, end), word);
            next = Math.max(next, end);
        }
    }

    private void learn() {
        long total = Arrays.stream(counts).sum();
        long seen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int[] line : lines) {
                seen += line.length;
                float rate = Math.max(LAST_RATE, FIRST_RATE * (1 - (float) seen / (total * ROUNDS)));
                int[] kept = Arrays.stream(line).filter(word -> stays(word, total)).toArray();
                for (int i = 0; i < kept.length; i++) {
                    int reach = 1 + random.nextInt(WINDOW);
                    for (int j = Math.max(0, i - reach); j <= Math.min(kept.length - 1, i + reach); j++) {
                        if (j != i) {
                            pair(kept[i], kept[j], rate);
                        }
                    }
                }
            }
        }
    }

    private boolean stays(int word, long total) {
        double share = counts[word] / (total * OFTEN);
        return share <= 1 || random.nextDouble() < (Math.sqrt(share) + 1) / share;
    }

    /** Draws the vector of a word to that of its company, and away from those of words drawn at random. */
    private void pair(int company, int word, float rate) {
        int at = word * SIZE;
        Arrays.fill(change, 0);
        for (int k = 0; k <= NEGATIVE; k++) {
            int other = k == 0 ? company : noise[random.nextInt(DRAWS)];
            if (k > 0 && other == company) {
                continue;
            }
            int there = other * SIZE;
            float dot = 0;
            for (int d = 0; d < SIZE; d++) {
                dot += words[at + d] * contexts[there + d];
            }
            float step = rate * ((k == 0 ? 1 : 0) - sigmoid(dot));
            for (int d = 0; d < SIZE; d++) {
                change[d] += step * contexts[there + d];
                contexts[there + d] += step * words[at + d];
            }
        }
        for (int d = 0; d < SIZE; d++) {
            words[at + d] += change[d];
        }
    }

    private float sigmoid(float x) {
        int step = (int) ((x / STEEP + 1) / 2 * STEPS);
        return sigmoid[Math.max(0, Math.min(STEPS - 1, step))];
    }
}
