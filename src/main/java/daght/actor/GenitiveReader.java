package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.lexicon.Sense;
import daght.lexicon.Word;

/**
 * Reads the genitive behind a head of a description: the portfolio of {@code "وزير الخارجية"}, the body of {@code "رئيس مجلس النواب"}, the
 * country of {@code "ملك الأردن"}. Immutable.
 */
final class GenitiveReader {

    private static final String AL = "\u0627\u0644";
    private static final int DEEPEST = 4;

    private final DescriptionReader whole;
    private final HeadReader heads;

    GenitiveReader(DescriptionReader whole, HeadReader heads) {
        this.whole = whole;
        this.heads = heads;
    }

    /** A genitive behind an open head: portfolio, institution, country, another description, or a plain definite noun. */
    boolean complement(Passage p, Phrase phrase, int depth) {
        int at = phrase.to;
        if (p.isQuote(at) || Belongings.conjoined(p, at) || closed(p, phrase)) {
            return false;
        }
        LongestMatch match = LongestMatch.at(p, at, ActorSense.Portfolio.class, ActorSense.Named.class, ActorSense.Place.class);
        if (match != null && match.start().cut() == 0 && !(roleToo(p, at, match) && !phrase.role.is(Trait.PORTFOLIO))) {
            return known(p, phrase, match);
        }
        if (depth < DEEPEST) {
            Phrase nested = heads.at(p, at);
            boolean holder = nested != null && nested.role.title() && phrase.role.kind().equals("body");
            if (nested != null && nested.preposition == 0 && nested.conjunction == 0 && (!nested.role.title() || holder)) {
                nested.unnamed = p.particle(at - 1, "voices") != null;
                whole.extend(p, nested, depth + 1);
                if (holder && nested.actor == null && nested.name.isEmpty()) {
                    return false;
                }
                phrase.common |= phrase.role.is(Trait.PART) && !phrase.definite && nested.role.kind().equals("group");
                takeOver(phrase, nested);
                Belongings.include(p, phrase, nested.to);
                return true;
            }
        }
        return Belongings.ownPortfolio(p, phrase, at) || plainGenitive(p, phrase, at) || throughNoun(p, phrase, at, depth);
    }

    /** Whether no genitive can follow: the head keeps the ن that it would lose (مسؤولون), or has its adjective (منظمات حقوقية). */
    private static boolean closed(Passage p, Phrase phrase) {
        if (phrase.to == phrase.from + 1) {
            return phrase.number == 'p' && (phrase.head.endsWith("\u0648\u0646") || phrase.head.endsWith("\u064A\u0646"));
        }
        Word last = p.word(phrase.to - 1);
        boolean adjective = last.first(ActorSense.Nisba.class) != null || last.first(ActorSense.Adjective.class) != null;
        return adjective && last.folded().endsWith("\u064A\u0647") && (phrase.number == 'p' || phrase.gender == 'f')
                && phrase.portfolio == null && LongestMatch.at(p, phrase.to - 1, ActorSense.Portfolio.class) == null;
    }

    /** Whether a portfolio is a role word as well (دولة, of وزير دولة), and no actor or place. */
    private static boolean roleToo(Passage p, int at, LongestMatch match) {
        return match.to() == at + 1 && p.word(at).first(ActorSense.Role.class) != null
                && match.senses().stream().allMatch(ActorSense.Portfolio.class::isInstance);
    }

    /** A plain noun in construct that leads to the genitive: "مدير عام فرع وزارة العمل", "لجنة مكافحة الفساد". */
    private boolean throughNoun(Passage p, Phrase phrase, int at, int depth) {
        Word word = p.word(at);
        String folded = word.folded();
        boolean verb = word.readings().stream().anyMatch(Reading::finite);
        boolean act = word.readings().stream().anyMatch(r -> r.sense().act());
        boolean clitic = word.known() && word.readings().get(0).cut() > 0;
        if (phrase.role.title() || folded.startsWith(AL) || folded.length() < 3 || verb && !act || act && phrase.role.person() || clitic
                || p.isParticle(at) || depth >= DEEPEST || at + 1 >= p.size() || !p.together(at, at + 1) || !p.token(at + 1).isWord()
                || word.first(ActorSense.Adjective.class) != null || word.first(ActorSense.Nisba.class) != null
                || word.first(ActorSense.GivenName.class) != null || Belongings.conjoined(p, at + 1)) {
            return false;
        }
        int to = phrase.to;
        int end = phrase.end;
        phrase.to = at + 1;
        if (complement(p, phrase, depth + 1)) {
            phrase.qualities.add(p.text().substring(p.token(at).start(), p.token(at).end()));
            phrase.common |= phrase.role.is(Trait.PART);
            return true;
        }
        phrase.to = to;
        phrase.end = end;
        return false;
    }

    private static boolean known(Passage p, Phrase phrase, LongestMatch match) {
        Sense sense = ActorSense.preferred(match);
        boolean portfolio = match.senses().stream().anyMatch(ActorSense.Portfolio.class::isInstance);
        if (portfolio && (phrase.role.is(Trait.PORTFOLIO) || !(sense instanceof ActorSense.Named))) {
            phrase.portfolio = (ActorSense.Portfolio) match.senses().stream().filter(ActorSense.Portfolio.class::isInstance).findFirst()
                    .orElseThrow();
            phrase.qualities.add(phrase.portfolio.name());
        } else if (sense instanceof ActorSense.Named named) {
            if (named.person() && phrase.role.person() && phrase.number == 's' && phrase.role.title()) {
                phrase.actor = named.actor();
            } else if (named.person() && phrase.role.kind().equals("person") && phrase.number == 's' && phrase.role.office()) {
                phrase.actor = named.actor();
            }
            Belongings.country(phrase, named.actor().country());
            phrase.wide |= named.actor().country().isEmpty() && !named.person();
            phrase.qualities.add(named.actor().name());
            if (phrase.sector == Sector.CVL || phrase.role.kind().equals("group") || phrase.role.kind().equals("source") || Belongings.serves(phrase)) {
                phrase.sector = named.actor().sector();
            }
        } else if (sense instanceof ActorSense.Place place) {
            Belongings.country(phrase, place.country().code());
            if (place.kind() == ActorSense.Place.Kind.PLACE) {
                phrase.common |= phrase.role.is(Trait.PART);
                phrase.qualities.add(p.text().substring(p.token(phrase.to).start(), p.token(match.to() - 1).end()));
            }
        }
        Belongings.include(p, phrase, match.to());
        return true;
    }

    static boolean plainGenitive(Passage p, Phrase phrase, int at) {
        Word word = p.word(at);
        String folded = word.folded();
        boolean definite = folded.startsWith(AL) && folded.length() > 4;
        phrase.common |= definite && phrase.role.is(Trait.PART) && phrase.to == phrase.from + 1;
        boolean body = !phrase.role.kind().equals("title");
        if (!definite || !body || p.isParticle(at) || word.first(ActorSense.Nisba.class) != null) {
            return false;
        }
        phrase.qualities.add(p.text().substring(p.token(at).start(), p.token(at).end()));
        Belongings.include(p, phrase, at + 1);
        return true;
    }

    private static void takeOver(Phrase phrase, Phrase nested) {
        Belongings.country(phrase, nested.country);
        phrase.wide |= nested.wide;
        phrase.inner.addAll(nested.inner);
        if (phrase.portfolio == null) {
            phrase.portfolio = nested.portfolio;
        }
        if (Belongings.generic(phrase) && nested.sector != null) {
            phrase.sector = nested.sector;
        }
        phrase.qualities.add(nested.role.name());
        phrase.qualities.addAll(nested.qualities);
        if (nested.actor != null && nested.role.person() && phrase.role.title()) {
            phrase.actor = nested.actor;
        }
    }
}
