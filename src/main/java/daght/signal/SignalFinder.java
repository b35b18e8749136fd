package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the signals of a passage: the cues, for each the likeliest source and target, its status and who reports it. Immutable, shared by
 * threads.
 */
public final class SignalFinder {

    /**
     * An act less likely than this is no row: a little above where F1 on annotated newspaper paragraphs was highest (0.2), for
     * precision.
     */
    private static final double LEAST = 0.25;
    /** The same where source or target is a word that is mostly no actor (شخص, البلاد) or a place. */
    private static final double LEAST_VAGUE = 0.4;

    /**
     * The model, learned from dense paragraphs, is too sure of itself on newspapers: on annotated newspaper paragraphs that its weights
     * were not learned from, the share of right rows followed its likelihood to about this power.
     */
    private static final double SOBERNESS = 1.6;

    /**
     * Shapes that grammar reads rightly more often than the model does, with the confidence their rows get: set with caution below the
     * shares
     * that were right on annotated newspaper paragraphs (0.45 to 0.75, of few rows each), not fitted.
     */
    private static final Map<String, Double> PLAIN = Map.of("noun-relative", 0.5, "noun-between", 0.5, "noun-genitive", 0.45, "noun-adjective", 0.45,
            "verb", 0.35, "verb-passive", 0.35, "participle", 0.35, "noun-possessor", 0.35);

    private final RoleModel model;

    public SignalFinder(RoleModel model) {
        this.model = model;
    }

    /** The signals of a passage, in the order of their cues. */
    public List<Found> find(Passage passage, List<Phrase> phrases) {
        Parse parse = Parse.of(passage, phrases);
        Map<String, Found> rows = new LinkedHashMap<>();
        for (Cue cue : parse.cues()) {
            Act act = likeliest(parse, cue);
            if (act != null) {
                Status how = cue.verb() ? cue.clause().status : parse.status().of(act);
                add(act, how, parse.speech(), rows);
            }
        }
        List<Found> out = new ArrayList<>(rows.values());
        out.sort(Comparator.comparingInt(Found::from));
        return out;
    }

    /** The act of a cue with the likeliest pair of phrases, or null where it is not likely enough. */
    private Act likeliest(Parse parse, Cue cue) {
        List<Phrase> near = parse.near(cue);
        Pair pair = Pair.best(model, parse, cue, near);
        double likely = pair.source() == null ? 0
                : model.act(parse.features(), cue, pair) * Math.sqrt(pair.sourceLikely() * pair.targetLikely());
        boolean vague = pair.source() != null && (pair.source().weak() || pair.target().weak());
        if (likely < (vague ? LEAST_VAGUE : LEAST)) {
            return plain(cue);
        }
        return new Act(cue.frame(), parse.joined(pair.source(), pair.target()), parse.joined(pair.target(), pair.source()), cue.from(),
                cue.to(),
                cue.clause(), cue.act() == null ? "model" : cue.act().shape(), Math.pow(likely, SOBERNESS));
    }

    /** The act by grammar alone where its shape leaves little doubt and the model, which has seen few of them, has no better pair. */
    private static Act plain(Cue cue) {
        Double share = cue.act() == null || cue.act().sources().get(0).source() ? null : PLAIN.get(cue.act().shape());
        return share == null ? null : new Act(cue.frame(), cue.act().sources(), cue.act().targets(), cue.from(), cue.to(), cue.clause(),
                cue.act().shape(), share);
    }

    /** Adds the rows of an act; of two cues for one act on one pair the likelier stays. */
    private static void add(Act act, Status status, Speech speech, Map<String, Found> rows) {
        for (Phrase source : act.sources()) {
            for (Phrase target : act.targets()) {
                String row = source.actor().id() + ">" + target.actor().id() + ">" + act.frame().type();
                Found old = rows.get(row);
                boolean same = source.actor().id().equals(target.actor().id());
                if (!same && (old == null || old.confidence() < act.likelihood())) {
                    rows.put(row, speech.found(act, source, target, status));
                }
            }
        }
    }
}
