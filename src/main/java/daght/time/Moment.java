package daght.time;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/**
 * A day, or a week, month or year.
 *
 * @param first     the day, or the first day of the longer time; a week begins on Monday
 * @param last      the last day of it
 * @param precision what it is
 */
public record Moment(LocalDate first, LocalDate last, Precision precision) {

    /** A day. */
    public static Moment day(LocalDate day) {
        return new Moment(day, day, Precision.DAY);
    }

    /** The week of a day. */
    static Moment week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new Moment(monday, monday.plusDays(6), Precision.WEEK);
    }

    /** The month of a day. */
    static Moment month(LocalDate day) {
        return new Moment(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), Precision.MONTH);
    }

    /** The year of a day. */
    static Moment year(LocalDate day) {
        return new Moment(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), Precision.YEAR);
    }

    /** The month of the Hijri year that begins on a day. */
    static Moment hijriMonth(LocalDate first) {
        long days = HijrahDate.from(first).lengthOfMonth();
        return new Moment(first, first.plusDays(days - 1), Precision.MONTH);
    }

    /** The Hijri year that begins on a day. */
    static Moment hijriYear(LocalDate first) {
        int year = HijrahDate.from(first).get(ChronoField.YEAR);
        long days = HijrahChronology.INSTANCE.dateYearDay(year, 1).lengthOfYear();
        return new Moment(first, first.plusDays(days - 1), Precision.YEAR);
    }
}
