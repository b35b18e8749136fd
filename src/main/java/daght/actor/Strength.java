package daght.actor;

import daght.lexicon.Passage;

/** Tells descriptions that are actors by themselves from those that are so only where an act has them for source or target. Stateless. */
final class Strength {

    private Strength() {
    }

    /** Whether a description is no actor more often than one. */
    static boolean weak(Passage p, Phrase phrase) {
        boolean doubted = phrase.role.weak() && phrase.actor == null && phrase.name.isEmpty() || accusative(p, phrase) || lone(p, phrase)
                || vague(p, phrase);
        return doubted && !uniformed(phrase) && !menOf(phrase) && !ownState(phrase) && !subject(p, phrase);
    }

    /** Whether words that are a side, a post or a virtue as often as an actor (الجانبين, لرئاسة الجمهورية, الأمانة). */
    private static boolean vague(Passage p, Phrase phrase) {
        boolean bare = phrase.to == phrase.from + 1;
        boolean placed = phrase.preposition != 0 || p.particle(phrase.from - 1, "prepositions") != null;
        boolean blurred = phrase.role.is(Trait.BLURRED) && (!phrase.role.state() || phrase.number == 's');
        if (bare && phrase.pronoun.isEmpty() && placed && (phrase.role.kind().equals("media") || blurred)) {
            return true;
        }
        boolean behindParticle = p.isParticle(phrase.from - 1) && p.particle(phrase.from - 1, "complementisers") == null;
        return bare && phrase.role.is(Trait.SIDE) || phrase.role.is(Trait.POST) && (phrase.preposition != 0 || behindParticle);
    }

    /** Whether a person or persons told by an indefinite word alone (قائد, ممثلين). */
    private static boolean lone(Passage p, Phrase phrase) {
        return phrase.to == phrase.from + 1 && !phrase.definite && phrase.role.kind().equals("person")
                && !WordSense.says(p, phrase.from - 1);
    }

    /** Whether the state of a nation told by its adjective (الدولة العراقية). */
    private static boolean ownState(Phrase phrase) {
        return phrase.role.state() && phrase.definite && phrase.number == 's' && !phrase.country.isEmpty() && phrase.to - phrase.from == 2;
    }

    /** Whether a definite body stands where something is said of it: behind a particle of saying or a verb of saying. */
    private static boolean subject(Passage p, Phrase phrase) {
        boolean body = phrase.role.kind().equals("body") || phrase.role.kind().equals("group");
        return body && phrase.definite && (WordSense.says(p, phrase.from - 1) || p.particle(phrase.from - 1, "complementisers") != null);
    }

    /** Whether men or members of a force or movement (رجال المقاومة). */
    private static boolean menOf(Phrase phrase) {
        return phrase.number == 'p' && phrase.role.person() && (phrase.sector == Sector.MIL || phrase.sector == Sector.REB || phrase.sector
                == Sector.COP) && phrase.role.sector() == Sector.CVL;
    }

    /** Whether a force whose country the words tell (القوة الإماراتية). */
    private static boolean uniformed(Phrase phrase) {
        return phrase.role.kind().equals("group") && phrase.role.sector() == Sector.MIL && !phrase.country.isEmpty();
    }

    /** Whether a lone word with the ending of an indefinite accusative says what somebody is or becomes ("عُين قائدا"). */
    private static boolean accusative(Passage p, Phrase phrase) {
        return phrase.number == 'd' && phrase.to == phrase.from + 1 && phrase.head.endsWith("\u0627");
    }
}
