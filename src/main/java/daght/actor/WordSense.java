package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.lexicon.Word;
import java.util.List;

/** Tells names and roles from common words that are spelled like them (صالح, سلامة, قوة، فان). Stateless. */
final class WordSense {

    private static final String AL = "\u0627\u0644";
    private static final char TA_MARBUTA = '\u0629';

    private WordSense() {
    }

    /** Whether a token is a part that joins names (بن, أبو, عبد) and not the particle that is spelled alike (فإن, لو, أم). */
    static boolean namePart(Passage p, int i) {
        return p.particle(i, "name_parts") != null && p.particle(i, "openers") == null && p.particle(i, "conditions") == null;
    }

    /** Whether a word starts with a clitic before a hamza, as no name does (بإنفاذ, لإلهام). */
    static boolean preposed(Passage p, int i) {
        int start = p.token(i).start();
        boolean clitic = "\u0628\u0644\u0648\u0641\u0643".indexOf(p.text().charAt(start)) >= 0;
        char second = p.token(i).end() > start + 3 ? p.text().charAt(start + 1) : 0;
        return clitic && (second == '\u0625' || second == '\u0623');
    }

    /** Whether a word is rather a preposition and the name of an actor or place (لرويترز, لبغداد). */
    static boolean toActor(Passage p, int i) {
        for (Word.Start start : p.word(i).starts()) {
            if (start.preposition() != 0 && start.node().senses().stream().anyMatch(
                    s -> s instanceof ActorSense.Place || s instanceof ActorSense.Named)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word ends in ها or هم behind three letters or more, as nouns with a pronoun do (أراضيها). */
    static boolean hers(Passage p, int i) {
        String folded = p.token(i).folded();
        return folded.length() > 4 && (folded.endsWith("\u0647\u0627") || folded.endsWith("\u0647\u0645"));
    }

    /** Whether a word is written with the ending of an indefinite accusative (ماديًا), as no name is. */
    static boolean tanwin(Passage p, int i) {
        int end = p.token(i).end();
        return p.text().charAt(end - 1) == '\u064B' || end > p.token(i).start() + 2 && p.text().charAt(end - 2) == '\u064B';
    }

    /** Whether a word ends in ه as written and is a noun with a pronoun (أمينه), not a name in ة. */
    static boolean owned(Passage p, int i) {
        return p.text().charAt(p.token(i).end() - 1) == '\u0647' && p.word(i).readings().stream().anyMatch(
                r -> r.pronoun().equals("\u0647") && r.form().written().length() > 3);
    }

    /** Whether papers would not write a word in any way that the lexicon knows: all its readings speak to somebody (برّأك, for براك). */
    static boolean unheard(Passage p, int i) {
        List<Reading> readings = p.word(i).readings();
        return !readings.isEmpty() && readings.stream().allMatch(r -> r.finite() && (r.pronoun().equals("\u0643") || r.pronoun().equals(
                "\u0643\u0645") || r.pronoun().equals("\u0646\u064A")));
    }

    /** Whether a word ends in ة as written; folding makes a ه of it. */
    static boolean feminineNoun(Passage p, int i) {
        return p.text().charAt(p.token(i).end() - 1) == TA_MARBUTA;
    }

    /** Whether an unknown word has the look of an adverb (مبتسما) or of a noun with a pronoun (والدها). */
    static boolean adverbOrOwned(Passage p, int i) {
        String folded = p.token(i).folded();
        boolean owned = folded.endsWith("\u0647\u0627") || folded.endsWith("\u0647\u0645") || folded.endsWith("\u0647\u0645\u0627")
                || folded.endsWith("\u0647") && folded.length() > 3;
        boolean adverb = folded.endsWith("\u0627") && p.particle(i + 1, "complementisers") == null;
        return owned || adverb;
    }

    /** Whether a short name is a common word too and nothing around it speaks for the name. */
    static boolean common(Passage p, Phrase phrase) {
        if (phrase.to > phrase.from + 1 || !p.listed(phrase.from, "also_words") && !p.listed(phrase.from, "common_nouns")) {
            return false;
        }
        boolean genitive = phrase.to < p.size() && p.together(phrase.from, phrase.to) && p.token(phrase.to).folded().startsWith(AL);
        boolean preposed = phrase.preposition != 0 || p.particle(phrase.from - 1, "prepositions") != null;
        boolean joined = phrase.conjunction != 0 && phrase.from > 0 && p.together(phrase.from - 1, phrase.from)
                && (LongestMatch.at(p, phrase.from - 1, ActorSense.Named.class) != null || armed(p, phrase.from - 1));
        boolean adjective = describes(p, phrase.from);
        return adjective || !says(p, phrase.from - 1) && !says(p, phrase.to) && (genitive || preposed || !joined);
    }

    /** Whether a word with the article stands where an adjective of the common noun before it would (النطاق العريض). */
    private static boolean describes(Passage p, int i) {
        return p.token(i).folded().startsWith(AL) && p.together(i - 1, i) && p.token(i - 1).folded().startsWith(AL)
                && p.listed(i - 1, "common_nouns") && p.word(i - 1).first(ActorSense.Role.class) == null;
    }

    private static boolean armed(Passage p, int i) {
        Reading reading = p.word(i).first(ActorSense.Adjective.class);
        return reading != null && ((ActorSense.Adjective) reading.sense()).sector() == Sector.REB;
    }

    /** Whether two given names are rather a noun and its genitive (حسن الجوار, كامل الصلاحيات, باسم الخلافة). */
    static boolean construct(Passage p, int from, int to) {
        if (to != from + 2 || !p.listed(from, "also_words")) {
            return false;
        }
        String second = p.token(from + 1).folded();
        return second.startsWith(AL) && (feminineNoun(p, from + 1) || second.endsWith("\u0627\u062A") || p.listed(from + 1, "not_family"))
                || p.listed(from + 1, "not_family");
    }

    /** Whether a token can only be a verb of saying. */
    static boolean says(Passage p, int i) {
        return p.word(i).says() && !p.isParticle(i) && p.word(i).readings().stream().anyMatch(
                r -> r.finite() && r.sense().says() && r.pronoun().isEmpty());
    }

    /** Whether a role word is here an adjective of the noun before it (الأزمات الرئيسة, بشكل رئيس). */
    static boolean principal(Passage p, int i, Reading role) {
        if (role.conjunction() != 0 || role.preposition() != 0 || !role.pronoun().isEmpty() || i == 0 || !p.together(i - 1, i)
                || !p.token(i - 1).isWord() || p.isParticle(i - 1) || !p.listed(i, "principals")) {
            return false;
        }
        String before = p.token(i - 1).folded();
        boolean finite = p.word(i - 1).readings().stream().anyMatch(Reading::finite);
        boolean owned = before.endsWith("\u0647\u0627") || before.endsWith("\u0647\u0645");
        boolean feminine = role.form().gender() == 'f';
        boolean agrees = (before.startsWith(AL) || before.startsWith("\u0644\u0644")) == role.article();
        boolean main = role.article() && before.startsWith(AL) && p.listed(i - 1, "manners");
        return main || feminine && agrees && p.word(i - 1).first(ActorSense.Role.class) == null || !role.article() && agrees && !finite
                && p.listed(i - 1, "manners") || role.article() && owned && !finite;
    }
}
