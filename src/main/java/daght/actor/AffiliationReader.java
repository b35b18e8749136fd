package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import daght.lexicon.Sense;

/**
 * Reads what a preposition or a participle joins to a description: the body of {@code "قيادي في حركة حماس"}, the place of {@code "سفير لدى
 * فرنسا"}, the leader of {@code "القوات الموالية لهادي"}. Immutable.
 */
final class AffiliationReader {

    private static final char LAM = '\u0644';

    private final DescriptionReader whole;
    private final HeadReader heads;

    AffiliationReader(DescriptionReader whole, HeadReader heads) {
        this.whole = whole;
        this.heads = heads;
    }

    /** "الموالية للرئيس هادي", "التابعة لوزارة الدفاع": the actor behind the preposition is a mention of its own. */
    boolean linked(Passage p, Phrase phrase, int depth) {
        int at = phrase.to;
        if (p.particle(at, "links") == null || Belongings.conjoined(p, at)) {
            return false;
        }
        int next = at + 1;
        if (p.particle(next, "prepositions") != null) {
            next++;
        }
        Phrase inner = nestedActor(p, next, depth);
        if (inner == null) {
            return false;
        }
        phrase.inner.add(inner);
        Belongings.country(phrase, inner.country);
        phrase.qualities.add("of " + (inner.actor == null ? inner.head : inner.actor.name()));
        Belongings.include(p, phrase, inner.to);
        return true;
    }

    /** An actor by name or description that stands at a token, for a place inside another phrase. */
    private Phrase nestedActor(Passage p, int at, int depth) {
        if (at >= p.size() || depth > 3) {
            return null;
        }
        LongestMatch match = LongestMatch.at(p, at, ActorSense.Named.class, ActorSense.Place.class);
        Phrase described = heads.at(p, at);
        if (described != null && (match == null || match.to() <= described.to)) {
            whole.extend(p, described, depth + 1);
            return described;
        }
        if (match == null) {
            return null;
        }
        Phrase inner = PhraseFinder.phrase(p, at, match);
        Sense sense = ActorSense.preferred(match);
        if (sense instanceof ActorSense.Named n && n.brief() && n.person() && match.to() == at + 1) {
            return null;
        }
        inner.actor = sense instanceof ActorSense.Named named ? named.actor() : ((ActorSense.Place) sense).country().state();
        inner.kind = sense instanceof ActorSense.Named ? Phrase.Kind.NAMED : Phrase.Kind.STATE;
        inner.country = inner.actor.country();
        inner.definite = true;
        inner.foundBy = "lexicon";
        return inner;
    }

    /** "في بيروت", "في العراق" behind a group, a body or an envoy: it tells the country. */
    boolean placed(Passage p, Phrase phrase) {
        int at = phrase.to;
        boolean envoy = phrase.role.is(Trait.SENT);
        boolean group = !phrase.role.kind().equals("person") && !phrase.role.kind().equals("source") && phrase.country.isEmpty();
        boolean in = p.particle(at, "places_in") != null;
        boolean to = envoy && p.particle(at, "places_to") != null;
        if (at > phrase.from && !phrase.role.title() && Belongings.inTown(p, phrase, at)) {
            return true;
        }
        boolean mission = envoy && phrase.definite && phrase.to - phrase.from > 1;
        LongestMatch sender = mission ? LongestMatch.at(p, at, ActorSense.Place.class) : null;
        if (sender != null && sender.start().preposition() == LAM && sender.start().conjunction() == 0) {
            Belongings.include(p, phrase, sender.to());
            return true;
        }
        boolean named = in && phrase.role.person() && phrase.to - phrase.from > 1 && Belongings.namedBehind(p, at + 1);
        boolean region = !envoy && p.listed(at, "place_heads") && p.word(at).readings().get(0).preposition() == '\u0628';
        if (!(in && (envoy || group)) && !to && !region && !named) {
            return false;
        }
        LongestMatch match = LongestMatch.at(p, at + 1, ActorSense.Place.class, ActorSense.Named.class);
        if (match == null || match.start().cut() != 0) {
            return (region || named) && GenitiveReader.plainGenitive(p, phrase, at + 1);
        }
        if (ActorSense.preferred(match) instanceof ActorSense.Place place) {
            Belongings.country(phrase, envoy ? "" : place.country().code());
        } else if (!to && !envoy) {
            return false;
        }
        Belongings.include(p, phrase, match.to());
        return true;
    }

    /** "مسؤول بوزارة الخارجية", "قيادي في حركة حماس": the institution belongs to the description. */
    boolean inInstitution(Passage p, Phrase phrase, int depth) {
        if (!phrase.role.person() && !phrase.role.kind().equals("source") && !phrase.role.kind().equals("people")) {
            return false;
        }
        int at = phrase.to;
        if (at >= p.size()) {
            return false;
        }
        boolean from = p.token(at).folded().equals("\u0645\u0646") && (!phrase.definite || phrase.number == 'p');
        boolean over = phrase.role.is(Trait.OVER) && p.token(at).folded().equals("\u0639\u0644\u064A");
        boolean in = p.particle(at, "places_in") != null || from || over;
        Phrase inner = nestedActor(p, in ? at + 1 : at, depth);
        if (inner == null || inner.kind == Phrase.Kind.STATE || inner.conjunction != 0) {
            return false;
        }
        boolean of = !in && inner.preposition == '\u0644' && phrase.role.person() && phrase.definite && phrase.number == 's';
        boolean inside = in && inner.preposition == 0 || !in && inner.preposition == '\u0628' || of;
        boolean body = inner.kind == Phrase.Kind.NAMED || inner.role != null && !inner.role.person() && !inner.role.kind().equals("people");
        if (!inside || !body) {
            return false;
        }
        boolean armed = inner.actor != null && !of && (inner.actor.sector() == Sector.REB || inner.actor.sector() == Sector.PTY);
        if (from && phrase.role.kind().equals("source") || armed) {
            phrase.inner.add(inner);
        }
        Belongings.country(phrase, inner.country);
        phrase.wide |= inner.wide || inner.kind == Phrase.Kind.NAMED && inner.country.isEmpty();
        Sector sector = inner.actor != null ? inner.actor.sector() : inner.sector;
        if (Belongings.generic(phrase) && sector != null) {
            phrase.sector = sector;
        }
        phrase.qualities.add("in " + (inner.actor != null ? inner.actor.name() : inner.role.name()));
        Belongings.include(p, phrase, inner.to);
        return true;
    }
}
