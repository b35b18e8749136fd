package daght.time;

import daght.lexicon.Passage;
import daght.time.TimeText.Step;
import daght.time.TimeWord.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the expressions of time in a passage: "وصل الوزير [مساء الخميس الماضي] إلى بغداد". Immutable, shared by threads.
 */
public final class TimeReader {

    private final TimeWords words;

    public TimeReader(TimeWords words) {
        this.words = words;
    }

    /** The expressions in their order; what only bounds another time ("قبل الخميس") or names a thing ("ثورة 25 يناير") is none. */
    public List<TimeExpression> find(Passage passage) {
        TimeText text = new TimeText(passage.with(words.vocabulary()));
        Grammar grammar = new Grammar(text, new CalendarGrammar(text), new RelativeGrammar(text));
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < passage.size();) {
            TimeExpression time = grammar.at(i);
            if (time == null) {
                i++;
                continue;
            }
            i = time.to();
            join(text, found, opened(text, time), accepted(text, time));
        }
        return found;
    }

    private record Grammar(TimeText text, CalendarGrammar calendar, RelativeGrammar relative) {

        TimeExpression at(int i) {
            Step part = text.at(i, Kind.DAY_PART);
            if (part != null) {
                int at = text.skip(i, part.to(), Kind.DAY_PART);
                TimeExpression day = ofDay(i, at);
                if (day != null) {
                    return day;
                }
            }
            TimeExpression day = relative.day(i);
            TimeExpression time = day != null ? day : relative.counted(i);
            return time != null ? time : longer(i);
        }

        /** A day behind "يوم" or "مساء". */
        private TimeExpression ofDay(int from, int at) {
            if (at >= text.p().size() || !text.p().together(from, at)) {
                return null;
            }
            TimeExpression day = relative.day(at);
            TimeExpression time = day != null ? day : calendar.at(at, false);
            return time == null ? null : time.from(from);
        }

        /** A date or a period, be there a word for its start or end before it. */
        private TimeExpression longer(int i) {
            Step part = text.at(i, Kind.PART);
            int at = part == null ? i : part.to();
            if (at >= text.p().size() || !text.p().together(i, at)) {
                return null;
            }
            TimeExpression period = relative.period(at, part != null);
            TimeExpression time = period != null ? period : calendar.at(at, part != null);
            return time == null ? null : time.from(i);
        }
    }

    private static boolean accepted(TimeText text, TimeExpression time) {
        boolean bound = text.endsBefore(time.from(), Kind.BOUND);
        boolean name = time.dated() && text.endsBefore(time.from(), Kind.NAME);
        return !bound && !name && text.inside(time.from(), time.to(), Kind.OTHER) == null;
    }

    /** Takes in a preposition before it. */
    private static TimeExpression opened(TimeText text, TimeExpression time) {
        boolean preposed = text.endsBefore(time.from(), Kind.WITHIN) && text.at(time.from() - 1, Kind.WITHIN) != null;
        return preposed ? time.from(time.from() - 1) : time;
    }

    /** Adds an expression, or makes one of it and the last where only marks stand between them. */
    private static void join(TimeText text, List<TimeExpression> found, TimeExpression time, boolean accepted) {
        TimeExpression last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (accepted && last != null && adjacent(text, last.to(), time.from())) {
            found.set(found.size() - 1, last.with(time));
        } else if (accepted) {
            found.add(time);
        }
    }

    private static boolean adjacent(TimeText text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean mark = text.p().is(i, '(') || text.p().is(i, ')') || text.p().is(i, '-') || text.p().is(i, '/')
                    || text.p().is(i, '\u060C') || text.p().is(i, ',');
            if (!mark) {
                return false;
            }
        }
        boolean same = text.p().together(from - 1, to);
        return same && (text.p().word(to).starts().isEmpty() || text.p().word(to).starts().get(0).conjunction() == 0);
    }
}
