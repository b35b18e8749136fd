package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Sense;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a word or phrase can mean to the finder of actors. */
public sealed interface ActorSense extends Sense {

    /**
     * An actor of the lexicon by one of its names.
     *
     * @param actor    whom
     * @param brief    whether the name counts only once the article has named the actor in full, or behind a word of its kind
     * @param person   whether the actor is a person
     * @param gender   how verbs agree with it: m, f or p
     * @param offices  what a person held and when
     */
    record Named(Actor actor, boolean brief, boolean person, char gender, List<Office> offices) implements ActorSense {
    }

    /**
     * A term of office.
     *
     * @param role    id of the role, with {@code :portfolio} of a minister
     * @param country ISO 3166 alpha-3, or empty
     * @param from    first day, or null where unknown
     * @param to      last day, or null for one that goes on
     */
    record Office(String role, String country, LocalDate from, LocalDate to) {

        /** Whether it was held on a day; on no day in particular if the day is null and it goes on. */
        public boolean heldOn(LocalDate day) {
            return day == null ? to == null : (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** A country by name, epithet, capital or one of its places. */
    record Place(Country country, Kind kind, char gender) implements ActorSense {

        /** How the words stand for the country. */
        public enum Kind {
            NAME, EPITHET, CAPITAL, PLACE
        }
    }

    /** A nationality adjective, or the nationals; {@code collective} of a plural that is no adjective (الروس). */
    record Nisba(Country country, boolean collective) implements ActorSense {
    }

    /**
     * A word that describes an actor.
     *
     * @param id     stable name of the role
     * @param name   in English
     * @param sector of the actor it describes
     * @param kind   person, group, body, people, media, source, title or return
     * @param office whether one person holds it at a time
     * @param state  whether it is the state itself once its country is known
     * @param weak   whether it is no actor more often than one
     * @param thing  whether it is a thing as often as an actor
     * @param traits what the grammar asks of it besides
     * @param rank   id of the role that it is before a personal name, or empty
     */
    record Role(String id, String name, Sector sector, String kind, boolean office, boolean state, boolean weak, boolean thing,
            Set<Trait> traits, String rank) implements ActorSense {

        /** Whether it has a trait. */
        public boolean is(Trait trait) {
            return traits.contains(trait);
        }

        /** Whether a personal name may follow. */
        public boolean person() {
            return kind.equals("person") || title();
        }

        /** Whether it makes no actor without a name. */
        public boolean title() {
            return kind.equals("title");
        }
    }

    /**
     * An adjective that belongs to the description of an actor.
     *
     * @param name    in English
     * @param sector  the sector that it tells, or null
     * @param country the country that it tells, or empty
     */
    record Adjective(String name, Sector sector, String country) implements ActorSense {
    }

    /** What a ministry or minister is for. */
    record Portfolio(String id, String name, Sector sector) implements ActorSense {
    }

    /** The title of a paper or channel, which names it where it stands in quotation marks (لـ«الرياض»). */
    record Title(Actor actor) implements ActorSense {
    }

    /** A given name of persons. */
    record GivenName() implements ActorSense {
    }

    /** The sense to take where several are possible: a full name before a short one, an actor before a place. */
    static Sense preferred(LongestMatch match) {
        Sense best = match.senses().get(0);
        for (Sense sense : match.senses()) {
            if (rank(sense) < rank(best)) {
                best = sense;
            }
        }
        return best;
    }

    private static int rank(Sense sense) {
        if (sense instanceof ActorSense.Named named) {
            return named.brief() ? 3 : 1;
        }
        return sense instanceof ActorSense.Place place ? place.kind() == ActorSense.Place.Kind.PLACE ? 4 : 0 : 2;
    }
}
