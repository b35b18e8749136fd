package daght.time;

import daght.lexicon.Entry;
import daght.lexicon.LexiconException;
import daght.lexicon.LexiconFiles;
import daght.lexicon.LexiconReader;
import daght.lexicon.Vocabulary;
import daght.lexicon.WordClasses;
import daght.text.Folding;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code times.yaml} of a language. Immutable once read, for any number of threads. */
public final class TimeWords {

    private static final String FILE = "times";

    private final Vocabulary vocabulary = new Vocabulary(WordClasses.NONE);
    private final Map<TimeWord, List<String>> written = new LinkedHashMap<>();

    private TimeWords() {
    }

    /**
     * The words of a language.
     *
     * @throws LexiconException if the file has faults
     */
    public static TimeWords of(LexiconFiles files, String language) {
        LexiconReader reader = new LexiconReader();
        TimeWords words = read(files, language, reader);
        reader.finish();
        return words;
    }

    /** The same; faults are noted with the reader. */
    public static TimeWords read(LexiconFiles files, String language, LexiconReader reader) {
        TimeWords words = new TimeWords();
        for (Entry entry : reader.entries(files, language, FILE)) {
            try {
                words.add(entry);
            } catch (IllegalArgumentException e) {
                reader.problem(entry, "kind, unit or number: " + e.getMessage());
            }
        }
        return words;
    }

    private void add(Entry entry) {
        TimeWord.Kind kind = TimeWord.Kind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT));
        int number = entry.has("number") ? Integer.parseInt(entry.text("number")) : 0;
        ChronoUnit unit = entry.has("unit") ? ChronoUnit.valueOf(entry.text("unit").toUpperCase(Locale.ROOT) + "S") : null;
        TimeWord word = new TimeWord(kind, number, unit);
        entry.texts("words").forEach(w -> vocabulary.addPhrase(word, Folding.fold(w)));
        List<String> all = written.computeIfAbsent(word, w -> new ArrayList<>());
        all.addAll(entry.texts("words"));
        all.addAll(entry.texts("foreign"));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Numbers of months (1 to 12) by their names in every tradition, as written in the file. */
    public Map<String, Integer> months() {
        return numbers(TimeWord.Kind.MONTH);
    }

    /** Numbers of the months of the Hijri year by their names. */
    public Map<String, Integer> hijriMonths() {
        return numbers(TimeWord.Kind.HIJRI_MONTH);
    }

    /** Numbers of the days of the week, 1 for Monday, by their names. */
    public Map<String, Integer> weekdays() {
        return numbers(TimeWord.Kind.WEEKDAY);
    }

    /** Marks that tell which calendar a year is of: هـ, ميلادية. */
    public List<String> calendarMarks() {
        List<String> marks = new ArrayList<>(numbers(TimeWord.Kind.HIJRI_MARK).keySet());
        marks.addAll(numbers(TimeWord.Kind.GREGORIAN_MARK).keySet());
        return marks;
    }

    private Map<String, Integer> numbers(TimeWord.Kind kind) {
        Map<String, Integer> out = new LinkedHashMap<>();
        written.forEach((word, names) -> {
            if (word.kind() == kind) {
                names.forEach(name -> out.put(name, word.number()));
            }
        });
        return out;
    }
}
