package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.lexicon.Word;

/**
 * Reads descriptions: a role with what belongs to it, in any order and number. {@code "وزير الخارجية الأميركي جون كيري"} is role, portfolio,
 * nationality and name; {@code "أربعة نواب شيعة"} number, role and adjective; {@code "المتحدث باسم وزارة الدفاع"} a role and its institution.
 * Immutable.
 */
final class DescriptionReader {

    private static final String AL = "\u0627\u0644";
    private static final int LONGEST = 14;

    private final HeadReader heads;
    private final GenitiveReader genitives;
    private final AffiliationReader affiliations;
    private final HolderReader holders;

    DescriptionReader(ActorLexicon lexicon, NameReader names) {
        heads = new HeadReader(lexicon);
        genitives = new GenitiveReader(this, heads);
        affiliations = new AffiliationReader(this, heads);
        holders = new HolderReader(this, heads, names);
    }

    /** The description that starts at a token, or null. */
    Phrase at(Passage p, int i) {
        int headAt = afterQuantity(p, i);
        Phrase phrase = heads.at(p, headAt);
        if (phrase == null || headAt > i && phrase.number != 'p' && !p.isNumber(i)) {
            return null;
        }
        if (headAt > i) {
            quantified(p, i, phrase);
        }
        if (!phrase.role.kind().equals("return")) {
            extend(p, phrase, 0);
        }
        named(p, phrase);
        phrase.weak = Strength.weak(p, phrase);
        return complete(p, phrase) ? phrase : null;
    }

    /** Takes in the further offices of somebody named: "محمد بن سلمان ولي ولي العهد وزير الدفاع". */
    private void named(Passage p, Phrase phrase) {
        boolean somebody = phrase.role.person() && phrase.number == 's' && (phrase.actor != null || !phrase.name.isEmpty());
        if (somebody) {
            holders.apposition(p, phrase);
        }
    }

    /** Skips "عدد من", "بعض", a number: the head stands behind them. */
    private static int afterQuantity(Passage p, int i) {
        int at = i;
        while (at < p.size() && at < i + 4 && p.together(i, at)
                && (p.isNumber(at) || p.particle(at, "quantifiers") != null
                || at > i && p.particle(at, "prepositions") != null && p.token(at).folded().equals("\u0645\u0646"))) {
            at++;
        }
        return at;
    }

    private static void quantified(Passage p, int i, Phrase phrase) {
        phrase.from = i;
        phrase.start = p.token(i).start();
        Word first = p.word(i);
        Reading reading = first.known() ? first.readings().get(0) : null;
        if (reading != null && reading.cut() > 0) {
            phrase.start = p.token(i).offsetOf(reading.cut(), p.text());
            phrase.conjunction = reading.conjunction();
            phrase.preposition = reading.preposition();
        } else {
            phrase.conjunction = 0;
            phrase.preposition = 0;
        }
        phrase.counted = true;
        phrase.number = 'p';
    }

    /** Takes into a phrase whatever belongs to its head and follows it. */
    void extend(Passage p, Phrase phrase, int depth) {
        if (p.listed(phrase.to, "flows") && phrase.role.is(Trait.MOVES)) {
            phrase.common = true;
        }
        boolean open = !phrase.definite || phrase.to - phrase.from > 1 && !p.token(phrase.to - 1).folded().startsWith(AL);
        while (phrase.to < p.size() && phrase.to - phrase.from < LONGEST && p.together(phrase.from, phrase.to)) {
            int before = phrase.to;
            if (open && genitives.complement(p, phrase, depth)) {
                open = phrase.portfolio != null && !p.token(before).folded().startsWith(AL) && phrase.to == before + 1
                        && phrase.role.is(Trait.PORTFOLIO) && LongestMatch.at(p, before, ActorSense.Portfolio.class) != null;
            } else if (affiliations.linked(p, phrase, depth) || adjective(p, phrase) || Belongings.counted(p, phrase)
                    || affiliations.placed(p, phrase) || Belongings.purpose(p, phrase)) {
                open &= phrase.to == before;
            } else if (!phrase.unnamed && (holders.titled(p, phrase, depth) || holders.named(p, phrase))) {
                return;
            } else if (Belongings.quotedName(p, phrase)) {
                open = false;
            } else if (!affiliations.inInstitution(p, phrase, depth) && !Belongings.joined(p, phrase, open)) {
                return;
            }
        }
    }

    /** Adjectives and nationalities that agree with the head or its complement. */
    private boolean adjective(Passage p, Phrase phrase) {
        int at = phrase.to;
        Word word = p.word(at);
        Reading nisba = word.first(ActorSense.Nisba.class);
        Reading adjective = word.first(ActorSense.Adjective.class);
        boolean collective = nisba != null && ((ActorSense.Nisba) nisba.sense()).collective();
        boolean fits = !collective || phrase.number == 'p' && nisba.conjunction() == 0;
        if (nisba != null && Belongings.follows(nisba, phrase, p, at) && fits && !another(p, phrase, nisba, at)) {
            Belongings.country(phrase, ((ActorSense.Nisba) nisba.sense()).country().code());
            Belongings.include(p, phrase, at + 1);
            return true;
        }
        if (adjective != null && Belongings.follows(adjective, phrase, p, at)) {
            ActorSense.Adjective sense = (ActorSense.Adjective) adjective.sense();
            phrase.qualities.add(sense.name());
            Belongings.country(phrase, sense.country());
            if (sense.sector() != null && !phrase.role.office() && phrase.portfolio == null) {
                phrase.sector = sense.sector();
            }
            Belongings.include(p, phrase, at + 1);
            return true;
        }
        return Belongings.unknownAdjective(p, phrase, at);
    }

    /** Whether a nationality behind a country is another state: "اتهم وزير خارجية إيران [السعودية]". */
    private static boolean another(Passage p, Phrase phrase, Reading nisba, int at) {
        LongestMatch place = LongestMatch.at(p, at - 1, ActorSense.Place.class);
        return nisba.article() && place != null && place.to() == at && p.word(at - 1).first(ActorSense.Nisba.class) == null
                && !phrase.country.isEmpty() && !phrase.country.equals(((ActorSense.Nisba) nisba.sense()).country().code());
    }

    /** Whether enough is there to be an actor: a title needs a name, or the role's own office. */
    private static boolean complete(Passage p, Phrase phrase) {
        if (phrase.common) {
            return false;
        }
        if (phrase.role.kind().equals("return")) {
            return true;
        }
        boolean bare = phrase.to - phrase.from == 1;
        if (bare && !phrase.definite && phrase.number == 's' && !phrase.role.kind().equals("person")) {
            return false;
        }
        if (bare && phrase.role.kind().equals("group") && (!phrase.pronoun.isEmpty() || p.particle(phrase.from - 1, "places_to") != null)
                && phrase.sector == Sector.GOV) {
            return false;
        }
        if (!phrase.role.title() || phrase.actor != null || !phrase.name.isEmpty()) {
            return true;
        }
        return phrase.to - phrase.from > 1 && phrase.definite && !phrase.qualities.isEmpty();
    }

    /** Takes the description behind a name into its phrase. */
    void apposition(Passage p, Phrase named) {
        holders.apposition(p, named);
    }
}
