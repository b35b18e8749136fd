package daght.signal;

import daght.actor.Phrase;
import daght.context.ContextNetwork;
import daght.context.ContextReading;
import daght.learned.ChoiceModel;
import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * Finds the signals of a passage: the cues, for each the likeliest source and target, its status and who reports it. Immutable, shared by
 * threads.
 */
public final class SignalFinder {

    /**
     * A pair is not looked at where its phrases are less likely than this in their roles alone: four of five pairs, and hardly any that
     * becomes a row.
     */
    private static final double LEAST_ROLES = 0.01;
    /**
     * A pair for which the words speak less, as a logit, is not looked at: on 3,000 newspaper paragraphs one in 60 of these would have come
     * to 0.05 by the trees, and none to 0.15.
     */
    private static final float LEAST_TOLD = -3.4f;
    /**
     * A pair less likely than this is no row. This and the thresholds below were set where F1 was highest on annotated newspaper paragraphs
     * that the models had not seen.
     */
    private static final double LEAST_PAIR = 0.15;
    /** The same where source or target is a word that is mostly no actor (شخص, البلاد) or a place. */
    private static final double LEAST_VAGUE = 0.21;
    /** A cue that carries the act less likely than this makes no row. */
    private static final double LEAST_ACT = 0.02;
    /** A pair of a cue counts if it is at least so likely for each one of the likeliest pair. */
    private static final double BESIDE = 0.7;
    /** A pair joined to another by "and" counts if it is at least so likely, and so likely for each one of the other. */
    private static final double LEAST_JOINED = 0.1;
    private static final double JOINED = 0.4;
    /** Of several types between one pair those count that are at least so likely for each one of the likeliest. */
    private static final double OTHER_TYPE = 0.7;

    /** So many tokens the network reads at most: some 10 MB. */
    private static final int LONGEST = 2000;

    /** Shapes that grammar reads rightly where the models see little: too few in annotated paragraphs to learn from. */
    private static final Set<Shape> PLAIN = Set.of(Shape.NOUN_RELATIVE, Shape.NOUN_BETWEEN, Shape.NOUN_AGENT, Shape.CONDITIONAL);
    /** The likelihood of a row by them: of 115 in newspaper paragraphs, pairs that no model found likely, 29 were right. */
    private static final double PLAINLY = 0.25;

    private final RoleModel roles;
    private final WordModel words;
    private final PairModel pairs;
    private final ChoiceModel statuses;
    private final ContextNetwork network;

    public SignalFinder(RoleModel roles, WordModel words, PairModel pairs, ChoiceModel statuses, ContextNetwork network) {
        this.roles = roles;
        this.words = words;
        this.pairs = pairs;
        this.statuses = statuses;
        this.network = network;
    }

    /**
     * The signals of a passage, in the order of their cues. Where there may be some, the phrases are told anew how likely they are
     * mentions, as the network sees them in their paragraph.
     *
     * @param phrases those of the passage, in their order; {@link Phrase#likely} of them may change
     */
    public List<Found> find(Passage passage, List<Phrase> phrases) {
        Parse parse = Parse.of(passage, phrases);
        Context context = new Context(parse);
        Map<String, Found> rows = new LinkedHashMap<>();
        for (int number = 0; number < parse.cues().size(); number++) {
            Cue cue = parse.cues().get(number);
            List<Act> acts = likely(parse, number, context);
            Status how = acts.isEmpty() ? Status.ACTUAL : statuses.choose(parse.howFar(cue));
            acts.forEach(act -> add(parse, act, how, rows));
        }
        context.mentions();
        Map<String, Double> most = new HashMap<>();
        rows.values().forEach(f -> most.merge(pair(f), f.confidence(), Math::max));
        List<Found> out = new ArrayList<>(rows.values());
        out.removeIf(f -> f.confidence() < most.get(pair(f)) * OTHER_TYPE);
        out.sort(Comparator.comparingInt(Found::from));
        return out;
    }

    /** A paragraph as the network reads it, when first asked; it does not read one that is very long, which would take much memory. */
    private final class Context implements Supplier<ContextReading> {

        private final Parse parse;
        private ContextReading reading;

        Context(Parse parse) {
            this.parse = parse;
        }

        @Override
        public ContextReading get() {
            if (reading == null && parse.syntax().p.size() <= LONGEST) {
                reading = new ContextReading(network, Scenes.of(parse));
            }
            return reading;
        }

        /** Tells phrases how likely they are mentions, if the paragraph was read. */
        void mentions() {
            List<Phrase> phrases = parse.syntax().phrases;
            for (int i = 0; i < phrases.size() && reading != null; i++) {
                phrases.get(i).judged((float) CueScores.logistic(reading.mention(i)));
            }
        }
    }

    private static String pair(Found f) {
        return f.source().actor().id() + '>' + f.target().actor().id();
    }

    /** An act of one phrase on another, and how likely the one acts on the other at all. */
    private record Likely(Act act, double pair) {

        boolean enough() {
            boolean vague = act.sources().get(0).weak() || act.targets().get(0).weak();
            return pair >= (vague ? LEAST_VAGUE : LEAST_PAIR) && act.likelihood() >= LEAST_ACT;
        }

        String actors() {
            return act.sources().get(0).actor().id() + '>' + act.targets().get(0).actor().id();
        }

        /** Whether the same cue is likelier an act of the target on the source. */
        boolean likelierBackward(Map<String, Likely> acts) {
            Likely backward = acts.get(act.targets().get(0).actor().id() + '>' + act.sources().get(0).actor().id());
            return backward != null && (backward.pair() > pair || backward.pair() == pair && backward.act().likelihood() > act
                    .likelihood());
        }
    }

    /** The acts of a cue that are likely enough, for each two actors by their likeliest phrases. */
    private List<Act> likely(Parse parse, int number, Context context) {
        Cue cue = parse.cues().get(number);
        PairFeatures features = new PairFeatures(parse, cue, roles, words, pairs.share(cue.frame()));
        CueScores scores = new CueScores(features, pairs, parse, number, context);
        Map<String, Likely> acts = new LinkedHashMap<>();
        for (int s = 0; s < features.near().size(); s++) {
            boolean hopeless = features.highest(s) < LEAST_ROLES;
            for (int t = 0; t < features.near().size() && !hopeless; t++) {
                Likely likely = features.product(s, t) >= LEAST_ROLES && features.pair(s, t)
                        && features.told(s, t) >= LEAST_TOLD ? likely(features, scores, s, t) : null;
                if (likely != null && likely.enough()) {
                    acts.merge(likely.actors(), likely, (a, b) -> b.pair() > a.pair() ? b : a);
                }
            }
        }
        List<Act> out = new ArrayList<>();
        double enough = acts.values().stream().mapToDouble(Likely::pair).max().orElse(0) * BESIDE;
        for (Likely likely : acts.values()) {
            if (likely.pair() >= enough && !likely.likelierBackward(acts)) {
                double least = Math.max(LEAST_JOINED, likely.pair() * JOINED);
                joined(parse, likely.act(), (s, t) -> pair(features, scores, s, t) >= least, out);
            }
        }
        for (Act plain : plain(cue)) {
            joined(parse, plain, (s, t) -> true, out);
        }
        return out;
    }

    /** Adds an act, and those of the phrases joined to its source or target that are likely too. */
    private static void joined(Parse parse, Act act, BiPredicate<Phrase, Phrase> likely, List<Act> out) {
        Phrase first = act.sources().get(0);
        Phrase second = act.targets().get(0);
        for (Phrase source : parse.joined(first, second)) {
            for (Phrase target : parse.joined(second, first)) {
                boolean itself = source == first && target == second;
                if (itself || !source.actor().id().equals(target.actor().id()) && likely.test(source, target)) {
                    out.add(new Act(act.frame(), List.of(source), List.of(target), act.from(), act.to(), act.clause(), act.shape(),
                            act.likelihood()));
                }
            }
        }
    }

    /** How likely a pair is; 1 of one with a phrase so far from the cue that it cannot be told. */
    private static double pair(PairFeatures features, CueScores scores, Phrase source, Phrase target) {
        int s = features.near().indexOf(source);
        int t = features.near().indexOf(target);
        return s < 0 || t < 0 ? 1 : features.pair(s, t) ? scores.pair(s, t) : 0;
    }

    /** The act by grammar alone, where its shape leaves little doubt, whatever the models think, which have seen few of them. */
    private static List<Act> plain(Cue cue) {
        Act act = cue.act();
        return act == null || !PLAIN.contains(act.shape()) || act.sources().get(0).source() ? List.of()
                : List.of(new Act(cue.frame(), act.sources(), act.targets(), cue.from(), cue.to(), cue.clause(), act.shape(), PLAINLY));
    }

    private static Likely likely(PairFeatures features, CueScores scores, int source, int target) {
        double pair = scores.pair(source, target);
        return pair < LEAST_PAIR ? null : new Likely(act(features.cue(), features.near().get(source), features.near().get(target),
                scores.act(source, target)), pair);
    }

    private static Act act(Cue cue, Phrase source, Phrase target, double likelihood) {
        return new Act(cue.frame(), List.of(source), List.of(target), cue.from(), cue.to(), cue.clause(),
                cue.shape(), likelihood);
    }

    /** Adds the row of an act; of two cues for one act on one pair the likelier stays. */
    private static void add(Parse parse, Act act, Status status, Map<String, Found> rows) {
        Phrase source = act.sources().get(0);
        Phrase target = act.targets().get(0);
        String row = source.actor().id() + '>' + target.actor().id() + '>' + act.frame().type();
        Found old = rows.get(row);
        boolean better = old == null || old.confidence() < act.likelihood();
        if (better && !source.actor().id().equals(target.actor().id())) {
            rows.put(row, parse.speech().found(act, source, target, status));
        }
    }
}
