package daght.lexicon;

import daght.actor.Sector;
import daght.actor.Trait;
import daght.lexicon.CheckedEntry.Text;
import daght.signal.EventType;
import daght.signal.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Looks at one entry of a lexicon. */
final class EntryCheck {

    private static final Set<String> SECTORS = names(Sector.values());
    private static final Set<String> TYPES = names(EventType.values());
    private static final Set<String> STATUSES = names(Status.values());
    private static final Set<String> ACTOR_KINDS = Set.of("person", "group", "body");
    private static final Set<String> ROLE_KINDS = Set.of("person", "group", "body", "people", "media", "source", "title", "return");
    private static final Set<String> TRAITS = new TreeSet<>(names(Trait.values()).stream().map(t -> t.toLowerCase(Locale.ROOT)).toList());
    private static final Set<String> VERB_KINDS = Set.of("say", "light", "receive", "begin", "stop", "fail", "try", "intend", "possible",
        "deny", "want", "fear", "plain");
    private static final Set<String> TIME_KINDS = Set.of("month", "hijri_month", "weekday", "day", "unit", "period", "turn", "pointer", "ago",
        "ahead", "about", "from", "number", "ordinal", "of", "part", "day_part", "within", "bound", "name", "general", "other", "hijri_mark",
        "gregorian_mark");
    private static final Set<String> TIME_UNITS = Set.of("hour", "day", "week", "month", "year");
    private static final Map<String, Integer> LAST_NUMBERS = Map.of("month", 12, "hijri_month", 12, "weekday", 7, "ordinal", 31);
    private static final Set<String> COUNTED = Set.of("month", "hijri_month", "weekday", "ordinal", "day", "turn", "number", "unit");
    private static final Set<String> GENDERS = Set.of("m", "f", "p");
    private static final Set<String> TRUTH = Set.of("true", "false");
    private static final Set<String> NOUN_OF = Set.of("source", "target", "either");
    private static final Set<String> CONTROLS = Set.of("source", "target");
    private static final Set<String> VOWELS = Set.of("a", "i", "u");
    private static final Set<String> FOUR_LETTERS = Set.of("q1", "q2", "q4");
    private static final List<String> WORD_LISTS = List.of("forms", "epithets", "capital", "nisba", "people", "places", "short", "words",
        "feminine", "plural", "with", "nouns", "phrases", "word", "name_ar");
    private static final List<String> MARKER_LISTS = List.of("target", "noun_target", "content", "takes");
    private static final List<String> MUST_HAVE_WORDS = List.of("forms", "words");
    private static final String EXACTLY_LISTS = " forms epithets capital nisba people places short words feminine plural with nouns phrases "
        + "verbs offices foreign traits ";

    private final CheckedEntry entry;
    private final CheckedNames names;
    private final List<LexiconException.Problem> problems;

    EntryCheck(CheckedEntry entry, CheckedNames names, List<LexiconException.Problem> problems) {
        this.entry = entry;
        this.names = names;
        this.problems = problems;
    }

    void run() {
        keys();
        words();
        markers();
        country(entry.text("country"));
        choice("sector", SECTORS);
        choice("gender", GENDERS);
        choice("office", TRUTH);
        choice("symmetric", TRUTH);
        choice("speaker", TRUTH);
        choice("noun_of", NOUN_OF);
        choice("controls", CONTROLS);
        choice("embeds", STATUSES);
        choice("type", TYPES);
        wikidata();
        switch (entry.form()) {
            case COUNTRY -> code();
            case ACTOR -> actor();
            case ROLE -> role();
            case FRAME -> frame();
            case VERB -> verb();
            case TIME -> time();
            default -> { }
        }
    }

    private void keys() {
        Set<String> allowed = entry.form().keys();
        entry.values().forEach((key, value) -> {
            if (!allowed.contains(key)) {
                fault(CheckedEntry.lineOf(value), "key '" + key + "' unknown" + allowed(allowed));
            } else if (EXACTLY_LISTS.contains(" " + key + " ") && !(value instanceof SequenceNode)) {
                fault(CheckedEntry.lineOf(value), "'" + key + "' is a list: [" + String.join(", ", plain(value)) + "]");
            }
        });
        for (String key : entry.form().required()) {
            if (!entry.values().containsKey(key)) {
                fault(entry.line(), "key '" + key + "' is missing");
            }
        }
        if (entry.values().containsKey(entry.form().key()) && entry.id().isBlank()) {
            fault(entry.line(), "'" + entry.form().key() + "' is empty");
        }
    }

    private static List<String> plain(Node value) {
        return CheckedEntry.texts(value).stream().map(Text::text).toList();
    }

    private void words() {
        for (String key : WORD_LISTS) {
            for (Text word : entry.texts(key)) {
                String fault = WordShape.fault(word.text());
                if (fault != null) {
                    fault(word.line(), "'" + key + "' has '" + word.text() + "': " + fault);
                }
            }
        }
        for (String key : MUST_HAVE_WORDS) {
            if (entry.values().containsKey(key) && entry.texts(key).isEmpty()) {
                fault(CheckedEntry.lineOf(entry.values().get(key)), "'" + key + "' has no words; it can never match");
            }
        }
    }

    private void markers() {
        for (String key : MARKER_LISTS) {
            for (Text marker : entry.texts(key)) {
                if (!marker.text().isEmpty() && !marker.text().equals("object") && !WordShape.isMarker(marker.text())) {
                    fault(marker.line(), "marker '" + marker.text() + "' of '" + key
                        + "' unknown; allowed: object, a preposition, or \"\" for none");
                }
            }
        }
    }

    private void country(Text code) {
        if (!code.text().isEmpty() && !names.countries().contains(code.text())) {
            fault(code.line(), "country '" + code.text() + "' unknown; allowed: an ISO 3166 alpha-3 code such as IRQ, or \"\"");
        }
    }

    private void code() {
        Text code = entry.text("code");
        if (!code.text().matches("[A-Z]{3}")) {
            fault(code.line(), "code '" + code.text() + "' is no ISO 3166 alpha-3 code, three capital letters");
        }
    }

    private void actor() {
        choice("kind", ACTOR_KINDS);
        Text id = entry.text("id");
        if (!id.text().isEmpty() && !id.text().matches("[A-Z]{3}(_[A-Z0-9]+)+")) {
            fault(id.line(), "id '" + id.text() + "' is not of the form IRQ_NAME: a country's code or INT, and a short name in capitals");
        }
        for (MappingNode office : entry.mappings("offices")) {
            office(CheckedEntry.map(office, entry.file(), problems), CheckedEntry.lineOf(office));
        }
    }

    private void role() {
        choice("kind", ROLE_KINDS);
        for (String flag : List.of("state", "weak", "thing")) {
            choice(flag, TRUTH);
        }
        for (Text trait : entry.texts("traits")) {
            if (!TRAITS.contains(trait.text())) {
                fault(trait.line(), "trait '" + trait.text() + "' unknown" + allowed(TRAITS));
            }
        }
        Text other = entry.text("before_name");
        if (!other.text().isEmpty() && !names.roles().isEmpty() && !names.roles().contains(other.text())) {
            fault(other.line(), "role '" + other.text() + "' of 'before_name' unknown; allowed: an id of roles.yaml");
        }
    }

    private void office(Map<String, Node> office, int line) {
        inner(office, "office", line, Set.of("role"), Set.of("role", "country", "from", "to"));
        Text role = text(office, "role", line);
        if (!role.text().isEmpty() && !names.roles().isEmpty() && !names.roles().contains(role.text())) {
            fault(role.line(), "role '" + role.text() + "' of an office unknown; allowed: an id of roles.yaml, or minister: and an id of "
                + "portfolios.yaml");
        }
        country(text(office, "country", line));
        LocalDate from = day(text(office, "from", line), "from");
        LocalDate to = day(text(office, "to", line), "to");
        if (from != null && to != null && to.isBefore(from)) {
            fault(line, "an office that ends (" + to + ") before it begins (" + from + ")");
        }
    }

    private LocalDate day(Text day, String key) {
        if (day.text().isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(day.text());
        } catch (DateTimeException e) {
            fault(day.line(), "'" + key + "' is '" + day.text() + "'; write a day as 2022-10-27, or \"\"");
            return null;
        }
    }

    private void frame() {
        stance();
        verbs();
        neverMatches();
        if (entry.values().get("example") instanceof MappingNode example) {
            example(example);
        } else if (entry.values().containsKey("example")) {
            fault(entry.line(), "'example' is a mapping: {text: …, source: …, target: …, cue: …}");
        }
    }

    private void example(MappingNode node) {
        int line = CheckedEntry.lineOf(node);
        Map<String, Node> example = CheckedEntry.map(node, entry.file(), problems);
        inner(example, "example", line, Set.of("text", "cue"), Set.of("text", "source", "target", "cue", "status", "date"));
        String text = text(example, "text", line).text();
        for (String key : List.of("source", "target", "cue")) {
            Text part = text(example, key, line);
            if (!text.contains(part.text())) {
                fault(part.line(), "'" + key + "' of the example, '" + part.text() + "', does not stand in its text");
            }
        }
    }

    private void neverMatches() {
        if (entry.mappings("verbs").isEmpty() && entry.texts("nouns").isEmpty() && entry.texts("phrases").isEmpty()) {
            fault(entry.line(), "no verbs, nouns or phrases; it can never match");
        }
    }

    private void time() {
        choice("kind", TIME_KINDS);
        choice("unit", TIME_UNITS);
        String kind = entry.text("kind").text();
        if ((kind.equals("unit") || kind.equals("period")) && !entry.values().containsKey("unit")) {
            fault(entry.line(), "key 'unit' is missing" + allowed(TIME_UNITS));
        }
        Text number = entry.text("number");
        int last = LAST_NUMBERS.getOrDefault(kind, Integer.MAX_VALUE);
        if (COUNTED.contains(kind) && number.text().isEmpty()) {
            fault(entry.line(), "key 'number' is missing; a " + kind + " has one");
        } else if (!number.text().isEmpty() && !number.text().matches("-?[0-9]{1,3}")
            || last < Integer.MAX_VALUE && (Integer.parseInt(number.text()) < 1 || Integer.parseInt(number.text()) > last)) {
            fault(number.line(), "number '" + number.text() + "' unknown; allowed: "
                + (last < Integer.MAX_VALUE ? "1 to " + last : "a whole number"));
        }
    }

    private void verb() {
        choice("kind", VERB_KINDS);
        verbs();
        neverMatches();
    }

    private void verbs() {
        for (MappingNode node : entry.mappings("verbs")) {
            int line = CheckedEntry.lineOf(node);
            Map<String, Node> verb = CheckedEntry.map(node, entry.file(), problems);
            inner(verb, "verb", line, Set.of("root", "form"), Set.of("root", "form", "vowel"));
            Text form = text(verb, "form", line);
            boolean four = FOUR_LETTERS.contains(form.text());
            if (!four && !form.text().matches("[1-9]|10") && !form.text().isEmpty()) {
                fault(form.line(), "form '" + form.text() + "' of a verb unknown; allowed: 1 to 10, q1, q2, q4");
            }
            root(text(verb, "root", line), form.text(), four ? 4 : 3);
            Text vowel = text(verb, "vowel", line);
            if (!vowel.text().isEmpty() && !VOWELS.contains(vowel.text())) {
                fault(vowel.line(), "vowel '" + vowel.text() + "' of a verb unknown" + allowed(VOWELS));
            }
        }
    }

    private void root(Text root, String form, int letters) {
        if (!root.text().isEmpty() && root.text().codePointCount(0, root.text().length()) != letters) {
            fault(root.line(), "root '" + root.text() + "' has not " + letters + " letters, as form " + form + " asks; it can never match");
        }
    }

    private void stance() {
        Text stance = entry.text("stance");
        if (!stance.text().isEmpty()) {
            try {
                if (Math.abs(Double.parseDouble(stance.text())) <= 10) {
                    return;
                }
            } catch (NumberFormatException e) {
                // Told with what is out of range.
            }
            fault(stance.line(), "stance '" + stance.text() + "' unknown; allowed: -10 to 10");
        }
    }

    private void wikidata() {
        Text item = entry.text("wikidata");
        if (!item.text().isEmpty() && !item.text().matches("Q[1-9][0-9]*")) {
            fault(item.line(), "wikidata '" + item.text() + "' is no item; write Q796, or leave the key out");
        }
    }

    private void choice(String key, Set<String> allowed) {
        Node value = entry.values().get(key);
        if (value != null && entry.form().keys().contains(key)) {
            Text text = entry.text(key);
            if (!allowed.contains(text.text())) {
                fault(text.line(), key + " '" + text.text() + "' unknown" + allowed(allowed));
            }
        }
    }

    /** Keys of a mapping within the entry. */
    private void inner(Map<String, Node> values, String what, int line, Collection<String> required, Collection<String> allowed) {
        values.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                fault(CheckedEntry.lineOf(value), "key '" + key + "' of " + (what.matches("[aeio].*") ? "an " : "a ") + what + " unknown"
                    + allowed(allowed));
            }
        });
        for (String key : new TreeSet<>(required)) {
            if (text(values, key, line).text().isBlank()) {
                fault(line, (what.matches("[aeio].*") ? "an " : "a ") + what + " without '" + key + "'");
            }
        }
    }

    private static Text text(Map<String, Node> values, String key, int line) {
        return values.get(key) instanceof ScalarNode scalar ? new Text(scalar.getValue(), CheckedEntry.lineOf(scalar)) : new Text("", line);
    }

    private void fault(int line, String message) {
        problems.add(new LexiconException.Problem(entry.file(), line, entry.title() + ": " + message));
    }

    private static String allowed(Collection<String> values) {
        return "; allowed: " + String.join(", ", new ArrayList<>(new TreeSet<>(values)));
    }

    private static Set<String> names(Enum<?>[] values) {
        return new TreeSet<>(Arrays.stream(values).map(Enum::name).toList());
    }
}
