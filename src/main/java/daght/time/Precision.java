package daght.time;

import java.util.Locale;

/** How fine a date is. */
public enum Precision {
    DAY, WEEK, MONTH, YEAR;

    /** The name as the tables have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
