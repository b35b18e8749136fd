package daght.signal;

import daght.learned.HashedWeights;
import daght.learned.Question;
import daght.lexicon.Passage;
import daght.lexicon.Passage.Look;
import java.util.List;

/**
 * How far the act of a cue went: any status, by what grammar says, the frame, and the words in and around the cue and above it; each as a
 * place in a table of weights.
 */
public final class StatusQuestion implements Question<Status> {

    private static final List<Status> ALL = List.of(Status.values());
    /** So many words before the cue, and half as many behind, are looked at. */
    private static final int NEAR = 8;
    private static final Look[] LOOKS = Look.values();

    /** What the values of a feature are. Their order is part of the model. */
    private enum Template {
        STATUS, RULE, RULE_FRAME, RULE_TYPE, FRAME, KIND, SHAPE, CLITIC, CLAUSE, GOVERNOR, CUE, CUE_RULE, BEFORE, BEFORE_RULE, BEFORE_CUE,
        BEFORE_BOTH, BEHIND, BEHIND_BOTH, VERB, VERB_RULE, VERB_FRAME, ABOVE, NEAR_BEFORE, NEAR_BEHIND
    }

    private final Passage passage;
    private final Cue cue;
    private final Status byRules;

    StatusQuestion(Passage passage, Cue cue, Status byRules) {
        this.passage = passage;
        this.cue = cue;
        this.byRules = byRules;
    }

    @Override
    public List<Status> candidates() {
        return ALL;
    }

    @Override
    public void places(Status candidate, HashedWeights.Sink sink) {
        int is = candidate.ordinal();
        int rule = byRules.ordinal();
        int frame = cue.frame().id().hashCode();
        int clitic = cue.reading() == null ? 0 : 1 + cue.reading().preposition() * 4 + (cue.reading().article() ? 2 : 0)
                + (cue.reading().future() ? 1 : 0);
        sink.add(Template.STATUS, is, 0, 0);
        sink.add(Template.RULE, is, rule, 0);
        sink.add(Template.RULE_FRAME, is, rule, frame);
        sink.add(Template.RULE_TYPE, is, rule, cue.frame().type().ordinal());
        sink.add(Template.FRAME, is, frame, cue.kind());
        sink.add(Template.KIND, is, rule, cue.kind());
        sink.add(Template.SHAPE, is, rule, cue.act() == null ? 0 : 1 + cue.act().shape().ordinal());
        sink.add(Template.CLITIC, is, clitic, cue.kind());
        clause(is, rule, sink);
        for (Look look : LOOKS) {
            words(is, rule, look, sink);
        }
    }

    private void clause(int is, int rule, HashedWeights.Sink sink) {
        Clause clause = cue.clause();
        Governor governor = clause == null ? null : clause.governor();
        Frame above = clause == null || cue.verb() ? null : clause.frame();
        int governed = governor == null ? 0 : 1 + governor.kind().ordinal();
        sink.add(Template.CLAUSE, is, rule, clause == null ? 0 : 1 + clause.status.ordinal() * 2 + (clause.relative ? 1 : 0));
        sink.add(Template.GOVERNOR, is, governed, above == null ? 0 : above.id().hashCode());
    }

    private void words(int is, int rule, Look look, HashedWeights.Sink sink) {
        int own = passage.code(cue.from(), look);
        int before = passage.code(cue.from() - 1, look);
        int behind = passage.code(cue.to(), look);
        int verb = cue.clause() == null ? 0 : passage.code(cue.clause().verb, look);
        int above = cue.clause() == null || cue.clause().parent == null ? 0 : passage.code(cue.clause().parent.verb, look);
        sink.add(Template.CUE, look, is, own, 0);
        sink.add(Template.CUE_RULE, look, is, own, rule);
        sink.add(Template.BEFORE, look, is, before, 0);
        sink.add(Template.BEFORE_RULE, look, is, before, rule);
        sink.add(Template.BEFORE_CUE, look, is, before, own);
        sink.add(Template.BEFORE_BOTH, look, is, before, passage.code(cue.from() - 2, look));
        sink.add(Template.BEHIND, look, is, behind, 0);
        sink.add(Template.BEHIND_BOTH, look, is, behind, passage.code(cue.to() + 1, look));
        sink.add(Template.VERB, look, is, verb, 0);
        sink.add(Template.VERB_RULE, look, is, verb, rule);
        sink.add(Template.VERB_FRAME, look, is, verb, cue.frame().id().hashCode());
        sink.add(Template.ABOVE, look, is, above, cue.verb() ? 1 : 0);
        for (int i = cue.from() - NEAR; i < cue.from(); i++) {
            sink.add(Template.NEAR_BEFORE, look, is, passage.code(i, look), 0);
        }
        for (int i = cue.to(); i < cue.to() + NEAR / 2; i++) {
            sink.add(Template.NEAR_BEHIND, look, is, passage.code(i, look), 0);
        }
    }
}
