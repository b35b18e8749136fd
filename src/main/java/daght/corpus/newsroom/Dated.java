package daght.corpus.newsroom;

import daght.time.Precision;
import java.time.LocalDate;

/**
 * A date as it was written.
 *
 * @param date      the day; the first of the month or year where the text is no finer
 * @param precision how fine it is
 * @param second    second of the day where a time was written, else 0; only for telling older from newer
 */
public record Dated(LocalDate date, Precision precision, int second) {

    /** A day. */
    static Dated day(LocalDate date) {
        return new Dated(date, Precision.DAY, 0);
    }
}
