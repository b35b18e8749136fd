package daght.actor;

import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.text.VerbForm;

/** Tells role words from the verbs, adjectives and other words that are spelled like them. Stateless. */
final class HeadJudge {

    private static final String AL = "\u0627\u0644";
    /** The first word of names such as "servant of the Merciful". */
    static final String SERVANT = "\u0639\u0628\u062F";

    private HeadJudge() {
    }

    /** The first reading of a token as a role that it can have here, or null. */
    static Reading accepted(Passage p, int i) {
        Reading first = null;
        for (Reading reading : p.word(i).readings()) {
            if (reading.sense() instanceof ActorSense.Role && !rejects(p, i, reading)) {
                if (first == null && !(his(p, i) && reading.pronoun().isEmpty() && reading.form().gender() == 'f')) {
                    return reading;
                }
                if (first != null && reading.sense() == first.sense() && !reading.pronoun().isEmpty()) {
                    return reading;
                }
                first = first == null ? reading : first;
            }
        }
        return first;
    }

    /** Whether a word ends in the letter of "his" (نظيره), not in that of the feminine (نظيرة), and no feminine nationality follows. */
    private static boolean his(Passage p, int i) {
        Reading nisba = p.word(i + 1).first(ActorSense.Nisba.class);
        return p.text().charAt(p.token(i).end() - 1) == '\u0647' && !(nisba != null && nisba.form().gender() == 'f');
    }

    /** Whether the role word at a token is no role here. */
    private static boolean rejects(Passage p, int i, Reading reading) {
        boolean name = !reading.article() && NameReader.given(p, i) && (WordSense.namePart(p, i + 1) || NameReader.given(p, i + 1));
        boolean feminine = reading.pronoun().equals("\u0647") && WordSense.feminineNoun(p, i);
        boolean servant = i > 0 && p.token(i - 1).folded().equals(SERVANT);
        return name || feminine || servant || adverb(p, i, reading) || ambiguousVerb(p, i) || p.isParticle(i) || rather(p, i, reading)
                || led(reading) || WordSense.principal(p, i, reading) || endOrDistrict(p, i, reading) || participle(p, i, reading)
                || otherWord(reading);
    }

    /** Whether a role word is rather a verb here: it can be one, and a particle before it asks for one. */
    private static boolean ambiguousVerb(Passage p, int i) {
        if (!p.word(i).finite()) {
            return false;
        }
        Reading role = p.word(i).first(ActorSense.Role.class);
        boolean plain = role != null && role.construct() && role.preposition() == 0 && role.form().number() == 's';
        boolean preposed = p.particle(i - 1, "prepositions") != null || p.particle(i - 1, "quantifiers") != null
                || p.particle(i - 1, "demonstratives") != null || WordSense.says(p, i - 1);
        Reading next = p.word(i + 1).first(ActorSense.Nisba.class);
        boolean described = next != null && !next.article() && next.conjunction() == 0;
        if (plain && !preposed && !described && p.word(i).readings().stream().anyMatch(r -> r.finite() && r.form().person() == 3
                && r.cut() + r.pronoun().length() <= role.cut())) {
            return true;
        }
        for (Reading reading : p.word(i).readings()) {
            if (reading.finite() && (role == null || reading.cut() + reading.pronoun().length() <= role.cut()) && (p.particle(i - 1, "negations") != null || p.particle(i - 1, "relatives") != null)) {
                return true;
            }
        }
        return false;
    }

    /** "سياسيا ودبلوماسيا واقتصاديا": an adjective that says how, spelled like two of the kind. */
    private static boolean adverb(Passage p, int i, Reading role) {
        boolean dual = role.form().number() == 'd' && role.form().written().endsWith("\u0627");
        boolean counted = p.isNumber(i - 1);
        boolean opens = p.particle(i - 1, "complementisers") != null;
        return dual && !counted && !opens && p.word(i).first(ActorSense.Adjective.class) != null
                && p.word(i + 1).first(ActorSense.Nisba.class) == null;
    }

    /** "القضاء على الإرهاب", "قضاء بلدروز": an end or a district, and no judges. */
    private static boolean endOrDistrict(Passage p, int i, Reading role) {
        boolean judiciary = role.sense() instanceof ActorSense.Role r && r.is(Trait.ENDS);
        boolean described = p.word(i + 1).first(ActorSense.Nisba.class) != null || p.word(i + 1).first(ActorSense.Adjective.class) != null;
        return judiciary && (p.token(Math.min(p.size() - 1, i + 1)).folded().equals("\u0639\u0644\u064A") || !role.article() && !described);
    }

    /** Whether a participle behind a noun that it agrees with only describes it (داعش المتشدد, الشباب المجندين). */
    private static boolean participle(Passage p, int i, Reading role) {
        boolean plain = role.article() && role.conjunction() == 0 && role.preposition() == 0 && p.listed(i, "participles")
                && p.word(i + 1).first(ActorSense.GivenName.class) == null;
        if (!plain || i == 0 || !p.together(i - 1, i) || !p.token(i - 1).isWord() || p.isParticle(i - 1)) {
            return false;
        }
        String before = p.token(i - 1).folded();
        boolean plural = before.endsWith("\u064A\u0646") || before.endsWith("\u0648\u0646");
        boolean verb = p.word(i - 1).readings().stream().anyMatch(Reading::finite);
        boolean several = plural || p.word(i - 1).readings().stream().anyMatch(
                r -> r.sense() instanceof ActorSense.Role && r.form().number() == 'p');
        char number = several ? 'p' : 's';
        boolean feminine = before.endsWith("\u0647");
        return !verb && (number == role.form().number() || role.form().gender() == 'f' && role.form().number() == 's')
                && (feminine == (role.form().gender() == 'f') || role.form().number() == 'p' || role.form().gender() == 'f');
    }

    /** "بقيادة أميركا", "برئاسة مصر": how something is led, and nobody by itself. */
    private static boolean led(Reading reading) {
        boolean leads = reading.sense() instanceof ActorSense.Role role && role.is(Trait.LEADS);
        return leads && reading.preposition() == '\u0628' && !reading.article() && reading.form().number() == 's';
    }

    /** A word with a pronoun that is rather another word (أمامها, عزلهم). */
    private static boolean otherWord(Reading role) {
        return !role.pronoun().isEmpty() && role.sense() instanceof ActorSense.Role r && r.is(Trait.NEVER_OWNED);
    }

    /** Whether a role word is rather an adjective of the noun before it (مؤتمر صحافي) or the noun of an act (مساعدة). */
    private static boolean rather(Passage p, int i, Reading role) {
        boolean feminine = role.form().gender() == 'f';
        boolean body = role.sense() instanceof ActorSense.Role r && (r.kind().equals("group") || r.kind().equals("body"));
        if (feminine && !(body && role.article()) && p.word(i).readings().stream().anyMatch(r -> r.sense().act() && !r.finite()
                && (!body || r.form().kind() == VerbForm.Kind.VERBAL_NOUN)
                && r.pronoun().length() <= role.pronoun().length() && r.cut() <= role.cut())) {
            return true;
        }
        boolean adjective = p.word(i).first(ActorSense.Adjective.class) != null;
        if (adjective && feminine && !(body && role.article()) && (role.form().number() == 's' || !role.article())) {
            return true;
        }
        boolean yaThenHa = role.pronoun().equals("\u0647") && role.form().written().endsWith("\u064A");
        if (yaThenHa) {
            return true;
        }
        String written = role.form().written();
        boolean adjectival = p.word(i).first(ActorSense.Adjective.class) != null || written.endsWith("\u064A") || written.endsWith("\u064A\u0647");
        return adjectival && role.conjunction() == 0 && role.preposition() == 0 && noun(p, i - 1, i) && (p.token(i - 1).folded()
                .startsWith(AL) || p.token(i - 1).folded().startsWith("\u0644\u0644")) == role.article();
    }

    /** Whether a word that may be a noun stands right before. */
    static boolean noun(Passage p, int at, int i) {
        return at >= 0 && p.together(at, i) && p.token(at).isWord() && !p.isParticle(at)
                && !p.word(at).finite();
    }
}
