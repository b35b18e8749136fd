package daght.actor;

import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what country the text around a phrase speaks of: every country named votes, the nearer the more, those before it more than those
 * behind it; what the article spoke of last and the outlet's own country have a small vote too. Armed men without an article, and several
 * of them, are told by places alone: those they fight are named beside them. One for an article, used by one thread.
 */
final class Voting {

    /** How a country is voted: the share of a vote from behind, how fast votes fade over tokens, and small votes. */
    private static final double BEHIND = 0.8;
    private static final double REACH = 3;
    private static final double OTHER_SENTENCE = 0.7;
    private static final double LAST = 0.05;
    private static final double OUTLET = 0.01;

    private final String outletCountry;
    private final Set<String> known;
    private String lastCountry = "";

    /**
     * @param outletCountry ISO 3166 alpha-3 of the outlet, or empty
     * @param known         ids of the actors met so far: a short name of others has no vote
     */
    Voting(String outletCountry, Set<String> known) {
        this.outletCountry = outletCountry;
        this.known = known;
    }

    /** Keeps the country that an actor belongs to as the last one spoken of. */
    void spokenOf(Phrase phrase) {
        if (!phrase.actor.country().isEmpty() && phrase.actor.sector() != Sector.MED && !phrase.weak) {
            lastCountry = phrase.actor.country();
        }
    }

    /** The country around a phrase that stands at this number, or empty: that of its owner, or what is chosen. */
    String country(Passage p, List<Phrase> phrases, int at, Phrase phrase, Judgement judgement) {
        Phrase owner = phrase.pronoun.isEmpty() ? null : owner(p, phrases, at, phrase);
        if (owner != null) {
            return phrase.role != null && Description.foreign(phrase) ? "" : owner.country;
        }
        List<Phrase> places = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (i != at && votes(phrases.get(i))) {
                places.add(phrases.get(i));
            }
        }
        return judgement.country(new CountryQuestion(p, phrase, votes(p, phrase, places), places, lastCountry, outletCountry));
    }

    /** How much the text around a phrase speaks of each country. */
    private Map<String, Double> votes(Passage p, Phrase phrase, List<Phrase> places) {
        Map<String, Double> votes = new LinkedHashMap<>();
        boolean armed = phrase.sector == Sector.REB && (!phrase.definite || phrase.number == 'p');
        for (Phrase other : places) {
            if (other.hint || !armed) {
                votes.merge(other.country, weight(p, phrase, other), Double::sum);
            }
        }
        if (!armed) {
            small(votes, lastCountry, LAST);
            small(votes, outletCountry, OUTLET);
        }
        return votes;
    }

    /** Whose a phrase is ("[الوزير] … بلاده"): the last one before that its pronoun fits; null where that has no country. */
    private static Phrase owner(Passage p, List<Phrase> phrases, int at, Phrase phrase) {
        for (int i = at - 1; i >= 0 && p.sentence(phrase.from) - p.sentence(phrases.get(i).from) < 2; i--) {
            Phrase other = phrases.get(i);
            if (!other.adjective && !other.weak && !other.hint && other.fits(phrase.pronoun)) {
                return other.country.isEmpty() ? null : other;
            }
        }
        return null;
    }

    private boolean votes(Phrase other) {
        boolean local = other.sector != Sector.MED && (other.actor == null || other.actor.sector() != Sector.MED);
        boolean sure = !other.brief || other.person && !other.common || known.contains(other.actor.id());
        return !other.country.isEmpty() && local && sure;
    }

    private static double weight(Passage p, Phrase phrase, Phrase other) {
        double weight = (other.from < phrase.from ? 1 : BEHIND) / (REACH + Math.abs(other.from - phrase.from));
        return weight * (p.sentence(other.from) == p.sentence(phrase.from) ? 1 : OTHER_SENTENCE);
    }

    private static void small(Map<String, Double> votes, String country, double weight) {
        if (!country.isEmpty()) {
            votes.merge(country, weight, Double::sum);
        }
    }
}
