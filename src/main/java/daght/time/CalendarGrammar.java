package daght.time;

import daght.lexicon.Passage;
import daght.text.Token;
import daght.time.TimeText.Step;
import daght.time.TimeWord.Kind;
import java.time.temporal.ChronoUnit;

/**
 * Reads dates of a calendar: "4/10/2014", "4 تشرين الأول/أكتوبر 2014", "الرابع من أكتوبر الماضي", "8 شوال 1436هـ", "عام 2011". One for a
 * passage.
 */
final class CalendarGrammar {

    private final TimeText text;
    private final Passage p;

    CalendarGrammar(TimeText text) {
        this.text = text;
        this.p = text.p();
    }

    /** A year as it is told behind a month: by its number, by how far it is, or by the turn of the month itself. */
    private record Tail(int to, int year, Integer years, Integer turn) {
    }

    /**
     * The date that starts at a token, or null.
     *
     * @param surely whether the word before tells that a time follows ("مطلع مارس")
     */
    TimeExpression at(int i, boolean surely) {
        TimeExpression numbers = inNumbers(i);
        TimeExpression named = numbers != null ? numbers : named(i, surely || text.endsBefore(i, Kind.WITHIN));
        return named != null ? named : year(i, text.endsBefore(i, Kind.WITHIN));
    }

    private TimeExpression inNumbers(int i) {
        if (p.token(i).kind() != Token.Kind.NUMBER) {
            return null;
        }
        return Calendars.inNumbers(p.token(i).folded())
                .map(day -> new TimeExpression(i, mark(i, i + 1), new TimeValue.Fixed(Moment.day(day)))).orElse(null);
    }

    /** A month by its name, with its day and year where they are told. */
    private TimeExpression named(int i, boolean surely) {
        int day = text.day(i);
        int at = i;
        Step ordinal = text.at(i, Kind.ORDINAL);
        if (day > 0 || ordinal != null && !afterDefinite(i)) {
            at = text.skip(i, day > 0 ? i + 1 : ordinal.to(), Kind.OF);
            day = day > 0 ? day : ordinal.word().number();
        }
        Step unit = at < p.size() ? text.inside(i, at, Kind.UNIT) : null;
        at = unit != null && unit.word().unit() == ChronoUnit.MONTHS ? unit.to() : at;
        Step month = month(i, at);
        if (month == null) {
            return null;
        }
        boolean hijri = month.word().kind() == Kind.HIJRI_MONTH;
        int twin = twin(i, month);
        Tail tail = tail(i, twin, hijri);
        boolean evident = surely || day > 0 || twin > month.to() || tail.to() > twin;
        return evident ? value(hijri, month.word().number(), Math.max(day, 0), tail, i) : null;
    }

    private static TimeExpression value(boolean hijri, int month, int day, Tail tail, int from) {
        if (tail.year() < 0) {
            return new TimeExpression(from, tail.to(), new TimeValue.Yearless(hijri, month, day, tail.turn(), tail.years()));
        }
        return TimeValue.inYear(tail.year(), month, day).map(m -> new TimeExpression(from, tail.to(), new TimeValue.Fixed(m))).orElse(null);
    }

    private Step month(int from, int i) {
        Step month = text.inside(from, i, Kind.MONTH);
        return month != null ? month : text.inside(from, i, Kind.HIJRI_MONTH);
    }

    /** "النصف الأول من أكتوبر": an ordinal behind a definite noun is its adjective. */
    private boolean afterDefinite(int i) {
        return i > 0 && p.together(i - 1, i) && p.word(i - 1).folded().startsWith("\u0627\u0644") && !text.endsBefore(i, Kind.DAY_PART);
    }

    /** The token behind the same month in another tradition: "تشرين الأول/أكتوبر", "يوليو (تموز)". */
    private int twin(int from, Step month) {
        int at = month.to();
        boolean joint = p.is(at, '/') || p.is(at, '(') || p.is(at, '-') || p.is(at, '[');
        Step other = text.inside(from, joint ? at + 1 : at, Kind.MONTH);
        if (other == null || other.word().number() != month.word().number() || month.word().kind() != Kind.MONTH) {
            return at;
        }
        boolean closed = p.is(other.to(), ')') || p.is(other.to(), ']');
        return closed ? other.to() + 1 : other.to();
    }

    private Tail tail(int from, int at, boolean hijri) {
        Step turn = text.inside(from, at, Kind.TURN);
        if (turn != null) {
            return new Tail(turn.to(), -1, null, turn.word().number());
        }
        int next = text.skip(from, p.is(at, '\u060C') || p.is(at, ',') ? at + 1 : at, Kind.OF);
        next = text.skip(from, next, Kind.POINTER);
        Step period = text.inside(from, next, Kind.PERIOD);
        boolean years = period != null && period.word().unit() == ChronoUnit.YEARS;
        Step which = years ? text.inside(from, period.to(), Kind.TURN) : null;
        if (years && (which != null || text.endsBefore(next, Kind.POINTER))) {
            return new Tail(which == null ? period.to() : which.to(), -1, which == null ? 0 : which.word().number(), null);
        }
        Step unit = text.inside(from, next, Kind.UNIT);
        boolean unitYears = unit != null && unit.word().unit() == ChronoUnit.YEARS;
        int number = years ? period.to() : unitYears ? unit.to() : next;
        int year = text.year(from, number);
        return year < 0 || Calendars.isHijri(year) != hijri ? new Tail(at, -1, null, null)
                : new Tail(mark(from, number + 1), year, null, null);
    }

    private int mark(int from, int at) {
        int behind = text.skip(from, at, Kind.HIJRI_MARK);
        return behind > at ? behind : text.skip(from, at, Kind.GREGORIAN_MARK);
    }

    /** "عام 2011", "في 2011": a number alone is a year where nothing is counted by it. */
    private TimeExpression year(int i, boolean within) {
        Step unit = text.at(i, Kind.UNIT);
        Step word = unit != null ? unit : text.at(i, Kind.PERIOD);
        boolean told = word != null && word.word().unit() == ChronoUnit.YEARS;
        int at = told ? word.to() : i;
        int year = told || within ? text.year(i, at) : -1;
        boolean counts = !told && at + 1 < p.size() && p.together(i, at + 1) && p.token(at + 1).isWord() && mark(i, at + 1) == at + 1
                && p.word(at + 1).folded().charAt(0) != '\u0648';
        if (year < 0 || counts) {
            return null;
        }
        return Calendars.day(year, 1, 1).map(d -> new TimeExpression(i, mark(i, at + 1),
                new TimeValue.Fixed(Calendars.isHijri(year) ? Moment.hijriYear(d) : Moment.year(d)))).orElse(null);
    }
}
