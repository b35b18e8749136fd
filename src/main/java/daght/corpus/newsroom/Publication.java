package daght.corpus.newsroom;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The day an article was published, by the first of these that tells a believable one: the field, the dateline, the address, the field of
 * collection, the name of the file. Immutable, for any number of threads.
 */
final class Publication {

    private static final int FIRST_YEAR = 1900;
    private static final int DAYS_AHEAD = 2;

    private final Dates dates;
    private final LocalDate latest;

    /**
     * What was found.
     *
     * @param date     null where nothing tells
     * @param from     as the table has it, or empty
     * @param warnings what in the record's dates cannot be right
     */
    record Day(Dated date, String from, List<String> warnings) {
    }

    Publication(Dates dates, LocalDate today) {
        this.dates = dates;
        this.latest = today.plusDays(DAYS_AHEAD);
    }

    Day of(Map<String, String> fields, Dated dateline, String fileName) {
        List<String> warnings = new ArrayList<>();
        Dated date = field(fields.get("published"), warnings);
        String from = "field";
        if (date == null) {
            date = believable(Optional.ofNullable(dateline));
            from = "dateline";
        }
        if (date == null) {
            date = believable(dates.inAddress(fields.getOrDefault("url", "")));
            from = "url";
        }
        if (date == null) {
            date = field(fields.get(FieldNames.COLLECTED), warnings);
            from = "field";
        }
        if (date == null) {
            date = believable(dates.inAddress(fileName.substring(fileName.lastIndexOf('/') + 1)));
            from = "file_name";
        }
        return new Day(date, date == null ? "" : from, warnings);
    }

    /** Seconds of the newest date in a record's fields; 0 where there is none. */
    long version(Map<String, String> fields, Dated published) {
        long version = published == null ? 0 : seconds(published);
        for (String field : List.of("published", FieldNames.COLLECTED)) {
            Dated date = fields.containsKey(field) ? believable(dates.read(fields.get(field))) : null;
            version = date == null ? version : Math.max(version, seconds(date));
        }
        return version;
    }

    private static long seconds(Dated date) {
        return date.date().atStartOfDay().toEpochSecond(ZoneOffset.UTC) + date.second();
    }

    private Dated field(String value, List<String> warnings) {
        if (value == null) {
            return null;
        }
        Optional<Dated> read = dates.read(value);
        Dated date = believable(read);
        if (read.isEmpty()) {
            warnings.add("the date '" + shown(value) + "' is none that we read");
        } else if (date == null) {
            warnings.add("the date '" + shown(value) + "' is " + (read.get().date().isAfter(latest) ? "in the future" : "before " + FIRST_YEAR));
        }
        return date;
    }

    private Dated believable(Optional<Dated> date) {
        return date.filter(d -> d.date().getYear() >= FIRST_YEAR && !d.date().isAfter(latest)).orElse(null);
    }

    private static String shown(String value) {
        String line = Cleaning.line(value);
        return line.length() <= 100 ? line : line.substring(0, 100) + "\u2026";
    }
}
