package daght.actor;

import daght.lexicon.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The actors of one article, as they come on: makes actors of phrases and leads short ones ("الوزير", "الحركة", a family name) back to
 * those named before. One for an article, used by one thread.
 */
public final class Cast {

    private static final String AL = "\u0627\u0644";
    /** How the country of a description is voted: the share of a vote from behind, how fast votes fade over tokens, and small votes. */
    private static final double BEHIND = 0.8;
    private static final double REACH = 3;
    private static final double OTHER_SENTENCE = 0.7;
    private static final double LAST = 0.05;
    private static final double OUTLET = 0.01;

    /** Qualities, as adjectives.yaml names them, that reach beyond one country. */
    private static final Set<String> WIDE = Set.of("international", "world", "global", "foreign", "Western", "Arab", "European", "Islamic",
            "African", "Asian", "Gulf", "regional", "other");

    private final ActorLexicon lexicon;
    private final LocalDate publishedOn;
    private final String outletCountry;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, Actor> familyNames = new HashMap<>();
    private String lastCountry = "";

    /** An actor as it was met: what short phrases may lead back to. */
    private record Seen(Actor actor, String head, String roleId, char number, boolean person, boolean placed, List<String> qualities) {
    }

    /**
     * @param publishedOn   day of the article, or null
     * @param outletCountry ISO 3166 alpha-3 of the outlet, or empty: where "the ministry" is when nothing else tells
     */
    public Cast(ActorLexicon lexicon, LocalDate publishedOn, String outletCountry) {
        this.lexicon = lexicon;
        this.publishedOn = publishedOn;
        this.outletCountry = outletCountry;
    }

    /** Every actor met so far, by id. */
    public Map<String, Actor> actors() {
        return actors;
    }

    /** Family names met so far, folded: they may stand alone from now on. */
    public Set<String> familyNames() {
        return familyNames.keySet();
    }

    /**
     * Says of every phrase whom it means. Phrases that turn out to be no actor are left out.
     *
     * @return the phrases with an actor, those inside others behind their outer one
     */
    public List<Phrase> resolve(Passage passage, List<Phrase> phrases) {
        Set<String> here = new HashSet<>();
        for (Phrase phrase : phrases) {
            if (phrase.kind == Phrase.Kind.NAMED && !phrase.brief) {
                here.add(phrase.actor.id());
            }
        }
        List<Phrase> out = new ArrayList<>(phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase.hint) {
                continue;
            }
            boolean several = phrase.brief && phrase.to > phrase.from + 1;
            String near = several ? nearCountry(passage, phrases, i) : "";
            if (phrase.brief && !known(phrase, here, near)) {
                if (phrase.otherwise == null) {
                    continue;
                }
                phrase = phrase.otherwise;
            }
            near = near.isEmpty() && asksForCountry(phrase) ? nearCountry(passage, phrases, i) : near;
            identify(passage, phrase, near);
            if (phrase.actor == null) {
                continue;
            }
            out.add(phrase);
            for (Phrase inner : phrase.inner) {
                identify(passage, inner, phrase.country.isEmpty() ? near : phrase.country);
                if (inner.actor != null && !inner.actor.id().equals(phrase.actor.id())) {
                    out.add(inner);
                }
            }
        }
        return out;
    }

    /** Whether the country around a phrase may matter to it or to one inside it. */
    private static boolean asksForCountry(Phrase phrase) {
        return phrase.actor == null || !phrase.inner.isEmpty();
    }

    /**
     * A short name counts for a person unless it is a common word, and for others once they were named in full here or before; one of
     * several words also where its country is spoken of.
     */
    private boolean known(Phrase phrase, Set<String> here, String near) {
        for (Actor actor : phrase.namesakes) {
            boolean named = actors.containsKey(actor.id()) || here.contains(actor.id());
            if (named || phrase.to > phrase.from + 1 && actor.sector() != Sector.MED && !actor.country().isEmpty() && actor.country().equals(near)) {
                phrase.actor = actor;
                phrase.country = actor.country();
                return true;
            }
        }
        return (phrase.person || phrase.full) && !phrase.common || actors.containsKey(phrase.actor.id()) || here.contains(phrase.actor.id());
    }

    /**
     * The country that the text around a phrase speaks of: every country named votes, the nearer the more, those before it more than those
     * behind it; what the article spoke of last and the outlet's own country have a small vote too. Armed men without an article, and
     * several of them, are told by places alone: those they fight are named beside them.
     */
    private String nearCountry(Passage p, List<Phrase> phrases, int at) {
        Map<String, Double> votes = new LinkedHashMap<>();
        Phrase phrase = phrases.get(at);
        boolean armed = phrase.sector == Sector.REB && (!phrase.definite || phrase.number == 'p');
        for (int i = 0; i < phrases.size(); i++) {
            Phrase other = phrases.get(i);
            if (i != at && !other.country.isEmpty() && local(other) && (other.hint || !armed) && (!other.brief || other.person
                    || actors.containsKey(other.actor.id()))) {
                double distance = Math.abs(other.from - phrase.from);
                double weight = (i < at ? 1 : BEHIND) / (REACH + distance);
                weight *= p.sentence(other.from) == p.sentence(phrase.from) ? 1 : OTHER_SENTENCE;
                votes.merge(other.country, weight, Double::sum);
            }
        }
        if (!lastCountry.isEmpty() && !armed) {
            votes.merge(lastCountry, LAST, Double::sum);
        }
        if (!outletCountry.isEmpty() && !armed) {
            votes.merge(outletCountry, OUTLET, Double::sum);
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    private static boolean local(Phrase phrase) {
        return phrase.sector != Sector.MED && (phrase.actor == null || phrase.actor.sector() != Sector.MED);
    }

    private void identify(Passage p, Phrase phrase, String near) {
        boolean placed = !phrase.country.isEmpty();
        if (!phrase.brief) {
            phrase.namesakes.stream().filter(a -> a.country().equals(outletCountry)).findFirst().ifPresent(a -> phrase.actor = a);
        }
        Actor kin = phrase.family.isEmpty() ? null : familyNames.get(phrase.family);
        if (kin != null) {
            phrase.actor = kin;
            phrase.country = kin.country();
        }
        switch (phrase.kind) {
            case DESCRIBED -> described(p, phrase, near);
            case PERSON -> person(p, phrase, near);
            default -> {
            }
        }
        if (phrase.actor == null) {
            return;
        }
        actors.putIfAbsent(phrase.actor.id(), phrase.actor);
        if (phrase.sector == null) {
            phrase.sector = phrase.actor.sector();
        }
        if (!phrase.actor.country().isEmpty() && phrase.actor.sector() != Sector.MED && !phrase.weak) {
            lastCountry = phrase.actor.country();
        }
        boolean person = phrase.person || phrase.kind == Phrase.Kind.PERSON || phrase.role != null && phrase.role.person()
                && phrase.number == 's';
        String roleId = phrase.role == null ? "" : phrase.role.id();
        if (phrase.kind != Phrase.Kind.STATE) {
            seen.add(new Seen(phrase.actor, bareHead(phrase.head), roleId, phrase.number, person, placed, phrase.qualities));
        }
    }

    private void described(Passage p, Phrase phrase, String near) {
        if (phrase.actor != null) {
            remember(phrase);
            return;
        }
        if (!phrase.name.isEmpty() && phrase.role.person()) {
            person(p, phrase, near);
            return;
        }
        if (phrase.role.kind().equals("return")) {
            phrase.actor = lastPerson();
            phrase.country = phrase.actor == null ? near : phrase.actor.country();
            phrase.foundBy = "coreference";
            if (phrase.actor != null) {
                return;
            }
        }
        if (phrase.definite && phrase.pronoun.isEmpty() && phrase.name.isEmpty()) {
            Actor before = before(phrase);
            if (before != null) {
                phrase.weak &= phrase.role.is(Trait.LAND) || !phrase.role.kind().equals("body");
                phrase.actor = before;
                phrase.foundBy = "coreference";
                return;
            }
        }
        if (phrase.role.thing() && !told(phrase)) {
            return;
        }
        boolean person = phrase.role.person() && phrase.sector == Sector.IGO;
        if (person && !phrase.country.isEmpty()) {
            phrase.sector = Sector.GOV;
        }
        if (phrase.country.isEmpty() && !foreign(phrase)) {
            phrase.country = near;
        }
        boolean state = phrase.role.state() && phrase.number == 's' || phrase.role.is(Trait.STATE_MANY);
        if (state && !phrase.country.isEmpty()) {
            Country country = lexicon.country(phrase.country);
            if (country != null) {
                phrase.actor = country.state();
                return;
            }
        }
        if (phrase.role.office() || phrase.portfolio != null) {
            String role = phrase.portfolio != null && phrase.role.is(Trait.MINISTER) ? "minister:" + phrase.portfolio.id()
                    : phrase.role.id();
            ActorSense.Named holder = phrase.number == 's' && !former(phrase) ? lexicon.holder(role, phrase.country, publishedOn) : null;
            if (holder != null && publishedOn != null) {
                phrase.actor = holder.actor();
                return;
            }
        }
        phrase.actor = new Actor(id(phrase), describe(phrase), words(p, phrase), phrase.country, phrase.sector, "");
    }

    /** Whether the words themselves tell that an actor is meant: by a country, a name, or the sector of an adjective or a known body. */
    private static boolean told(Phrase phrase) {
        boolean sector = phrase.sector != phrase.role.sector();
        if (phrase.role.state()) {
            boolean bare = phrase.to == phrase.from + 1 && phrase.definite && phrase.preposition == 0 && phrase.pronoun.isEmpty();
            return bare || !phrase.country.isEmpty() && !sector;
        }
        return !phrase.country.isEmpty() || sector || phrase.wide || !phrase.name.isEmpty() || !phrase.inner.isEmpty()
                || phrase.qualities.stream().anyMatch(WIDE::contains);
    }

    private static boolean former(Phrase phrase) {
        return past(phrase.qualities);
    }

    private static boolean past(List<String> qualities) {
        return qualities.stream().anyMatch(q -> q.startsWith("former") || q.equals("late") || q.startsWith("ousted"));
    }

    /** Descriptions that carry no country of their own by nature: bodies of states, journalists, what is foreign or of the world. */
    private static boolean foreign(Phrase phrase) {
        ActorSense.Role role = phrase.role;
        if (role != null && (role.is(Trait.FOREIGN) || role.is(Trait.FOREIGN_MANY) && phrase.number == 'p')) {
            return true;
        }
        if (phrase.wide) {
            return true;
        }
        boolean media = phrase.sector == Sector.MED && (phrase.role == null || !phrase.role.kind().equals("media"));
        return phrase.sector == Sector.IGO || media || phrase.qualities.stream().anyMatch(WIDE::contains);
    }

    /** The person met last, or null. */
    private Actor lastPerson() {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (seen.get(i).person()) {
                return seen.get(i).actor();
            }
        }
        return null;
    }

    /** The last actor met of whom a definite description may speak again, or null. */
    private Actor before(Phrase phrase) {
        String head = bareHead(phrase.head);
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
        return (rebels || phrase.number == 's' && !phrase.role.person()) && phrase.role.sector() != Sector.GOV && lexicon.calls(head, s.actor);
    }

    /** Whether the description says nothing that was not known of an actor, but how bad it is (التنظيم المتطرف). */
    private boolean fits(Seen s, Phrase phrase) {
        if (phrase.portfolio != null && !s.qualities.contains(phrase.portfolio.name())) {
            return false;
        }
        if (!phrase.country.isEmpty() && (!s.placed || !phrase.country.equals(s.actor.country()) || phrase.qualities.isEmpty() && past(s.qualities))) {
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

    private void person(Passage p, Phrase phrase, String near) {
        String family = phrase.name.get(phrase.name.size() - 1);
        Actor before = familyNames.get(phrase.name.size() == 1 ? phrase.name.get(0) : family);
        if (before != null && (phrase.name.size() == 1 || before.id().endsWith(String.join("_", phrase.name)) || sharesGiven(before,
                phrase))) {
            phrase.actor = before;
            phrase.foundBy = phrase.name.size() == 1 ? "coreference" : phrase.foundBy;
            return;
        }
        if (phrase.country.isEmpty() && phrase.sector != Sector.IGO) {
            phrase.country = near;
        }
        Sector sector = phrase.sector == null ? Sector.CVL : phrase.sector;
        String name = String.join(" ", phrase.name);
        phrase.actor = new Actor("PERSON_" + String.join("_", phrase.name), phrase.role == null ? name : describe(phrase) + " " + name, name,
                phrase.country, sector, "");
        remember(phrase);
    }

    private static boolean sharesGiven(Actor before, Phrase phrase) {
        return before.nameAr().contains(phrase.name.get(0));
    }

    /** Keeps the family name, so that it may stand alone later. */
    private void remember(Phrase phrase) {
        if (!phrase.name.isEmpty()) {
            familyNames.putIfAbsent(phrase.name.get(phrase.name.size() - 1), phrase.actor);
            if (phrase.name.size() > 1) {
                familyNames.putIfAbsent(phrase.name.get(0), phrase.actor);
            }
        }
    }

    private static String bareHead(String head) {
        return head.startsWith(AL) ? head.substring(2) : head;
    }

    private String id(Phrase phrase) {
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

    private String describe(Phrase phrase) {
        StringBuilder out = new StringBuilder(phrase.role.name());
        if (!phrase.qualities.isEmpty()) {
            out.append(" (").append(String.join(", ", phrase.qualities)).append(')');
        }
        Country country = lexicon.country(phrase.country);
        if (country != null) {
            out.append(" of ").append(country.inSentence());
        }
        return out.toString();
    }

    private static String words(Passage p, Phrase phrase) {
        return p.text().substring(phrase.start, phrase.end);
    }
}
