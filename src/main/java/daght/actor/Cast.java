package daght.actor;

import daght.lexicon.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The actors of one article, as they come on: makes actors of phrases and leads short ones ("الوزير", "الحركة", a family name) back to
 * those named before. One for an article, used by one thread.
 */
public final class Cast {

    private final ActorLexicon lexicon;
    private final Judgement judgement;
    private final LocalDate publishedOn;
    private final String outletCountry;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Antecedents antecedents;
    private final Voting voting;

    /**
     * @param publishedOn   day of the article, or null
     * @param outletCountry ISO 3166 alpha-3 of the outlet, or empty: where "the ministry" is when nothing else tells
     * @param judgement     says what the words of phrases leave open
     */
    public Cast(ActorLexicon lexicon, LocalDate publishedOn, String outletCountry, Judgement judgement) {
        this.lexicon = lexicon;
        this.judgement = judgement;
        this.publishedOn = publishedOn;
        this.outletCountry = outletCountry;
        this.antecedents = new Antecedents(lexicon);
        this.voting = new Voting(outletCountry, actors.keySet());
    }

    /** Every actor met so far, by id. */
    public Map<String, Actor> actors() {
        return actors;
    }

    /** Family names met so far, folded: they may stand alone from now on. */
    public Set<String> familyNames() {
        return antecedents.families();
    }

    /**
     * Says of every phrase whom it means. Phrases that turn out to be no actor are left out.
     *
     * @return the phrases with an actor, those inside others behind their outer one
     */
    public List<Phrase> resolve(Passage passage, List<Phrase> found) {
        List<Phrase> phrases = Junctions.join(passage, found, judgement);
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
            String near = several ? voting.country(passage, phrases, i, phrase, Judgement.RULES) : "";
            if (phrase.brief && !known(phrase, here, near)) {
                if (phrase.otherwise == null) {
                    continue;
                }
                phrase = phrase.otherwise;
            }
            near = near.isEmpty() && asksForCountry(phrase) ? voting.country(passage, phrases, i, phrase, judgement) : near;
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
            boolean spoken = !near.isEmpty() && actor.country().equals(near) && actor.sector() != Sector.MED;
            if (named || spoken && phrase.to > phrase.from + 1) {
                phrase.actor = actor;
                phrase.country = actor.country();
                return true;
            }
        }
        return (phrase.person || phrase.full) && !phrase.common || actors.containsKey(phrase.actor.id())
                || here.contains(phrase.actor.id());
    }

    private void identify(Passage p, Phrase phrase, String near) {
        boolean placed = !phrase.country.isEmpty();
        if (!phrase.brief) {
            phrase.namesakes.stream().filter(a -> a.country().equals(outletCountry)).findFirst().ifPresent(a -> phrase.actor = a);
        }
        Actor kin = antecedents.ofFamily(phrase.family);
        if (kin != null) {
            phrase.actor = kin;
            phrase.country = kin.country();
        }
        if (phrase.kind == Phrase.Kind.DESCRIBED) {
            described(p, phrase, near);
        } else if (phrase.kind == Phrase.Kind.PERSON) {
            person(p, phrase, near);
        }
        if (phrase.actor == null) {
            return;
        }
        actors.putIfAbsent(phrase.actor.id(), phrase.actor);
        if (phrase.sector == null) {
            phrase.sector = phrase.actor.sector();
        }
        voting.spokenOf(phrase);
        antecedents.met(phrase, placed);
    }

    private void described(Passage p, Phrase phrase, String near) {
        if (phrase.actor != null) {
            antecedents.remember(phrase);
        } else if (!phrase.name.isEmpty() && phrase.role.person()) {
            person(p, phrase, near);
        } else if (!ledBack(phrase, near) && !(phrase.role.thing() && !Description.told(phrase))) {
            place(phrase, near);
            Actor known = state(phrase);
            known = known == null ? holder(phrase, phrase.country) : known;
            phrase.sector = judgement.sector(new SectorQuestion(p, phrase));
            String words = p.text().substring(phrase.start, phrase.end);
            phrase.actor = known == null ? Description.actor(phrase, words, lexicon.country(phrase.country)) : known;
        }
    }

    /** Whether a polite word, a definite description or an office leads back to somebody met before. */
    private boolean ledBack(Phrase phrase, String near) {
        if (phrase.role.kind().equals("return")) {
            phrase.actor = antecedents.lastPerson(met -> true);
            phrase.country = phrase.actor == null ? near : phrase.actor.country();
            phrase.foundBy = "coreference";
        }
        if (phrase.actor == null && phrase.pronoun.isEmpty() && phrase.name.isEmpty()) {
            phrase.actor = phrase.definite ? antecedents.before(phrase) : null;
            if (phrase.actor == null && phrase.country.isEmpty()) {
                phrase.actor = antecedents.lastPerson(met -> met.equals(holder(phrase, met.country())));
            }
            if (phrase.actor != null) {
                phrase.weak &= phrase.role.is(Trait.LAND) || !phrase.role.kind().equals("body");
                phrase.foundBy = "coreference";
            }
        }
        return phrase.actor != null;
    }

    /** Gives a description the country around it. */
    private static void place(Phrase phrase, String near) {
        if (phrase.role.person() && phrase.sector == Sector.IGO && !phrase.country.isEmpty()) {
            phrase.sector = Sector.GOV;
        }
        if (phrase.country.isEmpty()) {
            phrase.country = near;
        }
    }

    /** The state that a body of its country is, or null. */
    private Actor state(Phrase phrase) {
        boolean state = phrase.role.state() && phrase.number == 's' || phrase.role.is(Trait.STATE_MANY);
        Country country = state ? lexicon.country(phrase.country) : null;
        return country == null ? null : country.state();
    }

    /** Who held the office in a country on the day of the article, or null. */
    private Actor holder(Phrase phrase, String country) {
        boolean office = phrase.number == 's' && (phrase.role.office() || phrase.portfolio != null);
        if (publishedOn == null || !office || Description.past(phrase.qualities)) {
            return null;
        }
        String role = phrase.portfolio != null && phrase.role.is(Trait.MINISTER) ? "minister:" + phrase.portfolio.id() : phrase.role.id();
        ActorSense.Named holder = lexicon.holder(role, country, publishedOn);
        return holder == null ? null : holder.actor();
    }

    private void person(Passage p, Phrase phrase, String near) {
        Actor before = antecedents.namesake(phrase);
        if (before != null) {
            phrase.actor = before;
            phrase.foundBy = phrase.name.size() == 1 ? "coreference" : phrase.foundBy;
            return;
        }
        if (phrase.country.isEmpty() && phrase.sector != Sector.IGO) {
            phrase.country = near;
        }
        phrase.sector = judgement.sector(new SectorQuestion(p, phrase));
        phrase.actor = Description.person(phrase, lexicon.country(phrase.country));
        antecedents.remember(phrase);
    }
}
