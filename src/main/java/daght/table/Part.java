package daght.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import daght.table.store.Change;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * The parts that tables are cut into, so that a run writes those that it touches and leaves the others: the months of a day, as
 * {@code 2024-03}, and {@code undated}. A part is not a column of its table; it is the beginning of its files' names.
 */
final class Part {

    /** Column of the part, where rows are on their way. */
    static final String COLUMN = Change.PART;
    /** The part of rows that belong to no day. */
    static final String UNDATED = "undated";
    /** The one part of a table that is not cut. */
    static final String ALL = "all";
    /** A part without rows, that gives a table its schema while it has no others. */
    static final String EMPTY = "empty";

    private Part() {
    }

    /** The part of a date; null has one too. */
    static Column of(Column date) {
        return coalesce(substring(date.cast("string"), 1, 7), lit(UNDATED));
    }

    /** The part of a day, in days since 1970, or null. */
    static Column ofDay(Column day) {
        return of(functions.date_from_unix_date(day));
    }

    /** The part of a date, or of none. */
    static String of(LocalDate date) {
        return date == null ? UNDATED : YearMonth.from(date).toString();
    }

    /** The months from one day to another, in days since 1970. */
    static SortedSet<String> months(int from, int to) {
        SortedSet<String> months = new TreeSet<>();
        YearMonth last = YearMonth.from(LocalDate.ofEpochDay(to));
        for (YearMonth month = YearMonth.from(LocalDate.ofEpochDay(from)); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month.toString());
        }
        return months;
    }

    /** The last day of a month, in days since 1970. */
    static int lastDay(String month) {
        return (int) YearMonth.parse(month).atEndOfMonth().toEpochDay();
    }

    /** A month some months later. */
    static String later(String month, int months) {
        return YearMonth.parse(month).plusMonths(months).toString();
    }

    /** Whether a part is a month. */
    static boolean isMonth(String part) {
        return part.length() == 7 && part.charAt(4) == '-';
    }
}
