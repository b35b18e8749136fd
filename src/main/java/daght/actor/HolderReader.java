package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;

/**
 * Reads who holds a role: the name behind it, further titles, and the offices behind the name ({@code "محمد بن سلمان ولي ولي العهد وزير
 * الدفاع"}). Immutable.
 */
final class HolderReader {

    private static final String AL = "\u0627\u0644";
    private static final char LAM = '\u0644';

    private final DescriptionReader whole;
    private final HeadReader heads;
    private final NameReader names;

    HolderReader(DescriptionReader whole, HeadReader heads, NameReader names) {
        this.whole = whole;
        this.heads = heads;
        this.names = names;
    }

    /** A title or rank goes on into another role: "الأمير محمد", "معالي وزير التعليم", "العميد الركن". */
    boolean titled(Passage p, Phrase phrase, int depth) {
        boolean comma = p.is(phrase.to, '\u060C') && phrase.to - phrase.from > 1;
        int at = comma ? phrase.to + 1 : phrase.to;
        if (!phrase.role.person() || phrase.number != 's' || depth > 3 || at >= p.size() || Belongings.conjoined(p, at)) {
            return false;
        }
        Phrase nested = heads.at(p, at);
        if (nested == null || nested.role.kind().equals("return") || comma && !nested.role.title() || !nested.role.person()
                || nested.preposition != 0 || nested.conjunction != 0 || nested.number != 's') {
            return false;
        }
        boolean title = phrase.role.title() || nested.role.title();
        boolean office = nested.definite || nested.role.office() || nested.role.is(Trait.MINISTER);
        if (!title && !(office && (phrase.definite || phrase.to - phrase.from > 1))) {
            return false;
        }
        whole.extend(p, nested, depth + 1);
        boolean told = p.word(phrase.to - 1).first(ActorSense.Nisba.class) != null;
        boolean offices = !told && phrase.role.office() && (nested.role.office() || nested.portfolio != null);
        if ((!title && !offices || comma) && nested.actor == null && nested.name.isEmpty() || foreign(phrase.country, nested)) {
            return false;
        }
        if (phrase.role.title() && !nested.role.title()) {
            phrase.role = nested.role;
            phrase.sector = nested.sector;
            phrase.portfolio = nested.portfolio;
            phrase.head = nested.head;
        }
        if (nested.actor != null) {
            phrase.actor = nested.actor;
        }
        phrase.name.addAll(nested.name);
        phrase.inner.addAll(nested.inner);
        phrase.qualities.addAll(nested.qualities);
        Belongings.country(phrase, nested.country);
        Belongings.include(p, phrase, nested.to);
        return true;
    }

    /** Whether somebody is of another country, as words tell: "[الرئيس اليمني] [الملك سلمان]", "[أردوغان] [الرئيس السوري]". */
    private static boolean foreign(String country, Phrase phrase) {
        return differ(country, phrase.actor == null ? phrase.country : phrase.actor.country());
    }

    private static boolean differ(String country, String other) {
        return !country.isEmpty() && !other.isEmpty() && !country.equals(other);
    }

    /** The name of a person behind his role, a comma between them at most. */
    boolean named(Passage p, Phrase phrase) {
        if (!phrase.role.person() || phrase.number != 's' || phrase.actor != null) {
            return false;
        }
        int at = phrase.to;
        boolean comma = p.is(at, '\u060C') || p.is(at, ',') || p.is(at, '-') || p.is(at, '(');
        int from = comma || p.isQuote(at) ? at + 1 : at;
        from = p.particle(from, "short_titles") != null && p.is(from + 1, '.') ? from + 2 : from;
        if (from >= p.size() || !p.token(from).isWord() || Belongings.conjoined(p, from)) {
            return false;
        }
        boolean given = NameReader.given(p, from) || WordSense.namePart(p, from);
        LongestMatch match = LongestMatch.at(p, from, ActorSense.Named.class);
        boolean particle = match != null && match.to() == from + 1 && p.isParticle(from) && !given;
        if (match != null && !particle && match.start().cut() == 0
                && ActorSense.preferred(match) instanceof ActorSense.Named named && named.person()
                && !(p.word(from).first(ActorSense.Role.class) != null && differ(phrase.country, named.actor().country()))
                && !(named.brief() && NameReader.given(p, from) && (phrase.role.title() || names.end(p, from) > match.to()))
                && !(given && NameReader.family(p, match.to()))) {
            phrase.actor = named.actor();
            phrase.family = named.brief() && match.to() == from + 1 ? p.token(from).folded() : "";
            Belongings.country(phrase, named.actor().country());
            boolean son = match.to() < p.size() && p.particle(match.to(), "name_parts") != null;
            Belongings.include(p, phrase, son ? names.end(p, match.to()) : match.to());
            return true;
        }
        if (!given && WordSense.feminineNoun(p, from)) {
            return false;
        }
        boolean definite = phrase.definite || phrase.portfolio != null || phrase.role.title() || p.token(phrase.to - 1).folded()
                .startsWith(AL);
        if ((comma || !definite) && !given || !given && p.token(from).folded().length() < 5 && p.token(from).folded().charAt(0) == LAM) {
            return false;
        }
        int to = names.end(p, from);
        boolean family = to == from && phrase.role.title() && phrase.to == phrase.from + 1 && NameReader.familyAlone(p, from);
        to = family ? from + 1 : to;
        if (to == from || to == from + 1 && p.listed(from, "also_words") && p.together(from, to) && p.token(to).folded().startsWith(AL)) {
            return false;
        }
        names.take(p, from, to, phrase.name);
        Belongings.include(p, phrase, to);
        return true;
    }

    /** Takes the description behind a name into its phrase: "صائب عريقات عضو اللجنة التنفيذية", "جيمس بيكر، وزير خارجية بوش". */
    void apposition(Passage p, Phrase named) {
        for (int to = -1; to != named.to && named.to < p.size();) {
            to = named.to;
            furtherOffice(p, named);
        }
    }

    private void furtherOffice(Passage p, Phrase named) {
        int at = named.to;
        if (at >= p.size() || !p.together(named.from, at)) {
            return;
        }
        boolean comma = p.is(at, '\u060C') || p.is(at, ',') || p.is(at, '(');
        int from = comma ? at + 1 : at;
        if (from >= p.size() || !p.token(from).isWord()) {
            return;
        }
        int headAt = p.particle(from, "one_of") != null ? from + 1 : from;
        Phrase description = heads.at(p, headAt);
        boolean several = description != null && description.number != 's' && headAt == from;
        if (description == null || !description.role.person() || several || description.preposition != 0
                || description.conjunction != 0 || description.role.title() || !description.pronoun.isEmpty()) {
            return;
        }
        whole.extend(p, description, 1);
        boolean other = description.actor != null && !description.actor.equals(named.actor);
        String country = named.actor == null ? named.country : named.actor.country();
        if (other || foreign(country, description) || !description.name.isEmpty() || comma && description.to - from < 2) {
            return;
        }
        if (named.role == null || named.role.title()) {
            named.role = description.role;
            named.head = named.kind == Phrase.Kind.DESCRIBED ? description.head : named.head;
        }
        named.inner.addAll(description.inner);
        if (named.actor == null && (named.kind != Phrase.Kind.DESCRIBED || named.country.isEmpty() && named.portfolio == null)) {
            named.sector = description.sector;
            named.country = description.country;
            named.portfolio = description.portfolio;
            named.qualities.addAll(description.qualities);
        }
        Belongings.include(p, named, description.to);
    }
}
