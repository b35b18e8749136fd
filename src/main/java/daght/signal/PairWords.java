package daght.signal;

import daght.actor.Phrase;
import daght.learned.HashedWeights.Sink;
import daght.lexicon.Passage;
import java.util.List;

/**
 * The words in and around a cue and two phrases, alone and together, each as a place in a table of weights ({@link WordModel}). Made for
 * one cue of a passage.
 */
final class PairWords {

    /** How many words between two places are looked at. */
    private static final int BETWEEN = 6;
    private static final int LIKELIHOODS = 6;

    /** What the values of a feature are. Their order is part of the model. */
    private enum Template {
        FRAME, CUE, CUE_KIND, CUE_BEHIND, BEFORE, BEFORE_FRAME, BEHIND, BEHIND_FRAME, BEHIND_BOTH, BEFORE_BOTH, VERB, VERB_FRAME,
        PHRASE, PHRASE_FRAME, PHRASE_LAST, PHRASE_BEFORE, PHRASE_BEFORE_BOTH, PHRASE_BEHIND, PHRASE_BEHIND_BOTH, PHRASE_MARKER,
        PHRASE_ACTOR, PHRASE_SECTOR, PHRASE_GRAMMAR, PHRASE_LIKELY, PHRASE_FAR, PHRASE_BETWEEN, PHRASE_BETWEEN_TYPE, TARGET_MARKER,
        ORDER, HEADS, SECTORS, SECTORS_FRAME, COUNTRIES, COUNTRIES_FRAME, ACTORS, MARKERS, GRAMMARS, GRAMMARS_ACT, APART, BETWEEN_TWO,
        BETWEEN_ENDS
    }

    private final Passage passage;
    private final Cue cue;
    private final List<Phrase> near;
    private final int frame;
    private final int type;
    private final int act;
    /** Of each phrase, by number. */
    private final int[] markers;
    private final int[] asSource;
    private final int[] asTarget;

    PairWords(Parse parse, Cue cue, List<Phrase> near) {
        Syntax syntax = parse.syntax();
        this.passage = syntax.p;
        this.cue = cue;
        this.near = near;
        this.frame = cue.frame().id().hashCode();
        this.type = cue.frame().type().ordinal();
        this.act = cue.act() == null ? 0 : 1 + cue.act().shape().ordinal();
        this.markers = near.stream().mapToInt(x -> syntax.marker(x).hashCode()).toArray();
        this.asSource = near.stream().mapToInt(x -> RoleFeatures.grammar(cue.roles(), x, RoleFeatures.Role.SOURCE)).toArray();
        this.asTarget = near.stream().mapToInt(x -> RoleFeatures.grammar(cue.roles(), x, RoleFeatures.Role.TARGET)).toArray();
    }

    /** The places of the cue. */
    void cue(Sink sink) {
        int own = passage.code(cue.from());
        int before = passage.code(cue.from() - 1);
        int behind = passage.code(cue.to());
        int verb = cue.clause() == null || cue.clause().verb < 0 ? 0 : passage.code(cue.clause().verb);
        sink.add(Template.FRAME, frame, 0, 0);
        sink.add(Template.CUE, own, 0, 0);
        sink.add(Template.CUE_KIND, frame, cue.kind(), 0);
        sink.add(Template.CUE_BEHIND, own, behind, 0);
        sink.add(Template.BEFORE, before, 0, 0);
        sink.add(Template.BEFORE_FRAME, before, frame, 0);
        sink.add(Template.BEHIND, behind, 0, 0);
        sink.add(Template.BEHIND_FRAME, behind, frame, 0);
        sink.add(Template.BEHIND_BOTH, behind, passage.code(cue.to() + 1), 0);
        sink.add(Template.BEFORE_BOTH, passage.code(cue.from() - 2), before, 0);
        sink.add(Template.VERB, verb, 0, 0);
        sink.add(Template.VERB_FRAME, verb, frame, 0);
    }

    /** The places of a phrase as source, by its number. */
    void source(int number, Sink sink) {
        phrase(number, RoleFeatures.Role.SOURCE, asSource[number], sink);
    }

    /** The places of a phrase as target, by its number. */
    void target(int number, Sink sink) {
        phrase(number, RoleFeatures.Role.TARGET, asTarget[number], sink);
        sink.add(Template.TARGET_MARKER, passage.code(near.get(number).from()), markers[number], 0);
    }

    /** The first value of each tells the role, and on which side of the cue the phrase stands where that matters. */
    private void phrase(int number, RoleFeatures.Role role, int grammar, Sink sink) {
        Phrase x = near.get(number);
        int as = role.ordinal();
        int there = as * 2 + side(x);
        int first = passage.code(x.from());
        int before = passage.code(x.from() - 1);
        int behind = passage.code(x.to());
        sink.add(Template.PHRASE, as, first, 0);
        sink.add(Template.PHRASE_FRAME, as, first, frame);
        sink.add(Template.PHRASE_LAST, as, passage.code(x.to() - 1), frame);
        sink.add(Template.PHRASE_BEFORE, as, before, 0);
        sink.add(Template.PHRASE_BEFORE_BOTH, as, passage.code(x.from() - 2), before);
        sink.add(Template.PHRASE_BEHIND, as, behind, 0);
        sink.add(Template.PHRASE_BEHIND_BOTH, as, behind, passage.code(x.to() + 1));
        sink.add(Template.PHRASE_MARKER, there, markers[number], frame);
        sink.add(Template.PHRASE_ACTOR, as, x.actor().id().hashCode(), type);
        sink.add(Template.PHRASE_SECTOR, there, x.actor().sector().ordinal(), frame);
        sink.add(Template.PHRASE_GRAMMAR, as, grammar, frame);
        sink.add(Template.PHRASE_LIKELY, as, (int) (x.likely() * LIKELIHOODS), type);
        int lo = x.from() >= cue.to() ? cue.to() : x.to();
        int hi = x.from() >= cue.to() ? x.from() : cue.from();
        sink.add(Template.PHRASE_FAR, there, far(lo, hi), frame);
        for (int i = Math.max(lo, hi - BETWEEN); i < hi; i++) {
            sink.add(Template.PHRASE_BETWEEN, there, passage.code(i), 0);
            sink.add(Template.PHRASE_BETWEEN_TYPE, there, passage.code(i), type);
        }
    }

    /** The places of two phrases together. */
    void both(int source, int target, Sink sink) {
        Phrase s = near.get(source);
        Phrase t = near.get(target);
        int order = side(s) * 4 + side(t) * 2 + (s.from() < t.from() ? 1 : 0);
        int sectors = s.actor().sector().ordinal() * 32 + t.actor().sector().ordinal();
        int from = s.actor().country().hashCode();
        int on = t.actor().country().hashCode();
        int grammar = asSource[source] * 8 + asTarget[target];
        sink.add(Template.ORDER, frame, order, 0);
        sink.add(Template.HEADS, passage.code(s.from()), passage.code(t.from()), 0);
        sink.add(Template.SECTORS, type, sectors, 0);
        sink.add(Template.SECTORS_FRAME, frame, sectors, 0);
        sink.add(Template.COUNTRIES, type, from, on);
        sink.add(Template.COUNTRIES_FRAME, frame, from, on);
        sink.add(Template.ACTORS, type, s.actor().id().hashCode(), t.actor().id().hashCode());
        sink.add(Template.MARKERS, markers[source], markers[target], cue.kind() * 8 + order);
        sink.add(Template.GRAMMARS, type, grammar, order);
        sink.add(Template.GRAMMARS_ACT, cue.kind(), grammar, act);
        int lo = Math.min(s.to(), t.to());
        int hi = Math.max(s.from(), t.from());
        sink.add(Template.APART, frame, far(lo, hi), order);
        sink.add(Template.BETWEEN_ENDS, passage.code(lo), passage.code(hi - 1), order);
        for (int i = lo; i < Math.min(hi, lo + BETWEEN); i++) {
            sink.add(Template.BETWEEN_TWO, passage.code(i), order, 0);
        }
    }

    /** How many tokens lie between two places, in steps that double. */
    private static int far(int lo, int hi) {
        return hi <= lo ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(hi - lo);
    }

    /** 1 behind the cue, else 0. */
    private int side(Phrase x) {
        return x.from() >= cue.from() ? 1 : 0;
    }
}
