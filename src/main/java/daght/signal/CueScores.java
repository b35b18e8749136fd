package daght.signal;

import daght.context.ContextReading;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * How likely a cue is an act of one phrase on another: by the trees, and, where those leave hope, by the weighted mean of their logit and
 * that of the network that has read the whole paragraph, if it has. Phrases are given by their places among those near the cue. Made for
 * one cue.
 */
final class CueScores {

    /** Less likely by the trees than this is hopeless, and the network is not asked: from 0.01 to 0.05 the rows are as good. */
    private static final double LEAST_BY_TREES = 0.05;
    /** How much the network counts beside the trees, from 0 to 1. Of 0.3, 0.5 and 0.7 the first two were as good, the last worse. */
    private static final double NETWORK = 0.4;
    /** A likelihood is taken to be so far from 0 and from 1, as logits have no end. */
    private static final double SURE = 1e-6;

    private final PairFeatures features;
    private final PairScores pairs;
    private final PairScores acts;
    private final Supplier<ContextReading> context;
    private final Syntax syntax;
    private final int cue;

    /**
     * @param cue     number of the cue in the passage
     * @param context the passage as the network reads it, asked for only where there is hope; gives null where it does not read it
     */
    CueScores(PairFeatures features, PairModel trees, Parse parse, int cue, Supplier<ContextReading> context) {
        this.features = features;
        this.pairs = trees.pairs(features);
        this.acts = trees.acts(features);
        this.context = context;
        this.syntax = parse.syntax();
        this.cue = cue;
    }

    /** How likely the one phrase acts on the other by this cue, from 0 to 1. */
    double pair(int source, int target) {
        double trees = pairs.of(source, target, features.ofPair(source, target));
        return trees < LEAST_BY_TREES ? 0 : together(trees, source, target, ContextReading.Logits::pair);
    }

    /** How likely the cue carries that act with its type, from 0 to 1. */
    double act(int source, int target) {
        return together(acts.of(source, target, features.ofPair(source, target)), source, target, ContextReading.Logits::act);
    }

    private int place(int near) {
        return syntax.place(features.near().get(near));
    }

    private double together(double trees, int source, int target, ToDoubleFunction<ContextReading.Logits> question) {
        ContextReading reading = context.get();
        if (reading == null) {
            return trees;
        }
        double likely = Math.max(SURE, Math.min(1 - SURE, trees));
        double network = question.applyAsDouble(reading.acts(cue, place(source), place(target)));
        return logistic((1 - NETWORK) * Math.log(likely / (1 - likely)) + NETWORK * network);
    }

    static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
