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

    /** An act less likely than this is no row: where precision and recall of the annotated paragraphs balance. */
    private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.16"));

    private static final int WINDOW = 60;

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

    /** The act of a cue with the pair of phrases that the model finds likeliest, or null where none is likely enough. */
    private Act likeliest(Parse parse, Cue cue) {
        List<Phrase> near = parse.near(cue, WINDOW);
        double[] source = new double[near.size()];
        double[] target = new double[near.size()];
        for (int i = 0; i < source.length; i++) {
            source[i] = near.get(i).source() ? 0 : model.probability(parse.features(), cue, near.get(i), RoleFeatures.Role.SOURCE);
            target[i] = model.probability(parse.features(), cue, near.get(i), RoleFeatures.Role.TARGET);
        }
        double best = LEAST;
        int from = -1;
        int to = -1;
        for (int i = 0; i < source.length; i++) {
            for (int j = 0; j < target.length; j++) {
                double both = source[i] * target[j];
                if (both > best && !near.get(i).actor().id().equals(near.get(j).actor().id())) {
                    best = both;
                    from = i;
                    to = j;
                }
            }
        }
        return from < 0 ? null : new Act(cue.frame(), parse.joined(near.get(from), near.get(to)), parse.joined(near.get(to), near.get(from)),
                cue.from(), cue.to(), cue.clause(), cue.act() == null ? "model" : cue.act().shape(), best);
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
