package daght.signal;

import daght.lexicon.Reading;
import daght.lexicon.Word;
import java.util.Set;

/**
 * Tells how far an act went: negated by what stands before it, failed, planned or demanded by what governs it, possible, future. One for a
 * passage.
 */
final class StatusJudge {

    /** Shapes of acts that stand beside their clause: whatever it negates, asks for or fears, they are done. */
    private static final Set<Shape> APART = Set.of(Shape.PARTICIPLE, Shape.CONDITIONAL);

    private final Syntax syntax;

    StatusJudge(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The status of a clause's verb by itself and by the clauses above it. */
    Status of(Clause clause) {
        int before = clause.verb - 1;
        Reading verb = clause.first();
        if (particle(before, "negations")) {
            return Status.NEGATED;
        }
        if (verb.future() || particle(before, "futures") || particle(before, "conditions")
                || particle(before, "possibles") && verb.form().kind() == daght.text.VerbForm.Kind.IMPERFECT) {
            return Status.PROSPECTIVE;
        }
        Clause above = clause.parent;
        boolean content = syntax.before(clause.verb, "complementisers") && verb.form().kind() == daght.text.VerbForm.Kind.IMPERFECT;
        return above != null && content ? embedded(above) : Status.ACTUAL;
    }

    /** The status that an act gets inside a clause. */
    private Status embedded(Clause above) {
        Frame frame = above.frame();
        if (frame != null && frame.embeds() != null) {
            return frame.embeds();
        }
        Governor governor = above.governor();
        return governor == null ? Status.ACTUAL : by(governor.kind(), above);
    }

    /** The status of an act that a noun carries: by the noun, by the word before, by the clause. */
    Status of(Act act) {
        int before = act.from() - 1;
        if (particle(before, "lacks")) {
            return Status.NEGATED;
        }
        Status own = governedByNoun(before);
        if (own != null) {
            return own;
        }
        Clause clause = act.clause();
        if (clause == null || APART.contains(act.shape())
                || act.shape() == Shape.NOUN_GENITIVE && clause.frame() == null && !governs(clause)) {
            return Status.ACTUAL;
        }
        Status verb = clause.status;
        if (clause.frame() != null && clause.frame().embeds() != null && inContent(clause, act.from())) {
            return clause.frame().embeds();
        }
        Governor governor = clause.governor();
        if (governor == null) {
            return verb == Status.NEGATED && act.shape() == Shape.NOUN_GOVERNED ? verb : Status.ACTUAL;
        }
        Status given = by(governor.kind(), clause);
        return given != Status.ACTUAL ? given : light(governor) ? verb : Status.ACTUAL;
    }

    private static boolean governs(Clause clause) {
        Governor governor = clause.governor();
        return governor != null && governor.kind() != Governor.Kind.PLAIN && governor.kind() != Governor.Kind.SAY;
    }

    private static boolean light(Governor governor) {
        return governor.kind() == Governor.Kind.LIGHT || governor.kind() == Governor.Kind.RECEIVE || governor.kind() == Governor.Kind.BEGIN;
    }

    /** Whether an act stands behind one of the words that open the content of the frame above: دعا … [إلى] وقف. */
    private boolean inContent(Clause clause, int at) {
        Frame frame = clause.frame();
        if (frame.content().isEmpty()) {
            return false;
        }
        for (Reading reading : syntax.p.word(at).readings()) {
            if (reading.preposition() != 0 && frame.content().contains(String.valueOf(reading.preposition()))) {
                return true;
            }
        }
        for (int i = at - 1; i > clause.verb; i--) {
            if (frame.content().contains(syntax.p.word(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private static Status by(Governor.Kind kind, Clause clause) {
        boolean negated = clause.status == Status.NEGATED;
        return switch (kind) {
            case FAIL -> negated ? Status.ACTUAL : Status.FAILED;
            case DENY, STOP -> kind == Governor.Kind.DENY ? Status.NEGATED : Status.ACTUAL;
            case TRY, INTEND, POSSIBLE, WANT, FEAR -> negated ? Status.NEGATED : Status.PROSPECTIVE;
            default -> Status.ACTUAL;
        };
    }

    /** A governing noun right before the act: "محاولة", "عدم", "فشل", "احتمال". */
    private Status governedByNoun(int before) {
        Word word = syntax.p.word(before);
        for (Reading reading : word.readings()) {
            if (reading.sense() instanceof Governor governor && !reading.finite()) {
                switch (governor.kind()) {
                    case FAIL -> {
                        return Status.FAILED;
                    }
                    case INTEND, POSSIBLE, WANT, FEAR, TRY -> {
                        return Status.PROSPECTIVE;
                    }
                    default -> {
                    }
                }
            }
        }
        return null;
    }

    private boolean particle(int i, String list) {
        return i >= 0 && syntax.p.together(i, i + 1) && syntax.p.particle(i, list) != null;
    }
}
