package daght.time;

import daght.lexicon.Sense;
import java.time.temporal.ChronoUnit;

/**
 * A word or phrase of {@code times.yaml}.
 *
 * @param kind   what it does
 * @param number the month, the day of the week, how many days, how many units; 0 where it has none
 * @param unit   of what it counts, or null
 */
record TimeWord(Kind kind, int number, ChronoUnit unit) implements Sense {

    /** What a word of time does; the lexicon's README has examples. */
    enum Kind {
        MONTH, HIJRI_MONTH, WEEKDAY, DAY, UNIT, PERIOD, TURN, POINTER, AGO, AHEAD, ABOUT, FROM, NUMBER, ORDINAL, OF, PART, DAY_PART, WITHIN,
        BOUND, NAME, GENERAL, OTHER, HIJRI_MARK, GREGORIAN_MARK
    }
}
