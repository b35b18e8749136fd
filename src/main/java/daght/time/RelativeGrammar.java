package daght.time;

import daght.time.TimeText.Step;
import daght.time.TimeWord.Kind;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;

/**
 * Reads times that count from the day of publication: "أمس الأول", "الخميس الماضي", "قبل نحو ثلاثة أشهر", "مطلع العام المقبل". One for a
 * passage.
 */
final class RelativeGrammar {

    private static final int HOURS_OF_A_DAY = 24;
    private static final int DIGITS = 3;

    private final TimeText text;

    RelativeGrammar(TimeText text) {
        this.text = text;
    }

    /** A day by its word or by that of the week, or null. */
    TimeExpression day(int i) {
        Step day = text.at(i, Kind.DAY);
        if (day != null) {
            return new TimeExpression(i, day.to(), new TimeValue.Shift(ChronoUnit.DAYS, day.word().number()));
        }
        Step weekday = text.at(i, Kind.WEEKDAY);
        if (weekday == null || habitual(i)) {
            return null;
        }
        Step turn = text.inside(i, weekday.to(), Kind.TURN);
        return new TimeExpression(i, turn == null ? weekday.to() : turn.to(),
                new TimeValue.Weekday(DayOfWeek.of(weekday.word().number()), turn == null ? null : turn.word().number(), null));
    }

    /** "أيام الجمعة". */
    private boolean habitual(int i) {
        Step plural = i == 0 ? null : text.at(i - 1, Kind.UNIT);
        return plural != null && plural.to() == i && plural.word().number() == 0;
    }

    /** So many units before or after publication, or null. */
    TimeExpression counted(int i) {
        Step ago = text.at(i, Kind.AGO);
        Step direction = ago != null ? ago : text.at(i, Kind.AHEAD);
        if (direction == null) {
            return null;
        }
        int at = text.skip(i, direction.to(), Kind.ABOUT);
        int[] number = number(i, at);
        Step unit = text.inside(i, number[1], Kind.UNIT);
        if (unit == null || startsDate(i, unit.to())) {
            return null;
        }
        int to = text.skip(i, unit.to(), Kind.NUMBER);
        boolean hours = unit.word().unit() == ChronoUnit.HOURS;
        int many = number[1] > at ? number[0] : unit.word().number();
        if (many == 0 && !hours || text.inside(i, to, Kind.FROM) != null) {
            return null;
        }
        int signed = ago != null ? -many : many;
        return new TimeExpression(i, to, hours ? new TimeValue.Shift(ChronoUnit.DAYS, signed / HOURS_OF_A_DAY)
                : new TimeValue.Shift(unit.word().unit(), signed));
    }

    /** Whether a unit is rather the head of a date: "قبل شهر رمضان", "قبل يوم الخميس", "منذ عام 2011". */
    private boolean startsDate(int from, int at) {
        return text.year(from, at) > 0 || text.inside(from, at, Kind.MONTH) != null || text.inside(from, at, Kind.HIJRI_MONTH) != null
                || text.inside(from, at, Kind.WEEKDAY) != null || text.inside(from, at, Kind.DAY) != null;
    }

    /** A number in digits or words and the token behind it; the same token where there is none. */
    private int[] number(int from, int i) {
        int digits = text.number(from, i, DIGITS);
        if (digits >= 0) {
            return new int[] {digits, i + 1};
        }
        Step first = text.inside(from, i, Kind.NUMBER);
        if (first == null) {
            return new int[] {0, i};
        }
        Step tens = text.p().together(from, first.to()) ? text.at(first.to(), Kind.NUMBER) : null;
        boolean both = tens != null && tens.prefix() == 1 && tens.word().number() > first.word().number();
        return both ? new int[] {first.word().number() + tens.word().number(), tens.to()} : new int[] {first.word().number(), first.to()};
    }

    /**
     * A whole week, month or year, or null.
     *
     * @param surely whether the word before tells that it is this one ("مطلع الشهر")
     */
    TimeExpression period(int i, boolean surely) {
        int at = text.at(i, Kind.POINTER) == null ? i : text.at(i, Kind.POINTER).to();
        Step period = text.inside(i, at, Kind.PERIOD);
        if (period == null || period.word().unit() == ChronoUnit.YEARS && text.endsBefore(i, Kind.GENERAL)) {
            return null;
        }
        Step turn = text.inside(i, period.to(), Kind.TURN);
        if (turn == null && at == i && !surely) {
            return null;
        }
        return new TimeExpression(i, turn == null ? period.to() : turn.to(),
                new TimeValue.Shift(period.word().unit(), turn == null ? 0 : turn.word().number()));
    }
}
