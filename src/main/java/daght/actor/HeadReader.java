package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import daght.lexicon.Reading;

/** Reads the role word or role phrase that a description starts with: {@code "وزير"}, {@code "أمين عام"}, {@code "الخارجية"}. Immutable. */
final class HeadReader {

    private static final String AL = "\u0627\u0644";

    private final ActorLexicon lexicon;

    HeadReader(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The role word or role phrase at a token as the start of a description, or null. */
    Phrase at(Passage p, int i) {
        Phrase ministry = shortMinistry(p, i);
        if (ministry != null) {
            return ministry;
        }
        LongestMatch match = LongestMatch.at(p, i, ActorSense.Role.class);
        Reading reading = p.word(i).first(ActorSense.Role.class);
        if (match != null && (match.to() > i + 1 || reading == null)) {
            Phrase phrase = PhraseFinder.phrase(p, i, match);
            phrase.role = (ActorSense.Role) match.senses().get(0);
            phrase.definite = p.token(match.to() - 1).folded().startsWith(AL) || phrase.head.startsWith(AL);
            boolean soundFeminine = phrase.head.endsWith("\u0627\u062A");
            phrase.gender = soundFeminine || phrase.head.endsWith("\u0647") ? 'f' : 'm';
            for (int j = i + 1; j < match.to() && phrase.country.isEmpty(); j++) {
                countryWithin(p, phrase, j);
            }
            phrase.number = soundFeminine || soundPlural(p, i, phrase.head) ? 'p' : 's';
            return described(phrase);
        }
        reading = HeadJudge.accepted(p, i);
        if (reading == null) {
            return null;
        }
        Phrase phrase = PhraseFinder.phrase(p, i, reading);
        phrase.pronoun = reading.pronoun();
        phrase.role = (ActorSense.Role) reading.sense();
        if (!phrase.role.rank().isEmpty() && reading.article() && NameReader.given(p, i + 1)) {
            phrase.role = lexicon.role(phrase.role.rank());
        }
        phrase.definite = reading.article() || !reading.pronoun().isEmpty();
        phrase.gender = reading.form().gender();
        phrase.number = number(p, i, reading);
        phrase.head = reading.form().written();
        return described(phrase);
    }

    /** Whether a word has the ending of a plural, and is none that ends so by itself (أمين). */
    private static boolean soundPlural(Passage p, int i, String head) {
        return (head.endsWith("\u064A\u0646") || head.endsWith("\u0648\u0646")) && p.word(i).readings().stream()
                .noneMatch(r -> !r.finite() && r.pronoun().isEmpty() && r.form().number() == 's');
    }

    /** Of a word that may mean two or something else, what is far more often: several (مواطنين), or one in the accusative (وفدا). */
    private static char number(Passage p, int i, Reading reading) {
        boolean more = reading.form().number() == 'd' && p.word(i).readings().stream().anyMatch(r -> r.sense() == reading.sense()
                && r.form().number() == 'p' && r.cut() == reading.cut() && r.pronoun().equals(reading.pronoun()));
        boolean accusative = reading.form().number() == 'd' && reading.form().written().endsWith("\u0627") && reading.pronoun().isEmpty();
        return more ? 'p' : accusative ? 's' : reading.form().number();
    }

    /** "أمير دولة قطر", "المستشارة الألمانية": a role that names its country. */
    private static void countryWithin(Passage p, Phrase phrase, int at) {
        Reading nisba = p.word(at).first(ActorSense.Nisba.class);
        LongestMatch place = LongestMatch.at(p, at, ActorSense.Place.class);
        if (nisba != null) {
            phrase.country = ((ActorSense.Nisba) nisba.sense()).country().code();
        } else if (place != null && place.start().cut() == 0) {
            phrase.country = ((ActorSense.Place) ActorSense.preferred(place)).country().code();
        }
    }

    /** "الخارجية السودانية", "أعلنت الداخلية": a ministry by its portfolio alone. */
    private Phrase shortMinistry(Passage p, int i) {
        if (!p.listed(i, "short_ministries") || HeadJudge.noun(p, i - 1, i) && !WordSense.says(p, i - 1)) {
            return null;
        }
        LongestMatch match = LongestMatch.at(p, i, ActorSense.Portfolio.class);
        Reading nationality = p.word(i + 1).first(ActorSense.Nisba.class);
        boolean nisba = nationality != null && nationality.form().gender() == 'f';
        boolean verb = p.word(i - 1).readings().stream().anyMatch(Reading::finite) && !p.isParticle(i - 1);
        if (match == null || match.to() != i + 1 || !p.token(i).folded().substring(match.start().cut()).startsWith(AL) || !nisba && !verb) {
            return null;
        }
        Phrase phrase = PhraseFinder.phrase(p, i, match);
        phrase.role = lexicon.ministry();
        phrase.portfolio = (ActorSense.Portfolio) match.senses().get(0);
        phrase.qualities.add(phrase.portfolio.name());
        phrase.definite = true;
        phrase.gender = 'f';
        return described(phrase);
    }

    private static Phrase described(Phrase phrase) {
        phrase.kind = Phrase.Kind.DESCRIBED;
        phrase.sector = phrase.role.sector();
        return phrase;
    }
}
