package daght.signal;

import daght.lexicon.Reading;

/**
 * Words that can carry an act.
 *
 * @param frame   how they carry it
 * @param reading of a single word; null of a phrase
 * @param from    first token
 * @param to      token after the last
 * @param clause  the clause they stand in, or null
 * @param roles  the act by the grammar's own reading, with one role or both; null where that finds none
 */
record Cue(Frame frame, Reading reading, int from, int to, Clause clause, Act roles) {

    /** The act by the grammar's own reading, or null where that lacks a role. */
    Act act() {
        return roles != null && roles.complete() ? roles : null;
    }

    /** Whether the cue is the verb of its clause. */
    boolean verb() {
        return reading != null && reading.finite();
    }

    /** Whether the cue is a participle: as an adverb of the act before (مهددا), it is neither negated nor asked for with it. */
    boolean participle() {
        return reading != null && kind() > 2;
    }

    /** How the act of the cue was read. */
    Shape shape() {
        return act() != null ? act().shape() : participle() ? Shape.PARTICIPLE : Shape.MODEL;
    }

    /** What kind of word the cue is, as a small number for features. */
    int kind() {
        if (reading == null) {
            return 5;
        }
        return switch (reading.form().kind()) {
            case PERFECT, IMPERFECT -> reading.form().passive() ? 1 : 0;
            case VERBAL_NOUN -> 2;
            case ACTIVE_PARTICIPLE -> 3;
            case PASSIVE_PARTICIPLE -> 4;
        };
    }
}
