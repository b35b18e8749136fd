package daght.corpus.newsroom;

import daght.time.Precision;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines that only say when a text was printed: "نشر في: الخميس 4 يوليو/تموز 2024 - 10:15". Immutable, for any number of threads.
 */
final class Datelines {

    private static final int CHARACTERS = 90;
    private static final int OTHER_WORDS = 2;

    private final Dates dates;
    private final Pattern expected;

    Datelines(Newsroom newsroom, Dates dates) {
        this.dates = dates;
        this.expected = Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + String.join("|", newsroom.alternatives("date_openers"),
                Newsroom.anyOf(newsroom.calendarMarks()), Newsroom.anyOf(newsroom.months().keySet()),
                Newsroom.anyOf(newsroom.hijriMonths().keySet()), Newsroom.anyOf(newsroom.weekdays().keySet()))
                + ")(?![\\p{L}\\p{M}])", Newsroom.FLAGS);
    }

    /** A text without the words and numbers of a date: "بغداد 24 يوليو" gives بغداد. */
    String withoutDate(String text) {
        return expected.matcher(text).replaceAll(" ").replaceAll("\\p{N}+", " ").strip();
    }

    /** The same, of a line with a month, a weekday or another word of dates in it: numbers alone may be anything. */
    Optional<Dated> inWords(String line) {
        return line.length() <= CHARACTERS && expected.matcher(line).find() ? read(line) : Optional.empty();
    }

    /** The date of a line that says hardly anything else, down to the day. */
    Optional<Dated> read(String line) {
        if (line.length() > CHARACTERS || line.codePoints().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String rest = expected.matcher(line).replaceAll(" ").replaceAll("[^\\p{L}\\p{M}]+", " ").strip();
        int words = rest.isEmpty() ? 0 : rest.split(" ").length;
        return words > OTHER_WORDS ? Optional.empty() : dates.read(line).filter(d -> d.precision() == Precision.DAY);
    }
}
