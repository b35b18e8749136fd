package daght.time;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import daght.text.Token;

/** A passage seen by its words of time. For one thread. */
record TimeText(Passage p) {

    private static final int LONGEST_PHRASE = 3;
    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    /**
     * A word of time as it stands.
     *
     * @param to     token after the last
     * @param prefix letters of conjunctions and prepositions before it
     */
    record Step(TimeWord word, int to, int prefix) {
    }

    /** The longest word of a kind that starts at a token, be there a conjunction or preposition before it, or null. */
    Step at(int i, TimeWord.Kind kind) {
        LongestMatch match = LongestMatch.at(p, i, TimeWord.class, word -> word.kind() == kind);
        return match == null ? null : new Step((TimeWord) match.senses().get(0), match.to(), match.start().cut());
    }

    /** The same without anything before it: a word inside an expression that starts at {@code from}. */
    Step inside(int from, int i, TimeWord.Kind kind) {
        Step step = p.together(from, i) ? at(i, kind) : null;
        return step == null || step.prefix() > 0 && i > from ? null : step;
    }

    /** Where an expression goes on behind a word of a kind, if one stands here; else here. */
    int skip(int from, int i, TimeWord.Kind kind) {
        Step step = inside(from, i, kind);
        return step == null ? i : step.to();
    }

    /** Whether a word of the kind ends right before a token, in its sentence. */
    boolean endsBefore(int i, TimeWord.Kind kind) {
        for (int from = i - 1; from >= Math.max(0, i - LONGEST_PHRASE) && p.together(from, i); from--) {
            Step step = at(from, kind);
            if (step != null && step.to() == i) {
                return true;
            }
        }
        return false;
    }

    /** The number, of so many digits at most, that a token is in the sentence of an expression; -1 where it is none. */
    int number(int from, int i, int digits) {
        if (i >= p.size() || !p.together(from, i) || p.token(i).kind() != Token.Kind.NUMBER || p.token(i).folded().length() > digits) {
            return -1;
        }
        String folded = p.token(i).folded();
        return folded.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(folded) : -1;
    }

    /** The day of a month that a token is in numbers, of two ("4-6") the first; -1 where it is none. */
    int day(int i) {
        if (i >= p.size() || p.token(i).kind() != Token.Kind.NUMBER) {
            return -1;
        }
        String[] parts = p.token(i).folded().split("-");
        boolean short1 = parts.length <= 2 && parts[0].matches("[0-9]{1,2}") && parts[parts.length - 1].matches("[0-9]{1,2}");
        int day = short1 ? Integer.parseInt(parts[0]) : -1;
        return day >= 1 && day <= LAST_DAY ? day : -1;
    }

    /** The year that a token is; -1 where it is none. */
    int year(int from, int i) {
        int year = number(from, i, 4);
        return Calendars.isHijri(year) || year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
    }
}
