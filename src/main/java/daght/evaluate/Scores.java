package daght.evaluate;

import daght.annotation.AnnotatedParagraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a comparison. Filled by {@link Scorer}, then only read. */
public final class Scores {

    /** What is counted, in the order of printing. */
    public static final List<String> LEVELS = List.of("mentions", "actors", "co-mention", "pair", "class", "typed", "full", "pressure");

    private final Map<String, Tally> levels = new LinkedHashMap<>();
    private final Map<String, Tally> types = new TreeMap<>();
    private final Reliability reliability = new Reliability();
    private final List<Difference> differences = new ArrayList<>();
    private long paragraphs;
    private long predicted;
    private long pairs;
    private long countries;
    private long sectors;

    /** A signal as far as {@code typed} looks at it; a source or target that has no counterpart in the gold begins with {@code ?}. */
    public record Row(String source, String target, String type) implements Comparable<Row> {
        private static final Comparator<Row> ORDER = Comparator.comparing(Row::source).thenComparing(Row::target)
            .thenComparing(Row::type);

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }

    /** A paragraph whose signals differ: the rows that were not found, and those found that are not there. */
    public record Difference(String id, AnnotatedParagraph gold, AnnotatedParagraph predicted, List<Row> missed, List<Row> wrong) {
    }

    Scores() {
        LEVELS.forEach(level -> levels.put(level, Tally.NONE));
    }

    void paragraph(boolean found) {
        paragraphs++;
        predicted += found ? 1 : 0;
    }

    void add(String level, long right, long gold, long found) {
        levels.merge(level, new Tally(right, gold, found), (a, b) -> a.plus(b.right(), b.gold(), b.predicted()));
    }

    void type(String type, boolean right, boolean gold, boolean found) {
        types.put(type, types.getOrDefault(type, Tally.NONE).plus(right ? 1 : 0, gold ? 1 : 0, found ? 1 : 0));
    }

    void actorPair(boolean country, boolean sector) {
        pairs++;
        countries += country ? 1 : 0;
        sectors += sector ? 1 : 0;
    }

    void errors(String id, AnnotatedParagraph gold, AnnotatedParagraph found, List<Row> missed, List<Row> wrong) {
        if (!missed.isEmpty() || !wrong.isEmpty()) {
            differences.add(new Difference(id, gold, found, missed, wrong));
        }
    }

    /** The tally of one of {@link #LEVELS}. */
    public Tally of(String level) {
        return levels.get(level);
    }

    /** Tallies of typed signals by type, the types in alphabetical order. */
    public Map<String, Tally> types() {
        return Collections.unmodifiableMap(types);
    }

    /** Share of the paired actors whose country is right. */
    public double country() {
        return Tally.share(countries, pairs);
    }

    /** Share of the paired actors whose sector is right. */
    public double sector() {
        return Tally.share(sectors, pairs);
    }

    /** How many paragraphs the gold has. */
    public long paragraphs() {
        return paragraphs;
    }

    /** How many of them have a prediction. */
    public long predicted() {
        return predicted;
    }

    /** Whether rows of a confidence are right as often as it says. */
    public Reliability reliability() {
        return reliability;
    }

    /** Paragraphs whose signals differ, in the order of the gold. */
    public List<Difference> differences() {
        return Collections.unmodifiableList(differences);
    }
}
