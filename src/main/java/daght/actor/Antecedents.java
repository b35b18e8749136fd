package daght.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What short phrases of an article may lead back to: the actors as they were met ("الوزير", "الحركة", "التنظيم المتطرف"), and persons by
 * their family names. One for an article, used by one thread.
 */
final class Antecedents {

    private static final String AL = "\u0627\u0644";

    private final ActorLexicon lexicon;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, Actor> families = new HashMap<>();

    /** An actor as it was met; {@code placed} where the words themselves told its country. */
    private record Seen(Actor actor, String head, String roleId, char number, boolean person, boolean placed, List<String> qualities) {
    }

    Antecedents(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Keeps an actor as it was met. */
    void met(Phrase phrase, boolean placed) {
        if (phrase.kind == Phrase.Kind.STATE) {
            return;
        }
        boolean person = phrase.person || phrase.kind == Phrase.Kind.PERSON || phrase.role != null && phrase.role.person()
                && phrase.number == 's';
        String roleId = phrase.role == null ? "" : phrase.role.id();
        seen.add(new Seen(phrase.actor, bareHead(phrase), roleId, phrase.number, person, placed, phrase.qualities));
    }

    /** The last person met who is such a one, or null. */
    Actor lastPerson(Predicate<Actor> such) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (seen.get(i).person && such.test(seen.get(i).actor)) {
                return seen.get(i).actor;
            }
        }
        return null;
    }

    /** The last actor met of whom a definite description may speak again, or null. */
    Actor before(Phrase phrase) {
        String head = bareHead(phrase);
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (sameHead(seen.get(i), phrase, head) && fits(seen.get(i), phrase)) {
                return seen.get(i).actor;
            }
        }
        return null;
    }

    /** Whether an actor was met under the same word, or is called by it in one of its names. */
    private boolean sameHead(Seen s, Phrase phrase, String head) {
        boolean same = s.roleId.equals(phrase.role.id()) || s.head.equals(head);
        if (same && (s.number == phrase.number || phrase.number == 's' && s.roleId.isEmpty())) {
            return true;
        }
        boolean rebels = phrase.role.sector() == Sector.REB && s.actor.sector() == Sector.REB;
        boolean kind = rebels || phrase.number == 's' && !phrase.role.person();
        return kind && phrase.role.sector() != Sector.GOV && lexicon.calls(head, s.actor);
    }

    /** Whether the description says nothing that was not known of an actor, but how bad it is (التنظيم المتطرف). */
    private boolean fits(Seen s, Phrase phrase) {
        boolean portfolio = phrase.portfolio == null || s.qualities.contains(phrase.portfolio.name());
        if (!portfolio || !phrase.country.isEmpty() && !sameCountry(s, phrase)) {
            return false;
        }
        boolean rebels = s.actor.sector() == Sector.REB;
        for (String quality : phrase.qualities) {
            if (!s.qualities.contains(quality) && !(rebels && lexicon.blames(quality))) {
                return false;
            }
        }
        return true;
    }

    /** Whether both tell the same country; whoever holds an office is no former one. */
    private static boolean sameCountry(Seen s, Phrase phrase) {
        return s.placed && phrase.country.equals(s.actor.country()) && !(phrase.qualities.isEmpty() && Description.past(s.qualities));
    }

    /** Family names met so far, folded: they may stand alone from now on. */
    Set<String> families() {
        return families.keySet();
    }

    /** The person of a family name alone, or null. */
    Actor ofFamily(String family) {
        return family.isEmpty() ? null : families.get(family);
    }

    /** The person met before who is named here in full or by his family name, or null. */
    Actor namesake(Phrase phrase) {
        boolean alone = phrase.name.size() == 1;
        Actor before = families.get(phrase.name.get(phrase.name.size() - 1));
        boolean same = before != null && (alone || before.id().endsWith(String.join("_", phrase.name))
                || before.nameAr().contains(phrase.name.get(0)));
        return same ? before : null;
    }

    /** Keeps the names of a person, so that either may stand alone later. */
    void remember(Phrase phrase) {
        if (!phrase.name.isEmpty()) {
            families.putIfAbsent(phrase.name.get(phrase.name.size() - 1), phrase.actor);
            families.putIfAbsent(phrase.name.get(0), phrase.actor);
        }
    }

    private static String bareHead(Phrase phrase) {
        return phrase.head.startsWith(AL) ? phrase.head.substring(2) : phrase.head;
    }
}
