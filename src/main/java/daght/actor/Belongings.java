package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.lexicon.Word;
import daght.text.Token;

/**
 * What belongs to the head of a description and is told by words alone: adjectives, places, purposes, numbers, names in quotes. Stateless.
 */
final class Belongings {

    private static final String AL = "\u0627\u0644";
    private Belongings() {
    }

    static void include(Passage p, Phrase phrase, int to) {
        phrase.to = to;
        phrase.end = p.token(to - 1).end();
    }

    static void country(Phrase phrase, String code) {
        if (phrase.country.isEmpty()) {
            phrase.country = code;
        }
    }

    /** Whether a person belongs to what he serves: a member, a spokesman, an official; not a minister or an envoy. */
    static boolean serves(Phrase phrase) {
        return phrase.role.person() && phrase.role.is(Trait.SERVES);
    }

    /** Whether a role says nothing of what its holder belongs to. */
    static boolean generic(Phrase phrase) {
        return phrase.sector == Sector.CVL || phrase.sector == Sector.GOV && phrase.role.kind().equals("person") && !phrase.role.office()
                || phrase.role.kind().equals("source") || serves(phrase) || phrase.role.kind().equals("group") && phrase.sector == Sector.REB;
    }

    static boolean follows(Reading reading, Phrase phrase, Passage p, int at) {
        boolean again = reading.conjunction() == '\u0648' && p.word(at - 1).readings().stream()
                .anyMatch(r -> r.sense() instanceof ActorSense.Nisba || r.sense() instanceof ActorSense.Adjective);
        Reading last = at == phrase.from + 2 ? p.word(at - 1).first(ActorSense.Nisba.class) : null;
        boolean disagrees = last != null && (last.article() != reading.article() || last.form().number() == 's'
                && reading.form().number() == 's' && last.form().gender() != reading.form().gender());
        boolean head = at == phrase.from + 1 && phrase.number == 's' && phrase.gender == 'm' && reading.form().number() == 's';
        disagrees |= head && reading.form().gender() == 'f';
        return !disagrees && reading.preposition() == 0 && reading.pronoun().isEmpty() && (reading.conjunction() == 0 || again)
                && (reading.article() || !phrase.definite || p.token(at - 1).folded().startsWith(AL) == reading.article());
    }

    /** An unknown word with the article and the look of an adjective behind a definite head. */
    static boolean unknownAdjective(Passage p, Phrase phrase, int at) {
        Word word = p.word(at);
        String folded = word.folded();
        boolean looks = folded.endsWith("\u064A") || folded.endsWith("\u064A\u0647") || folded.endsWith("\u064A\u064A\u0646")
                || folded.endsWith("\u064A\u0648\u0646") || folded.endsWith("\u0647") && phrase.gender == 'f';
        boolean definite = phrase.definite || p.token(at - 1).folded().startsWith(AL);
        if (phrase.role.title() || !folded.startsWith(AL) || folded.length() < 5 || !looks || !definite || word.known()
                || !word.starts().isEmpty()) {
            return false;
        }
        phrase.qualities.add(p.text().substring(p.token(at).start(), p.token(at).end()));
        include(p, phrase, at + 1);
        return true;
    }

    /** "الدول الست", "الدول 12", "مجموعة 5+1". */
    static boolean counted(Passage p, Phrase phrase) {
        int at = phrase.to;
        boolean group = !phrase.role.kind().equals("person");
        boolean number = p.token(at).kind() == Token.Kind.NUMBER || p.particle(at, "numbers") != null && p.token(at).folded()
                .startsWith(AL);
        if (!group || !number) {
            return false;
        }
        phrase.qualities.add(p.token(at).folded());
        include(p, phrase, at + 1);
        return true;
    }

    /** Whether a place and then a personal name stand here: "مدير البلدية في نابلس [سامر الخياط]". */
    static boolean namedBehind(Passage p, int at) {
        LongestMatch match = LongestMatch.at(p, at, ActorSense.Place.class);
        int behind = match != null ? match.to() : at + 1;
        LongestMatch person = LongestMatch.at(p, behind, ActorSense.Named.class);
        boolean known = person != null && person.start().cut() == 0 && ActorSense.preferred(person) instanceof ActorSense.Named n
                && n.person();
        return known || NameReader.given(p, behind);
    }

    /** "المحكمة العامة بالرياض": the place, behind a body or the institution of a person. */
    static boolean inTown(Passage p, Phrase phrase, int at) {
        LongestMatch match = LongestMatch.at(p, at, ActorSense.Place.class);
        boolean institution = !phrase.role.kind().equals("person") || !phrase.qualities.isEmpty();
        if (match == null || match.start().preposition() != '\u0628' || match.start().conjunction() != 0 || !institution) {
            return false;
        }
        country(phrase, ((ActorSense.Place) ActorSense.preferred(match)).country().code());
        include(p, phrase, match.to());
        return true;
    }

    /** "الهيئة العامة للاستثمار", "المؤسسة العامة للتدريب التقني والمهني": what a body is for. */
    static boolean purpose(Passage p, Phrase phrase) {
        int at = phrase.to;
        String folded = p.word(at).folded();
        boolean body = phrase.role.kind().equals("body") || phrase.role.kind().equals("group") || !phrase.qualities.isEmpty();
        Word before = p.word(at - 1);
        boolean quality = before.first(ActorSense.Adjective.class) != null;
        boolean act = p.word(at).readings().stream().anyMatch(r -> r.sense().act());
        boolean actor = p.word(at).first(ActorSense.Role.class) != null || p.word(at).first(ActorSense.Nisba.class) != null
                || LongestMatch.at(p, at, ActorSense.Named.class, ActorSense.Place.class) != null;
        boolean chief = phrase.role.person() && phrase.to - phrase.from > 1 && act && p.word(at).readings().stream().anyMatch(
                r -> r.preposition() == '\u0644' && r.sense().act()) && p.token(Math.min(at + 1, p.size() - 1)).folded().startsWith(AL);
        if (chief) {
            include(p, phrase, at + 2);
            return true;
        }
        if (!folded.startsWith("\u0644\u0644") || folded.length() < 5 || !body || actor || act && !quality || phrase.role.title()) {
            return false;
        }
        phrase.qualities.add(p.text().substring(p.token(at).start(), p.token(at).end()));
        include(p, phrase, at + 1);
        return true;
    }

    /** A proper name in quotation marks behind a body, medium or group: شبكة "إن بي سي نيوز". */
    static boolean quotedName(Passage p, Phrase phrase) {
        if (phrase.role.person() || !p.isQuote(phrase.to)) {
            return false;
        }
        for (int i = phrase.to + 1; i < Math.min(p.size(), phrase.to + 8); i++) {
            if (p.isQuote(i)) {
                boolean empty = i == phrase.to + 1;
                for (int j = phrase.to + 1; j < i; j++) {
                    phrase.name.add(p.token(j).folded());
                }
                include(p, phrase, i + 1);
                return !empty;
            }
        }
        return false;
    }

    /** "وزارة التربية والتعليم": a second genitive joined to a plain one. */
    static boolean joined(Passage p, Phrase phrase, boolean open) {
        int at = phrase.to;
        String folded = p.word(at).folded();
        boolean name = NameReader.given(p, at + 1) || p.particle(at + 1, "short_titles") != null;
        boolean body = phrase.role.kind().equals("body") || phrase.portfolio != null || name && !phrase.qualities.isEmpty();
        if (open || !body || !folded.startsWith("\u0648" + AL) || p.word(at).first(ActorSense.Role.class) != null
                || p.word(at).first(ActorSense.Nisba.class) != null || LongestMatch.at(p, at, ActorSense.Named.class,
                        ActorSense.Place.class) != null) {
            return false;
        }
        boolean act = p.word(at).readings().stream().anyMatch(r -> r.sense().act());
        if (act || !p.token(at - 1).folded().startsWith(AL)) {
            return false;
        }
        include(p, phrase, at + 1);
        return true;
    }

    /** Whether a word starts with و or ف as a clitic. */
    static boolean conjoined(Passage p, int at) {
        Word word = p.word(at);
        for (Word.Start start : word.starts()) {
            if (start.conjunction() == 0) {
                return false;
            }
        }
        if (!word.readings().isEmpty()) {
            return word.readings().get(0).conjunction() != 0;
        }
        return word.folded().startsWith("\u0648" + AL);
    }

    /** "وزير خارجيته", "وزير داخليتها": a portfolio with a pronoun. */
    static boolean ownPortfolio(Passage p, Phrase phrase, int at) {
        Reading reading = p.word(at).first(ActorSense.Portfolio.class);
        if (reading == null || reading.pronoun().isEmpty() || reading.cut() > 0 || !phrase.role.is(Trait.PORTFOLIO)) {
            return false;
        }
        phrase.portfolio = (ActorSense.Portfolio) reading.sense();
        phrase.qualities.add(phrase.portfolio.name());
        phrase.definite = true;
        include(p, phrase, at + 1);
        return true;
    }
}
