package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Passage;
import daght.time.Moment;
import daght.time.TimeExpression;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Tells when the acts of a passage happened: by the expression of time in the clause of the cue, of several the nearest; by the one of the
 * sentence where the clause has none. In "دعت واشنطن أمس طهران إلى محادثات الشهر المقبل" the call is of yesterday: what is told as done is
 * never of a time after publication, and what is to come never of one before it. One for a passage, used by one thread.
 */
public final class EventTimes {

    /** So many tokens from its cue a time of another clause is of something else. */
    private static final int FAR = 15;

    private final Passage p;
    private final List<TimeExpression> times;
    private final LocalDate published;
    private final Syntax syntax;
    private final int[] clauses;

    /**
     * The times of a passage.
     *
     * @param phrases   its actors: a time inside one is a part of its name
     * @param found     every expression of time in it
     * @param published day of publication, or null: then times that count from it are not known
     */
    public EventTimes(Passage passage, List<Phrase> phrases, List<TimeExpression> found, LocalDate published) {
        this.p = passage;
        this.published = published;
        this.times = found.stream().filter(time -> phrases.stream().noneMatch(x -> x.from() < time.to() && time.from() < x.to())).toList();
        this.syntax = times.isEmpty() ? null : new Syntax(passage, phrases);
        this.clauses = times.isEmpty() ? new int[0] : clauses();
    }

    /** When an act happened, or null where nothing tells. */
    public Moment of(Found act) {
        Moment best = null;
        int nearest = Integer.MAX_VALUE;
        int others = 0;
        Moment other = null;
        for (TimeExpression time : times) {
            if (!p.together(time.from(), act.from())) {
                continue;
            }
            Moment moment = time.on(published, act.status() == Status.PROSPECTIVE);
            boolean fits = moment != null && fits(moment, act.status());
            others++;
            int distance = Math.max(time.from() - act.to(), act.from() - time.to());
            other = fits && distance <= FAR && near(time, act) ? moment : other;
            if (fits && clauses[time.from()] == clauses[act.from()] && distance < nearest) {
                nearest = distance;
                best = moment;
            }
        }
        return best != null ? best : others == 1 ? other : null;
    }

    /**
     * Whether a time in another clause may be that of an act: the clauses stand next to each other, and what somebody said at that time is
     * an act only where it is one of words.
     */
    private boolean near(TimeExpression time, Found act) {
        int between = Math.abs(clauses[time.from()] - clauses[act.from()]);
        boolean words = act.frame().type().quad() == Quad.VERBAL_CONFLICT || act.frame().type().quad() == Quad.VERBAL_COOPERATION;
        return between == 1 && (words || !said(clauses[time.from()]));
    }

    private boolean said(int clause) {
        for (int i = 0; i < clauses.length; i++) {
            if (clauses[i] == clause && syntax.verbAt(i).stream().anyMatch(verb -> verb.sense().says())) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Moment moment, Status status) {
        return published == null || switch (status) {
            case ACTUAL, FAILED -> !moment.first().isAfter(published);
            case PROSPECTIVE -> !moment.last().isBefore(published);
            case NEGATED -> true;
        };
    }

    /** For each token the number of its clause: one begins with a conjunction, a relative, a colon, or the second verb. */
    private int[] clauses() {
        boolean[] inTime = new boolean[p.size()];
        times.forEach(time -> Arrays.fill(inTime, time.from(), time.to(), true));
        int[] out = new int[p.size()];
        boolean verb = false;
        for (int i = 0; i < out.length; i++) {
            boolean isVerb = !syntax.verbAt(i).isEmpty();
            boolean begins = i > 0 && !inTime[i] && syntax.boundary(i, i - 1) && (!isVerb || verb);
            out[i] = i == 0 ? 0 : out[i - 1] + (begins ? 1 : 0);
            verb = begins ? isVerb : verb || isVerb;
        }
        return out;
    }
}
