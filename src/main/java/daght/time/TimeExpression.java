package daght.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Words of a passage that tell a time.
 *
 * @param from  first token
 * @param to    token after the last
 * @param value what they say
 */
public record TimeExpression(int from, int to, TimeValue value) {

    /** The same with more words before it. */
    TimeExpression from(int first) {
        return new TimeExpression(first, to, value);
    }

    /**
     * The time that is meant, or null where it counts from a day of publication that is not known.
     *
     * @param published day of publication, or null
     * @param ahead     whether what happens at that time is still to come
     */
    public Moment on(LocalDate published, boolean ahead) {
        return value.on(published, ahead);
    }

    /** Whether it is a date of a calendar, or a part of one. */
    boolean dated() {
        return value instanceof TimeValue.Fixed || value instanceof TimeValue.Yearless;
    }

    /** The one time that two expressions tell that stand together: "أمس الخميس", "الخميس 4 أكتوبر", "الأربعاء - الخميس". */
    TimeExpression with(TimeExpression next) {
        return new TimeExpression(from, next.to, joint(value, next.value));
    }

    private static TimeValue joint(TimeValue a, TimeValue b) {
        if (a instanceof TimeValue.Shift shift && shift.unit() == ChronoUnit.DAYS && b instanceof TimeValue.Weekday day) {
            return new TimeValue.Weekday(day.day(), null, shift.number());
        }
        boolean dated = b instanceof TimeValue.Fixed || b instanceof TimeValue.Yearless y && y.day() > 0;
        boolean open = a instanceof TimeValue.Weekday || a instanceof TimeValue.Shift || a instanceof TimeValue.Yearless;
        return dated && open ? b : a;
    }
}
