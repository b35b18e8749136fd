package daght.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an expression says of a time, before it is known from which day it counts. */
sealed interface TimeValue {

    /**
     * The time that is meant.
     *
     * @param published day of publication, or null
     * @param ahead     whether what happens is still to come: "الخميس" is the next one then, else the last
     * @return null where it counts from a day of publication that is not known, or where there is no such day
     */
    Moment on(LocalDate published, boolean ahead);

    /** A time that needs nothing else: "4 أكتوبر 2014", "عام 2011". */
    record Fixed(Moment moment) implements TimeValue {
        @Override
        public Moment on(LocalDate published, boolean ahead) {
            return moment;
        }
    }

    /** So many units from publication on: "أمس", "قبل شهرين", "الأسبوع الماضي". */
    record Shift(ChronoUnit unit, int number) implements TimeValue {
        @Override
        public Moment on(LocalDate published, boolean ahead) {
            if (published == null) {
                return null;
            }
            LocalDate day = published.plus(number, unit);
            return switch (unit) {
                case WEEKS -> Moment.week(day);
                case MONTHS -> Moment.month(day);
                case YEARS -> Moment.year(day);
                default -> Moment.day(day);
            };
        }
    }

    /**
     * A day of the week.
     *
     * @param turn which one: -1 the last before publication, 1 the next after it; null where it is not said
     * @param near days from publication to the day that is named with it ("أمس الخميس"), or null
     */
    record Weekday(DayOfWeek day, Integer turn, Integer near) implements TimeValue {
        private static final int HALF_A_WEEK = 3;

        @Override
        public Moment on(LocalDate published, boolean ahead) {
            if (published == null) {
                return null;
            }
            if (near != null) {
                return Moment.day(published.plusDays(near + HALF_A_WEEK).with(TemporalAdjusters.previousOrSame(day)));
            }
            if (turn == null || turn == 0) {
                return Moment.day(published.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
            }
            return Moment.day(turn < 0 ? published.with(TemporalAdjusters.previous(day)).plusWeeks(turn + 1L)
                    : published.with(TemporalAdjusters.next(day)).plusWeeks(turn - 1L));
        }
    }

    /**
     * A month or a day of it without its year.
     *
     * @param day   day of the month, or 0
     * @param turn  as of a {@link Weekday}
     * @param years years from that of publication to the one that is told ("من العام الماضي"), or null
     */
    record Yearless(boolean hijri, int month, int day, Integer turn, Integer years) implements TimeValue {
        private static final int REACH = 2;

        @Override
        public Moment on(LocalDate published, boolean ahead) {
            if (published == null) {
                return null;
            }
            int year = hijri ? HijrahDate.from(published).get(ChronoField.YEAR) : published.getYear();
            if (years != null) {
                return in(year + years).orElse(null);
            }
            List<Moment> times = new ArrayList<>();
            for (int y = year - REACH; y <= year + REACH; y++) {
                in(y).ifPresent(times::add);
            }
            return turn == null || turn == 0 ? nearest(times, published, ahead) : counted(times, published);
        }

        private Optional<Moment> in(int year) {
            return inYear(year, month, day);
        }

        private static Moment nearest(List<Moment> times, LocalDate published, boolean ahead) {
            return times.stream().filter(m -> !ahead || !m.last().isBefore(published))
                    .min(Comparator.comparingLong(m -> distance(m, published))).orElse(null);
        }

        /** News tell more of what was: days to come count double. */
        private static long distance(Moment moment, LocalDate published) {
            long days = ChronoUnit.DAYS.between(published, moment.first());
            return days > 0 ? 2 * days : -days;
        }

        private Moment counted(List<Moment> times, LocalDate published) {
            List<Moment> there = times.stream()
                    .filter(m -> turn < 0 ? m.last().isBefore(published) : m.first().isAfter(published)).toList();
            int at = turn < 0 ? there.size() + turn : turn - 1;
            return at >= 0 && at < there.size() ? there.get(at) : null;
        }
    }

    /** A month, or a day of it, of the calendar that the year tells. */
    static Optional<Moment> inYear(int year, int month, int day) {
        return Calendars.day(year, month, Math.max(day, 1))
                .map(d -> day > 0 ? Moment.day(d) : Calendars.isHijri(year) ? Moment.hijriMonth(d) : Moment.month(d));
    }
}
