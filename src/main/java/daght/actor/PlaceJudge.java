package daght.actor;

import daght.lexicon.Passage;
import daght.lexicon.Reading;

/**
 * Tells whether the name of a country or capital is a place here ("في بغداد", "شمال سوريا") or its government ("أعلنت بغداد"). Stateless.
 */
final class PlaceJudge {

    private static final char BA = '\u0628';
    private static final String AL = "\u0627\u0644";
    private static final String BETWEEN = "\u0628\u064A\u0646";

    /** Whether a phrase may be an actor; a country that may be one only as the goal of an act is made weak. */
    boolean accepts(Passage p, Phrase phrase, Phrase last) {
        if (phrase.kind != Phrase.Kind.STATE) {
            return !namesake(p, phrase) && !acronym(p, phrase, last) && continent(p, phrase);
        }
        if (phrase.adjective) {
            return true;
        }
        if (likeAdjective(p, phrase) || phrase.preposition == '\u0643') {
            return false;
        }
        if (phrase.weak || dateline(p, phrase) || p.is(phrase.from - 1, '(') && p.is(phrase.to, ')')) {
            phrase.preposed = true;
            return false;
        }
        int before = phrase.from - 1;
        if (joined(p, phrase, last)) {
            phrase.weak = last.weak;
            phrase.preposed = last.preposed;
            return !last.preposed;
        }
        phrase.preposed = isPlace(p, before, phrase);
        if (phrase.preposed) {
            return false;
        }
        boolean each = (p.particle(before - 1, "quantifiers") != null || p.listed(before - 1, "each")) && p.particle(before - 2, "places_in")
                == null && (p.isParticle(before - 2) || p.word(before - 2).readings().stream().anyMatch(Reading::finite));
        boolean goal = p.particle(before, "places_to") != null && !each || phrase.preposition == BA;
        boolean owned = !(last != null && last.to == phrase.from && phrase.to > last.to) && ofSomething(p, before, phrase);
        boolean listed = phrase.conjunction == '\u0648' && (p.is(before, '\u060C') || p.is(before, ','));
        boolean topic = p.particle(before, "topics") != null;
        phrase.weak = goal || listed || topic || owned && !phrase.capital;
        return !(owned && phrase.capital) && !(phrase.capital && p.listed(before, "event_heads"));
    }

    /** An adjective that is spelled like a country: مالي, "ليس سوريًا". */
    private static boolean likeAdjective(Passage p, Phrase phrase) {
        boolean one = phrase.to == phrase.from + 1;
        boolean tanwin = p.text().substring(phrase.start, phrase.end).indexOf('\u064B') >= 0;
        Reading adjective = p.word(phrase.from).first(ActorSense.Adjective.class);
        return one && (tanwin || adjective != null && !adjective.article() && phrase.from > 0 && !p.isParticle(phrase.from - 1) && phrase
                .preposition == 0 && p.token(phrase.from - 1).isWord());
    }

    /** A person whose name a street, an airport or a cup bears. */
    private static boolean namesake(Passage p, Phrase phrase) {
        boolean person = phrase.person || phrase.role != null && phrase.role.person();
        return person && phrase.preposition == 0 && phrase.conjunction == 0 && p.listed(phrase.from - 1, "named_after");
    }

    /** The letters of an actor in brackets behind its name. */
    private static boolean acronym(Passage p, Phrase phrase, Phrase last) {
        return last != null && last.to == phrase.from - 1 && p.is(last.to, '(') && p.is(phrase.to, ')') && phrase.actor != null
                && phrase.actor.equals(last.actor) && p.token(phrase.from).folded().charAt(0) < 0x80;
    }

    /** A part of the world (أوروبا, الغرب) acts unless a preposition makes it a place; behind one of direction it is weak. */
    private static boolean continent(Passage p, Phrase phrase) {
        if (phrase.kind != Phrase.Kind.NAMED || phrase.actor.sector() != Sector.GOV || !phrase.actor.country().isEmpty()
                || phrase.to > phrase.from + 1) {
            return true;
        }
        phrase.weak = p.particle(phrase.from - 1, "places_to") != null || phrase.preposition == BA;
        return !isPlace(p, phrase.from - 1, phrase);
    }

    private static boolean isPlace(Passage p, int before, Phrase phrase) {
        if (before < 0 || !p.together(before, phrase.from)) {
            return false;
        }
        if (p.particle(before, "places_in") != null && p.particle(before, "prepositions") != null && p.token(before).folded()
                .equals(BETWEEN)) {
            return false;
        }
        boolean border = p.particle(before, "prepositions") != null && p.listed(before - 1, "borders");
        return border || p.particle(before, "places_in") != null || p.listed(before, "place_heads");
    }

    /** Whether the country is the genitive of a thing that is no act (مطارات الإمارات, إعلان القاهرة). */
    private static boolean ofSomething(Passage p, int before, Phrase phrase) {
        if (before < 0 || phrase.preposition != 0 || phrase.conjunction != 0 || !p.together(before, phrase.from) || !p.token(before)
                .isWord()
                || p.isParticle(before) || phrase.capital && p.token(before).folded().startsWith(AL) || p.listed(before, "state_nouns") || p.listed(before, "agency_nouns")) {
            return false;
        }
        for (Reading reading : p.word(before).readings()) {
            if (reading.finite() || reading.sense().act() || reading.sense().says()) {
                return false;
            }
        }
        return true;
    }

    /** "في مصر وتونس والمغرب": a country joined to another is what that one is. */
    private static boolean joined(Passage p, Phrase phrase, Phrase last) {
        if (last == null || last.kind != Phrase.Kind.STATE || last.adjective) {
            return false;
        }
        boolean touching = last.to == phrase.from && phrase.conjunction != 0;
        boolean listed = last.to + 1 == phrase.from && (p.is(last.to, '\u060C') || p.is(last.to, ','));
        return touching || listed;
    }

    /** The place at the start of a paragraph before a dash, colon or bracket: where the report was written. */
    private static boolean dateline(Passage p, Phrase phrase) {
        int next = phrase.to;
        boolean marked = p.is(next, '-') || p.is(next, ':') || p.is(next, '(');
        boolean behindByline = phrase.from < 9 && p.is(phrase.from - 1, '-') && !p.is(next, '(');
        return (phrase.from == 0 || behindByline) && marked;
    }
}
