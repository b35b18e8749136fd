package daght.corpus.newsroom;

import java.time.LocalDate;

/**
 * A date as it was written.
 *
 * @param date      the day; the first of the month or year where the text is no finer
 * @param precision how fine it is
 * @param second    second of the day where a time was written, else 0; only for telling older from newer
 */
public record Dated(LocalDate date, Precision precision, int second) {

    /** How fine a date is. */
    public enum Precision {
        DAY, MONTH, YEAR;

        /** The name as the table has it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A day. */
    static Dated day(LocalDate date) {
        return new Dated(date, Precision.DAY, 0);
    }
}
