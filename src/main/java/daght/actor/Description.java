package daght.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of a description say of an actor by themselves, and the actor that they make where nobody known is meant. Stateless. */
final class Description {

    /** Qualities, as adjectives.yaml names them, that reach beyond one country. */
    private static final Set<String> WIDE = Set.of("international", "world", "global", "foreign", "Western", "Arab", "European", "Islamic",
            "African", "Asian", "Gulf", "regional", "other");

    private Description() {
    }

    /** Whether the words themselves tell that an actor is meant: by a country, a name, or the sector of an adjective or a known body. */
    static boolean told(Phrase phrase) {
        boolean sector = phrase.sector != phrase.role.sector();
        if (phrase.role.state()) {
            boolean bare = phrase.to == phrase.from + 1 && phrase.definite && phrase.preposition == 0 && phrase.pronoun.isEmpty();
            return bare || !phrase.country.isEmpty() && !sector;
        }
        return !phrase.country.isEmpty() || sector || phrase.wide || !phrase.name.isEmpty() || !phrase.inner.isEmpty()
                || phrase.qualities.stream().anyMatch(WIDE::contains);
    }

    /** Whether it carries no country of its own by nature: bodies of states, journalists, what is foreign or of the world. */
    static boolean foreign(Phrase phrase) {
        ActorSense.Role role = phrase.role;
        boolean media = phrase.sector == Sector.MED && !role.kind().equals("media");
        return role.is(Trait.FOREIGN) || role.is(Trait.FOREIGN_MANY) && phrase.number == 'p' || phrase.wide || phrase.sector == Sector.IGO
                || media || phrase.qualities.stream().anyMatch(WIDE::contains);
    }

    /** Whether qualities say that somebody is no longer what he was. */
    static boolean past(List<String> qualities) {
        return qualities.stream().anyMatch(q -> q.startsWith("former") || q.equals("late") || q.startsWith("ousted"));
    }

    /** The actor that only the description tells. */
    static Actor actor(Phrase phrase, String words, Country country) {
        return new Actor(id(phrase), inEnglish(phrase, country), words, phrase.country, phrase.sector, "");
    }

    /** The person whom a name tells, with his description if he has one. */
    static Actor person(Phrase phrase, Country country) {
        String name = String.join(" ", phrase.name);
        Sector sector = phrase.sector == null ? Sector.CVL : phrase.sector;
        return new Actor("PERSON_" + String.join("_", phrase.name), phrase.role == null ? name : inEnglish(phrase, country) + " " + name, name,
                phrase.country, sector, "");
    }

    private static String id(Phrase phrase) {
        StringBuilder id = new StringBuilder(phrase.country.isEmpty() ? "INT" : phrase.country);
        id.append('_').append(phrase.role.id());
        if (phrase.number != 's') {
            id.append("_s");
        }
        for (String quality : phrase.qualities) {
            id.append('_').append(quality.replace(' ', '_'));
        }
        return id.toString().toUpperCase(Locale.ROOT);
    }

    private static String inEnglish(Phrase phrase, Country country) {
        StringBuilder out = new StringBuilder(phrase.role.name());
        if (!phrase.qualities.isEmpty()) {
            out.append(" (").append(String.join(", ", phrase.qualities)).append(')');
        }
        if (country != null) {
            out.append(" of ").append(country.inSentence());
        }
        return out.toString();
    }
}
