package daght.corpus.newsroom;

import daght.lexicon.LexiconException;
import daght.lexicon.LexiconFiles;
import daght.time.TimeWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The words of {@code newsroom.yaml} and the calendars of {@code times.yaml} in every language, ready for looking up by
 * {@link Folding#key}. Immutable, for any number of threads.
 */
public final class Newsroom {

    private static final String FILE = "newsroom.yaml";

    static final int FLAGS = Pattern.DOTALL | Pattern.CASE_INSENSITIVE;

    private static final Set<String> LISTS = Set.of("credit_openers", "houses", "byline_openers", "photo_openers", "from", "places",
            "place_openers", "tag_lists",
            "tag_lists_not_after", "running_words", "page_words", "tails", "line_noise", "date_openers");

    private final Map<String, String> agencies = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, Pattern> openers = new ConcurrentHashMap<>();
    private final Map<String, Integer> months = new LinkedHashMap<>();
    private final Map<String, Integer> hijriMonths = new LinkedHashMap<>();
    private final Map<String, Integer> weekdays = new LinkedHashMap<>();
    private final List<String> calendarMarks = new ArrayList<>();
    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, List<String>> fields = new HashMap<>();

    private static final class BuiltIn {
        private static final Newsroom NEWSROOM = of(LexiconFiles.builtIn());
    }

    private Newsroom() {
    }

    /** The words in the jar, read once. */
    public static Newsroom builtIn() {
        return BuiltIn.NEWSROOM;
    }

    /**
     * The words of these files.
     *
     * @throws LexiconException if a file is no YAML, or has an entry that it should not have
     */
    public static Newsroom of(LexiconFiles files) {
        Newsroom newsroom = new Newsroom();
        List<LexiconException.Problem> problems = new ArrayList<>();
        for (LexiconFiles.Source source : files.sources()) {
            if (source.path().equals(FILE) || source.path().endsWith("/" + FILE)) {
                newsroom.read(source, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        files.sources().stream().map(LexiconFiles.Source::language).distinct()
                .forEach(code -> newsroom.calendar(TimeWords.of(files, code)));
        return newsroom;
    }

    private void read(LexiconFiles.Source source, List<LexiconException.Problem> problems) {
        try {
            Object root = new Load(LoadSettings.builder().setLabel(source.path()).build()).loadFromString(source.text());
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) root).entrySet()) {
                add(String.valueOf(entry.getKey()), entry.getValue());
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            problems.add(new LexiconException.Problem(source.path(), line, e.getProblem()));
        } catch (YamlEngineException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            problems.add(new LexiconException.Problem(source.path(), 1, String.valueOf(e.getMessage())));
        }
    }

    private void add(String name, Object value) {
        switch (name) {
            case "agencies" -> entries(value).forEach(e -> strings(e.get("forms")).forEach(f -> agencies.put(Folding.key(f), e.get("name").toString())));
            case "languages" -> entries(value).forEach(e -> strings(e.get("names")).forEach(n -> languages.put(Folding.key(n), e.get("code").toString())));
            case "fields" -> ((Map<?, ?>) value).forEach((role, names) -> fields.computeIfAbsent(role.toString(), r -> new ArrayList<>())
                    .addAll(strings(names).stream().map(Folding::key).toList()));
            default -> {
                if (!LISTS.contains(name)) {
                    throw new IllegalArgumentException("'" + name + "' unknown; allowed: agencies, languages, fields, "
                            + String.join(", ", new TreeSet<>(LISTS)));
                }
                lists.computeIfAbsent(name, n -> new ArrayList<>()).addAll(strings(value));
                strings(value).forEach(v -> keys.computeIfAbsent(name, n -> new TreeSet<>()).add(Folding.key(v)));
            }
        }
    }

    private void calendar(TimeWords words) {
        words.months().forEach((name, number) -> months.put(Folding.fold(name), number));
        words.hijriMonths().forEach((name, number) -> hijriMonths.put(Folding.fold(name), number));
        words.weekdays().forEach((name, number) -> weekdays.put(Folding.fold(name), number));
        calendarMarks.addAll(words.calendarMarks());
    }

    private static List<Map<?, ?>> entries(Object value) {
        return ((List<?>) value).stream().<Map<?, ?>>map(e -> (Map<?, ?>) e).toList();
    }

    private static List<String> strings(Object value) {
        return ((List<?>) value).stream().map(String::valueOf).toList();
    }

    /** The short name of an agency, or null: "وكالة الصحافة الفرنسية" gives أ ف ب. */
    String agency(String text) {
        return agencies.get(Folding.key(text));
    }

    /** Whether a text as a whole is in a list of the file. */
    boolean has(String list, String text) {
        return keys.getOrDefault(list, Set.of()).contains(Folding.key(text));
    }

    /** A list of the file as it is written. */
    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** What stands after an opening word of a list, or null if the text does not start with one: "بقلم فلان" gives فلان. */
    String opened(String list, String text) {
        Matcher matcher = openers.computeIfAbsent(list, l -> Pattern.compile("\\s*+(?:" + openings(l) + ")(\\S.*)", FLAGS)).matcher(text);
        return matcher.matches() ? matcher.group(1).strip() : null;
    }

    /** The words of a list with the space after them; none is needed after one that ends in a single letter: "وفقا ل". */
    private String openings(String list) {
        Map<Boolean, List<String>> byJoint = list(list).stream().collect(Collectors.partitioningBy(word -> word.matches(".*\\s\\S")));
        return "(?:" + anyOf(byJoint.get(true)) + ")[\\s:]*|(?:" + anyOf(byJoint.get(false)) + ")[\\s:]+";
    }

    /** Any word of a list, in any spelling, as a pattern. */
    String alternatives(String list) {
        return anyOf(list(list));
    }

    /** Any word of a list where a word begins; the first letters are looked at first, for speed. */
    String openingWords(String list) {
        String firsts = list(list).stream().map(word -> Folding.variants(Folding.fold(word).charAt(0))).distinct()
                .collect(Collectors.joining());
        return list(list).isEmpty() ? "(?!)" : "(?=[" + firsts + "])(?<![\\p{L}\\p{M}])(?:" + alternatives(list) + ")";
    }

    /** Any of these words, the longest first, as a pattern. */
    static String anyOf(Collection<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().sorted(Comparator.comparing(String::length).reversed()).map(Folding::pattern)
                .collect(Collectors.joining("|"));
    }

    /** Months by their folded names. */
    Map<String, Integer> months() {
        return months;
    }

    /** Months of the Hijri year by their folded names. */
    Map<String, Integer> hijriMonths() {
        return hijriMonths;
    }

    /** Days of the week, Monday first, by their folded names. */
    Map<String, Integer> weekdays() {
        return weekdays;
    }

    /** Marks that tell which calendar a year is of, as written. */
    List<String> calendarMarks() {
        return calendarMarks;
    }

    /** The code of a language that a corpus names, or null. */
    String language(String name) {
        return languages.get(Folding.key(name));
    }

    /** Keys of the names that corpora give a field of ours, the best first. */
    List<String> fieldNames(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
