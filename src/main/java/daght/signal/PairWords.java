package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Passage;
import daght.text.Token;
import java.util.List;

/**
 * The words in and around a cue and two phrases, alone and together, each as a place in a table of weights ({@link WordModel}). Places are
 * digests ("hashing trick"; Weinberger, Dasgupta, Langford, Smola and Attenberg, "Feature Hashing for Large Scale Multitask Learning",
 * 2009). Made for one cue of a passage.
 */
final class PairWords {

    /** Takes places. */
    @FunctionalInterface
    interface Sink {
        void place(int place);
    }

    private static final int NO_WORD = 1;
    private static final int NUMBER = 2;

    private final Passage passage;
    private final Syntax syntax;
    private final Cue cue;
    private final List<Phrase> near;
    private final int frame;
    private final int type;

    PairWords(Parse parse, Cue cue, List<Phrase> near) {
        this.syntax = parse.syntax();
        this.passage = syntax.p;
        this.cue = cue;
        this.near = near;
        this.frame = cue.frame().id().hashCode();
        this.type = cue.frame().type().ordinal();
    }

    /** The places of the cue. */
    void cue(Sink sink) {
        int own = word(cue.from());
        int before = word(cue.from() - 1);
        int behind = word(cue.to());
        int verb = cue.clause() == null || cue.clause().verb < 0 ? 0 : word(cue.clause().verb);
        add(sink, 1, frame, 0, 0);
        add(sink, 2, own, 0, 0);
        add(sink, 3, frame, cue.kind(), 0);
        add(sink, 4, own, behind, 0);
        add(sink, 5, before, 0, 0);
        add(sink, 6, before, frame, 0);
        add(sink, 7, behind, 0, 0);
        add(sink, 8, behind, frame, 0);
        add(sink, 9, behind, word(cue.to() + 1), 0);
        add(sink, 10, word(cue.from() - 2), before, 0);
        add(sink, 11, verb, 0, 0);
        add(sink, 12, verb, frame, 0);
    }

    /** The places of a phrase as source, by its number. */
    void source(int number, Sink sink) {
        Phrase x = near.get(number);
        phrase(20, x, sink);
        add(sink, 30, type, x.actor().id().hashCode(), 0);
        add(sink, 31, frame, RoleFeatures.grammar(cue.roles(), x, RoleFeatures.Role.SOURCE), 0);
    }

    /** The places of a phrase as target, by its number. */
    void target(int number, Sink sink) {
        Phrase x = near.get(number);
        phrase(40, x, sink);
        add(sink, 50, type, x.actor().id().hashCode(), 0);
        add(sink, 51, frame, RoleFeatures.grammar(cue.roles(), x, RoleFeatures.Role.TARGET), 0);
        add(sink, 52, word(x.from()), syntax.marker(x).hashCode(), 0);
    }

    private void phrase(int template, Phrase x, Sink sink) {
        int first = word(x.from());
        int before = word(x.from() - 1);
        int behind = word(x.to());
        add(sink, template, first, 0, 0);
        add(sink, template + 1, first, frame, 0);
        add(sink, template + 2, before, 0, 0);
        add(sink, template + 3, word(x.from() - 2), before, 0);
        add(sink, template + 4, behind, 0, 0);
        add(sink, template + 5, behind, word(x.to() + 1), 0);
        add(sink, template + 6, frame, syntax.marker(x).hashCode(), side(x));
    }

    /** The places of two phrases together. */
    void both(int source, int target, Sink sink) {
        Phrase s = near.get(source);
        Phrase t = near.get(target);
        int order = side(s) * 4 + side(t) * 2 + (s.from() < t.from() ? 1 : 0);
        int sectors = s.actor().sector().ordinal() * 32 + t.actor().sector().ordinal();
        int from = s.actor().country().hashCode();
        int on = t.actor().country().hashCode();
        int grammar = RoleFeatures.grammar(cue.roles(), s, RoleFeatures.Role.SOURCE) * 8
                + RoleFeatures.grammar(cue.roles(), t, RoleFeatures.Role.TARGET);
        add(sink, 60, frame, order, 0);
        add(sink, 61, word(s.from()), word(t.from()), 0);
        add(sink, 62, type, sectors, 0);
        add(sink, 63, frame, sectors, 0);
        add(sink, 64, type, from, on);
        add(sink, 65, frame, from, on);
        add(sink, 66, type, s.actor().id().hashCode(), t.actor().id().hashCode());
        add(sink, 67, syntax.marker(s).hashCode(), syntax.marker(t).hashCode(), cue.kind() * 8 + order);
        add(sink, 68, type, grammar, order);
        add(sink, 69, cue.kind(), grammar, cue.act() == null ? 0 : 1 + cue.act().shape().ordinal());
    }

    /** 1 behind the cue, else 0. */
    private int side(Phrase x) {
        return x.from() >= cue.from() ? 1 : 0;
    }

    private int word(int token) {
        if (token < 0 || token >= passage.size()) {
            return NO_WORD;
        }
        return passage.token(token).kind() == Token.Kind.NUMBER ? NUMBER : passage.token(token).folded().hashCode();
    }

    private static void add(Sink sink, int template, int a, int b, int c) {
        int h = mix(template * 0x9E3779B9 ^ a);
        h = mix(h ^ b);
        sink.place(mix(h ^ c) & WordModel.PLACES - 1);
    }

    /** The finaliser of MurmurHash3 (Appleby, public domain). */
    private static int mix(int value) {
        int h = value;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
