package daght.corpus.newsroom;

import daght.time.Calendars;
import daght.time.Precision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as corpora write them: ISO, RFC 822, seconds and milliseconds since 1970, day first, months by name in every language of the
 * newsroom files, Hijri by the Umm al-Qura calendar: "8 شوال 1436هـ" is 24 July 2015. The day is the one written, whatever the time zone
 * after it. A year from 1300 to 1500 is Hijri. Two-digit years are not read. Immutable, for any number of threads.
 */
public final class Dates {

    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{12,13})(?:\\.\\d+)?");
    private static final Pattern NAMELESS = Pattern.compile("[^\\p{L}]*(?:[tz][^\\p{L}]*)*");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern TIME = Pattern.compile("(?<![\\d:])([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d))?");
    private static final String WORD_START = "(?<![\\p{L}\\p{M}])";
    private static final String WORD_END = "(?![\\p{L}\\p{M}])";

    private final Map<String, Integer> months;
    private final Map<String, Integer> hijriMonths;
    private final Pattern named;
    private final Pattern nameFirst;
    private final Pattern hijri;

    public Dates(Newsroom newsroom) {
        months = newsroom.months();
        hijriMonths = newsroom.hijriMonths();
        String month = WORD_START + "(" + Newsroom.anyOf(months.keySet()) + ")" + WORD_END;
        String twice = month + "(?:\\s*[/(\\-\\u060C]?\\s*" + month + "\\s*\\)?)?";
        named = Pattern.compile("(?:(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,\\u060C-]*(?:of\\s+)?)?" + twice + "[\\s,\\u060C-]*(?:\\S{1,4}\\s+)?(\\d{4})(?!\\d)", Newsroom.FLAGS);
        nameFirst = Pattern.compile(month + "\\s+(\\d{1,2})(?:st|nd|rd|th)?[\\s,\\u060C]+(\\d{4})(?!\\d)", Newsroom.FLAGS);
        hijri = Pattern.compile("(?:(?<!\\d)(\\d{1,2})\\s*(?:\\S{1,3}\\s+)?)?" + WORD_START + "(" + Newsroom.anyOf(hijriMonths.keySet()) + ")" + WORD_END
                + "[\\s,\\u060C]*(?:\\S{1,4}\\s+)?(1[345]\\d\\d)(?!\\d)", Newsroom.FLAGS);
    }

    /** The date that a field holds, if it is one. */
    public Optional<Dated> read(String field) {
        String text = Folding.fold(Cleaning.line(field));
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            return epoch(epoch.group(1));
        }
        return written(text).or(() -> compact(text)).or(() -> coarse(text)).map(d -> withTime(d, text));
    }

    /** A whole date written somewhere in a text: in a dateline, for one. */
    public Optional<Dated> find(String text) {
        return written(Folding.fold(Cleaning.line(text)));
    }

    /** A date in an address or the name of a file. */
    public Optional<Dated> inAddress(String address) {
        String text = Folding.fold(address);
        Matcher parts = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/_](0?[1-9]|1[0-2])[-/_](0?[1-9]|[12]\\d|3[01])(?!\\d)").matcher(text);
        if (parts.find()) {
            return day(parts.group(1), parts.group(2), parts.group(3));
        }
        Optional<Dated> compact = compact(text);
        Matcher month = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)/(0[1-9]|1[0-2])(?=/)").matcher(text);
        return compact.isPresent() || !month.find() ? compact : month(month.group(1), Integer.parseInt(month.group(2)));
    }

    private Optional<Dated> written(String text) {
        return NAMELESS.matcher(text).matches() ? numeric(text) : dayName(text).or(() -> numeric(text)).or(() -> hijri(text))
                .or(() -> monthName(text));
    }

    private static Optional<Dated> epoch(String digits) {
        long value = Long.parseLong(digits);
        LocalDateTime at = LocalDateTime.ofInstant(digits.length() > 10 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value),
                ZoneOffset.UTC);
        return Optional.of(new Dated(at.toLocalDate(), Precision.DAY, at.toLocalTime().toSecondOfDay()));
    }

    private static Optional<Dated> numeric(String text) {
        return Calendars.inNumbers(text).map(Dated::day);
    }

    private static Optional<Dated> compact(String text) {
        Matcher matcher = COMPACT.matcher(text);
        return matcher.find() ? day(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
    }

    private Optional<Dated> dayName(String text) {
        Matcher first = nameFirst.matcher(text);
        if (first.find()) {
            return day(first.group(3), String.valueOf(months.get(first.group(1))), first.group(2));
        }
        return monthName(text).filter(d -> d.precision() == Precision.DAY);
    }

    private Optional<Dated> monthName(String text) {
        Matcher matcher = named.matcher(text);
        while (matcher.find()) {
            int month = months.get(matcher.group(2));
            boolean agrees = matcher.group(3) == null || months.get(matcher.group(3)) == month;
            if (agrees && !isHijri(matcher.group(4))) {
                return matcher.group(1) == null ? month(matcher.group(4), month) : day(matcher.group(4), String.valueOf(month),
                        matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private Optional<Dated> hijri(String text) {
        Matcher matcher = hijri.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String month = String.valueOf(hijriMonths.get(matcher.group(2)));
        return matcher.group(1) == null
                ? day(matcher.group(3), month, "1").map(d -> new Dated(d.date(), Precision.MONTH, 0))
                : day(matcher.group(3), month, matcher.group(1));
    }

    private static Optional<Dated> coarse(String text) {
        Matcher yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.matches()) {
            return month(yearMonth.group(1), Integer.parseInt(yearMonth.group(2)));
        }
        Matcher monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            return month(monthYear.group(2), Integer.parseInt(monthYear.group(1)));
        }
        return YEAR.matcher(text).matches() && !isHijri(text)
                ? day(text, "1", "1").map(d -> new Dated(d.date(), Precision.YEAR, 0)) : Optional.empty();
    }

    private static Optional<Dated> month(String year, int month) {
        return isHijri(year) ? Optional.empty()
                : day(year, String.valueOf(month), "1").map(d -> new Dated(d.date(), Precision.MONTH, 0));
    }

    private static Optional<Dated> day(String year, String month, String day) {
        return Calendars.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).map(Dated::day);
    }

    private static boolean isHijri(String year) {
        return Calendars.isHijri(Integer.parseInt(year));
    }

    private static Dated withTime(Dated date, String text) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return date;
        }
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return new Dated(date.date(), date.precision(), Integer.parseInt(time.group(1)) * 3600 + Integer.parseInt(time.group(2)) * 60
                + second);
    }
}
