package daght.lexicon;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The form of the entries of one kind of lexicon file: which keys they have; {@code data/lexicon/README.md} says what they mean. */
enum EntryForm {
    COUNTRY("code", Set.of("code", "name", "name_ar", "forms"), Set.of("gender", "epithets", "capital", "nisba", "people", "places", "wikidata")),
    ACTOR("id", Set.of("id", "name", "name_ar", "forms", "country", "sector", "kind"),
        Set.of("short", "gender", "wikidata", "offices", "outlets")),
    ROLE("id", Set.of("id", "name", "words", "kind", "sector"),
        Set.of("feminine", "plural", "office", "state", "weak", "thing", "traits", "before_name", "country", "actor")),
    ADJECTIVE("word", Set.of("word", "name"), Set.of("sector", "plural", "feminine", "country", "actor")),
    PORTFOLIO("id", Set.of("id", "name", "forms"), Set.of("sector")),
    FRAME("id", Set.of("id", "type", "target"), Set.of("stance", "verbs", "with", "nouns", "noun_of", "noun_target", "phrases", "symmetric",
        "speaker", "content", "embeds", "controls", "example")),
    VERB("id", Set.of("id", "kind"), Set.of("verbs", "nouns", "phrases", "takes", "example")),
    TIME("id", Set.of("id", "kind", "words"), Set.of("number", "unit", "foreign")),
    /** A mapping whose form is the affair of its reader: the closed classes of a language, what newsrooms write around a story. */
    MAPPING("", Set.of(), Set.of());

    static final String FILES =
        "countries.yaml, roles.yaml, adjectives.yaml, portfolios.yaml, verbs.yaml, particles.yaml, "
        + "grammar.yaml, names.yaml, newsroom.yaml, times.yaml, actors/*.yaml, frames/*.yaml";

    private final String key;
    private final Set<String> required;
    private final Set<String> optional;

    EntryForm(String key, Set<String> required, Set<String> optional) {
        this.key = key;
        this.required = required;
        this.optional = optional;
    }

    /** The form of a file by its path below the lexicon's folder, or null where there is none. */
    static EntryForm of(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        String folder = file.getNameCount() > 1 ? file.getName(file.getNameCount() - 2).toString() : "";
        if (folder.equals("actors") || name.equals("actors")) {
            return ACTOR;
        }
        if (folder.equals("frames") || name.equals("frames")) {
            return FRAME;
        }
        return switch (name) {
            case "countries" -> COUNTRY;
            case "roles" -> ROLE;
            case "adjectives" -> ADJECTIVE;
            case "portfolios" -> PORTFOLIO;
            case "verbs" -> VERB;
            case "times" -> TIME;
            case "particles", "grammar", "names", "newsroom" -> MAPPING;
            default -> null;
        };
    }

    /** The key whose value tells an entry from the others of its kind. */
    String key() {
        return key;
    }

    Set<String> required() {
        return new TreeSet<>(required);
    }

    /** Every key that an entry may have. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(required);
        keys.addAll(optional);
        return keys;
    }

    /** What a fault calls an entry of this form. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
