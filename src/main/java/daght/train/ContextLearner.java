package daght.train;

import daght.context.ContextGradient;
import daght.context.ContextNetwork;
import daght.context.ContextNetwork.Layer;
import daght.context.SceneExample;
import daght.learned.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Learns a {@link ContextNetwork}: stochastic gradient descent with adaptive moments (Kingma and Ba, "Adam", 2015), some paragraphs of like
 * length at a time. The same examples give the same network, on however many processors.
 */
final class ContextLearner {

    private static final int TOGETHER = 32;
    /** Parts of those paragraphs that may be looked at side by side; always as many, as sums depend on their order. */
    private static final int PARTS = 4;
    /** The rate rises to this in the first steps, then falls to this share of it at the last one. */
    private static final double RATE = 3e-3;
    private static final int WARM_UP = 200;
    private static final double LAST = 0.02;
    /** A longer gradient is shortened to this. Words are apart: of each paragraph only a few change. */
    private static final double LONGEST_GRADIENT = 5;
    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.999f;
    private static final float SMALL = 1e-8f;

    private final ContextNetwork network;
    private final List<ContextGradient> parts = new ArrayList<>();
    private final Map<Layer, Table> means = new EnumMap<>(Layer.class);
    private final Map<Layer, Table> squares = new EnumMap<>(Layer.class);
    private int step;

    private ContextLearner(ContextNetwork network) {
        this.network = network;
        for (int i = 0; i < PARTS; i++) {
            parts.add(new ContextGradient(network));
        }
        for (Layer layer : Layer.values()) {
            means.put(layer, layer.empty());
            squares.put(layer, layer.empty());
        }
    }

    /**
     * The network that answers examples best.
     *
     * @param words  vectors of words to begin with, as {@link Layer#WORDS} has them; changed
     * @param rounds how often each example is looked at
     */
    static ContextNetwork learn(List<SceneExample> examples, Table words, int rounds) {
        Random random = new Random(1);
        ContextLearner learner = new ContextLearner(ContextNetwork.random(words, random));
        int steps = rounds * ((examples.size() + TOGETHER - 1) / TOGETHER);
        for (int round = 0; round < rounds; round++) {
            double error = 0;
            for (List<SceneExample> batch : batches(examples, random)) {
                error += learner.learn(batch, steps);
            }
            System.err.printf(Locale.ROOT, "round %d: error %.3f a paragraph%n", round + 1, error / examples.size());
        }
        return learner.network;
    }

    /** Some paragraphs of about the same length each, in any order. */
    private static List<List<SceneExample>> batches(List<SceneExample> examples, Random random) {
        record Place(SceneExample example, double length) {
        }
        List<SceneExample> order = examples.stream().map(e -> new Place(e, e.scene().size() + random.nextDouble() * 10))
                .sorted(Comparator.comparingDouble(Place::length)).map(Place::example).toList();
        List<List<SceneExample>> out = new ArrayList<>();
        for (int i = 0; i < order.size(); i += TOGETHER) {
            out.add(order.subList(i, Math.min(order.size(), i + TOGETHER)));
        }
        Collections.shuffle(out, random);
        return out;
    }

    private double learn(List<SceneExample> batch, int steps) {
        double error = IntStream.range(0, PARTS).parallel().mapToObj(part -> {
            ContextGradient gradient = parts.get(part);
            gradient.clear();
            double sum = 0;
            for (int i = part; i < batch.size(); i += PARTS) {
                sum += gradient.add(batch.get(i), new SplittableRandom((long) step * TOGETHER + i));
            }
            return sum;
        }).toList().stream().mapToDouble(x -> x).sum();
        double rate = RATE * Math.min(1, (step + 1.0) / WARM_UP) * Math.max(LAST, 1 - (double) step / steps);
        step++;
        double square = 0;
        for (Layer layer : Layer.values()) {
            square += together(layer, 1f / TOGETHER);
        }
        float by = (float) Math.min(1, LONGEST_GRADIENT / Math.sqrt(square));
        for (Layer layer : Layer.values()) {
            change(layer, (float) rate, layer.sparse() ? 1 : by);
        }
        return error;
    }

    /** Brings the gradients of all parts together in that of the first; gives the sum of their squares, 0 of a sparse layer. */
    private double together(Layer layer, float by) {
        double square = 0;
        int[] rows = rows(layer);
        if (layer.sparse()) {
            IntStream.of(rows).forEach(parts.get(0).touched(layer)::set);
        }
        for (int row : rows) {
            float[] all = parts.get(0).layer(layer).row(row);
            for (int part = 1; part < PARTS; part++) {
                Table.add(parts.get(part).layer(layer).row(row), 1, all);
            }
            for (int i = 0; i < all.length; i++) {
                all[i] *= by;
                square += layer.sparse() ? 0 : all[i] * all[i];
            }
        }
        return square;
    }

    /** The rows of a layer that change: all, or those that some part has touched. */
    private int[] rows(Layer layer) {
        if (!layer.sparse()) {
            return IntStream.range(0, network.layer(layer).rows()).toArray();
        }
        BitSet rows = new BitSet();
        parts.forEach(part -> rows.or(part.touched(layer)));
        return rows.stream().toArray();
    }

    private void change(Layer layer, float rate, float by) {
        float ofMean = (float) (1 - Math.pow(MEAN, step));
        float ofSquare = (float) (1 - Math.pow(SQUARE, step));
        for (int row : rows(layer)) {
            float[] values = network.layer(layer).row(row);
            float[] gradient = parts.get(0).layer(layer).row(row);
            float[] mean = means.get(layer).row(row);
            float[] square = squares.get(layer).row(row);
            for (int i = 0; i < values.length; i++) {
                float g = gradient[i] * by;
                mean[i] = MEAN * mean[i] + (1 - MEAN) * g;
                square[i] = SQUARE * square[i] + (1 - SQUARE) * g * g;
                values[i] -= rate * (mean[i] / ofMean) / ((float) Math.sqrt(square[i] / ofSquare) + SMALL);
            }
        }
    }
}
