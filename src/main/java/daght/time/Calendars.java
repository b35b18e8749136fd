package daght.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of the two calendars of the news: Gregorian, and Hijri by the Umm al-Qura calendar: the 8th of the 10th month of 1436 is 24 July
 * 2015. A year from 1300 to 1500 is Hijri. Stateless.
 */
public final class Calendars {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<![\\d.])(\\d{4})\\s*[-/.\\u2013\\\\]\\s*(\\d{1,2})\\s*[-/.\\u2013\\\\]\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\d.])(\\d{1,2})\\s*[-/.\\u2013\\\\]\\s*(\\d{1,2})\\s*[-/.\\u2013\\\\]\\s*(\\d{4})(?!\\d)");
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1500;

    private Calendars() {
    }

    /** Whether a year counts from the Hijra. */
    public static boolean isHijri(int year) {
        return year >= FIRST_HIJRI && year <= LAST_HIJRI;
    }

    /** The day with these numbers in the calendar that its year tells; empty where there is none. */
    public static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(isHijri(year) ? LocalDate.from(HijrahDate.of(year, month, day)) : LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The first date that is written in numbers with a year of four digits: "24/7/2015", "2015-07-24"; a Hijri one only where there is
     * no other. Day first, or month first where that alone makes a date.
     *
     * @param text with ASCII digits
     */
    public static Optional<LocalDate> inNumbers(String text) {
        LocalDate lunar = null;
        Matcher year = YEAR_FIRST.matcher(text);
        while (year.find()) {
            Optional<LocalDate> date = day(number(year, 1), number(year, 2), number(year, 3));
            if (date.isPresent() && !isHijri(number(year, 1))) {
                return date;
            }
            lunar = date.orElse(lunar);
        }
        Matcher day = DAY_FIRST.matcher(text);
        while (day.find()) {
            Optional<LocalDate> date = day(number(day, 3), number(day, 2), number(day, 1))
                    .or(() -> day(number(day, 3), number(day, 1), number(day, 2)));
            if (date.isPresent() && !isHijri(number(day, 3))) {
                return date;
            }
            lunar = lunar == null ? date.orElse(null) : lunar;
        }
        return Optional.ofNullable(lunar);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
