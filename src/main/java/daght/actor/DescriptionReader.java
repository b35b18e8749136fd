package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.lexicon.Sense;
import daght.lexicon.Word;
import daght.text.Token;

/**
 * Reads descriptions: a role with what belongs to it, in any order and number. {@code "وزير الخارجية الأميركي جون كيري"} is role, portfolio,
 * nationality and name; {@code "أربعة نواب شيعة"} number, role and adjective; {@code "المتحدث باسم وزارة الدفاع"} a role and its institution.
 * Immutable.
 */
final class DescriptionReader {

    private static final String AL = "\u0627\u0644";
    private static final int LONGEST = 14;

    private final ActorLexicon lexicon;
    private final NameReader names;

    DescriptionReader(ActorLexicon lexicon, NameReader names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The description that starts at a token, or null. */
    Phrase at(Passage p, int i) {
        int headAt = afterQuantity(p, i);
        Phrase phrase = head(p, headAt);
        if (phrase == null || headAt > i && phrase.number != 'p' && p.token(i).kind() != Token.Kind.NUMBER) {
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
            apposition(p, phrase);
        }
    }

    /** Skips "عدد من", "بعض", a number: the head stands behind them. */
    private static int afterQuantity(Passage p, int i) {
        int at = i;
        while (at < p.size() && at < i + 4 && p.together(i, at)
                && (p.token(at).kind() == Token.Kind.NUMBER || p.particle(at, "quantifiers") != null || p.particle(at, "numbers") != null
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
        phrase.number = 'p';
    }

    /** The role word or role phrase at a token as the start of a description, or null. */
    private Phrase head(Passage p, int i) {
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
            phrase.number = soundFeminine || phrase.head.endsWith("\u064A\u0646") || phrase.head.endsWith("\u0648\u0646") ? 'p' : 's';
            return described(phrase);
        }
        if (reading == null || HeadJudge.rejects(p, i, reading)) {
            return null;
        }
        Phrase phrase = PhraseFinder.phrase(p, i, reading);
        phrase.pronoun = reading.pronoun();
        phrase.role = (ActorSense.Role) reading.sense();
        if (phrase.role.id().equals("cell_crisis") && reading.article() && NameReader.given(p, i + 1)) {
            phrase.role = lexicon.role("lieutenant_general");
        }
        phrase.definite = reading.article() || !reading.pronoun().isEmpty();
        phrase.gender = reading.form().gender();
        phrase.number = reading.form().number();
        phrase.head = reading.form().written();
        return described(phrase);
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
        phrase.role = lexicon.role("ministry");
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

    // ---- what belongs to the head

    private void extend(Passage p, Phrase phrase, int depth) {
        if (p.listed(phrase.to, "flows") && phrase.role.id().equals("movement")) {
            phrase.common = true;
        }
        boolean open = !phrase.definite || phrase.to - phrase.from > 1 && !p.token(phrase.to - 1).folded().startsWith(AL);
        while (phrase.to < p.size() && phrase.to - phrase.from < LONGEST && p.together(phrase.from, phrase.to)) {
            int before = phrase.to;
            if (open && complement(p, phrase, depth)) {
                open = false;
            } else if (linked(p, phrase, depth) || adjective(p, phrase) || Belongings.counted(p, phrase) || placed(p, phrase)
                    || Belongings.purpose(p, phrase)) {
                open &= phrase.to == before;
            } else if (titled(p, phrase, depth)) {
                return;
            } else if (personName(p, phrase)) {
                return;
            } else if (Belongings.quotedName(p, phrase)) {
                open = false;
            } else if (!inInstitution(p, phrase, depth) && !Belongings.joined(p, phrase, open)) {
                return;
            }
        }
    }

    /** A genitive behind an open head: portfolio, institution, country, another description, or a plain definite noun. */
    private boolean complement(Passage p, Phrase phrase, int depth) {
        int at = phrase.to;
        if (p.isQuote(at) || Belongings.conjoined(p, at)) {
            return false;
        }
        LongestMatch match = LongestMatch.at(p, at, ActorSense.Portfolio.class, ActorSense.Named.class, ActorSense.Place.class);
        if (match != null && match.start().cut() == 0) {
            return known(p, phrase, match);
        }
        if (depth < 4) {
            Phrase nested = head(p, at);
            if (nested != null && nested.preposition == 0 && nested.conjunction == 0 && !nested.role.title()) {
                extend(p, nested, depth + 1);
                takeOver(phrase, nested);
                Belongings.include(p, phrase, nested.to);
                return true;
            }
        }
        return Belongings.ownPortfolio(p, phrase, at) || plainGenitive(p, phrase, at) || throughNoun(p, phrase, at, depth);
    }

    /** A plain noun in construct that leads to the genitive: "مدير عام فرع وزارة العمل", "لجنة مكافحة الفساد". */
    private boolean throughNoun(Passage p, Phrase phrase, int at, int depth) {
        Word word = p.word(at);
        String folded = word.folded();
        boolean verb = word.readings().stream().anyMatch(Reading::finite);
        boolean act = word.readings().stream().anyMatch(r -> r.sense().act());
        boolean clitic = word.known() && word.readings().get(0).cut() > 0;
        if (phrase.role.title() || folded.startsWith(AL) || folded.length() < 3 || verb && !act || act && phrase.role.person() || clitic
                || p.isParticle(at) || depth > 3 || at + 1 >= p.size() || !p.together(at, at + 1) || !p.token(at + 1).isWord()
                || word.first(ActorSense.Adjective.class) != null || word.first(ActorSense.Nisba.class) != null
                || word.first(ActorSense.GivenName.class) != null || Belongings.conjoined(p, at + 1)) {
            return false;
        }
        int to = phrase.to;
        int end = phrase.end;
        phrase.to = at + 1;
        if (complement(p, phrase, depth + 1)) {
            phrase.qualities.add(p.text().substring(p.token(at).start(), p.token(at).end()));
            return true;
        }
        phrase.to = to;
        phrase.end = end;
        return false;
    }

    private boolean known(Passage p, Phrase phrase, LongestMatch match) {
        Sense sense = ActorSense.preferred(match);
        boolean portfolio = match.senses().stream().anyMatch(ActorSense.Portfolio.class::isInstance);
        if (portfolio && (phrase.role.id().startsWith("minist") || phrase.role.id().contains("deputy") || !(sense instanceof ActorSense.Named))) {
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
                phrase.qualities.add(p.text().substring(p.token(phrase.to).start(), p.token(match.to() - 1).end()));
            }
        }
        Belongings.include(p, phrase, match.to());
        return true;
    }

    private boolean plainGenitive(Passage p, Phrase phrase, int at) {
        Word word = p.word(at);
        String folded = word.folded();
        boolean definite = folded.startsWith(AL) && folded.length() > 4;
        phrase.common |= definite && phrase.role.id().equals("organisation_armed") && phrase.to == phrase.from + 1;
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

    /** Adjectives and nationalities that agree with the head or its complement. */
    private boolean adjective(Passage p, Phrase phrase) {
        int at = phrase.to;
        Word word = p.word(at);
        Reading nisba = word.first(ActorSense.Nisba.class);
        Reading adjective = word.first(ActorSense.Adjective.class);
        boolean collective = nisba != null && ((ActorSense.Nisba) nisba.sense()).collective();
        boolean fits = !collective || phrase.number == 'p' && nisba.conjunction() == 0;
        if (nisba != null && Belongings.follows(nisba, phrase, p, at) && fits) {
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

    /** "الموالية للرئيس هادي", "التابعة لوزارة الدفاع": the actor behind the preposition is a mention of its own. */
    private boolean linked(Passage p, Phrase phrase, int depth) {
        int at = phrase.to;
        if (p.particle(at, "links") == null || Belongings.conjoined(p, at)) {
            return false;
        }
        int next = at + 1;
        if (p.particle(next, "prepositions") != null) {
            next++;
        }
        Phrase inner = nestedActor(p, next, depth);
        if (inner == null) {
            return false;
        }
        phrase.inner.add(inner);
        Belongings.country(phrase, inner.country);
        phrase.qualities.add("of " + (inner.actor == null ? inner.head : inner.actor.name()));
        Belongings.include(p, phrase, inner.to);
        return true;
    }

    /** An actor by name or description that stands at a token, for a place inside another phrase. */
    private Phrase nestedActor(Passage p, int at, int depth) {
        if (at >= p.size() || depth > 3) {
            return null;
        }
        LongestMatch match = LongestMatch.at(p, at, ActorSense.Named.class, ActorSense.Place.class);
        Phrase described = head(p, at);
        if (described != null && (match == null || match.to() <= described.to)) {
            extend(p, described, depth + 1);
            return described;
        }
        if (match == null) {
            return null;
        }
        Phrase inner = PhraseFinder.phrase(p, at, match);
        Sense sense = ActorSense.preferred(match);
        if (sense instanceof ActorSense.Named n && n.brief() && n.person() && match.to() == at + 1) {
            return null;
        }
        inner.actor = sense instanceof ActorSense.Named named ? named.actor() : ((ActorSense.Place) sense).country().state();
        inner.kind = sense instanceof ActorSense.Named ? Phrase.Kind.NAMED : Phrase.Kind.STATE;
        inner.country = inner.actor.country();
        inner.definite = true;
        inner.foundBy = "lexicon";
        return inner;
    }

    /** "في بيروت", "في العراق" behind a group, a body or an envoy: it tells the country. */
    private boolean placed(Passage p, Phrase phrase) {
        int at = phrase.to;
        boolean envoy = phrase.role.id().contains("ambassador") || phrase.role.id().contains("embassy") || phrase.role.id().contains("envoy")
                || phrase.role.id().contains("coordinator");
        boolean group = !phrase.role.kind().equals("person") && !phrase.role.kind().equals("source") && phrase.country.isEmpty();
        boolean in = p.particle(at, "places_in") != null;
        boolean to = envoy && p.particle(at, "places_to") != null;
        if (at > phrase.from && !phrase.role.title() && Belongings.inTown(p, phrase, at)) {
            return true;
        }
        boolean named = in && phrase.role.person() && phrase.to - phrase.from > 1 && Belongings.namedBehind(p, at + 1);
        boolean region = !envoy && p.listed(at, "place_heads") && p.word(at).readings().get(0).preposition() == '\u0628';
        if (!(in && (envoy || group)) && !to && !region && !named) {
            return false;
        }
        LongestMatch match = LongestMatch.at(p, at + 1, ActorSense.Place.class, ActorSense.Named.class);
        if (match == null || match.start().cut() != 0) {
            return (region || named) && plainGenitive(p, phrase, at + 1);
        }
        if (ActorSense.preferred(match) instanceof ActorSense.Place place) {
            Belongings.country(phrase, envoy ? "" : place.country().code());
        } else if (!to) {
            return false;
        }
        Belongings.include(p, phrase, match.to());
        return true;
    }

    /** "مسؤول بوزارة الخارجية", "قيادي في حركة حماس": the institution belongs to the description. */
    private boolean inInstitution(Passage p, Phrase phrase, int depth) {
        if (!phrase.role.person() && !phrase.role.kind().equals("source") && !phrase.role.kind().equals("people")) {
            return false;
        }
        int at = phrase.to;
        boolean from = p.token(at).folded().equals("\u0645\u0646") && (!phrase.definite || phrase.number == 'p');
        boolean in = p.particle(at, "places_in") != null || from;
        Phrase inner = nestedActor(p, in ? at + 1 : at, depth);
        if (inner == null || inner.kind == Phrase.Kind.STATE || inner.conjunction != 0) {
            return false;
        }
        boolean of = !in && inner.preposition == '\u0644' && phrase.role.person() && phrase.definite && phrase.number == 's';
        boolean inside = in && inner.preposition == 0 || !in && inner.preposition == '\u0628' || of;
        boolean body = inner.kind == Phrase.Kind.NAMED || inner.role != null && !inner.role.person() && !inner.role.kind().equals("people");
        if (!inside || !body) {
            return false;
        }
        boolean armed = inner.actor != null && !of && (inner.actor.sector() == Sector.REB || inner.actor.sector() == Sector.PTY);
        if (from && phrase.role.kind().equals("source") || armed) {
            phrase.inner.add(inner);
        }
        Belongings.country(phrase, inner.country);
        phrase.wide |= inner.wide || inner.kind == Phrase.Kind.NAMED && inner.country.isEmpty();
        Sector sector = inner.actor != null ? inner.actor.sector() : inner.sector;
        if (Belongings.generic(phrase) && sector != null) {
            phrase.sector = sector;
        }
        phrase.qualities.add("in " + (inner.actor != null ? inner.actor.name() : inner.role.name()));
        Belongings.include(p, phrase, inner.to);
        return true;
    }

    /** A title or rank goes on into another role: "الأمير محمد", "معالي وزير التعليم", "العميد الركن". */
    private boolean titled(Passage p, Phrase phrase, int depth) {
        boolean comma = p.is(phrase.to, '\u060C') && phrase.to - phrase.from > 1;
        int at = comma ? phrase.to + 1 : phrase.to;
        if (!phrase.role.person() || phrase.number != 's' || depth > 3 || at >= p.size() || Belongings.conjoined(p, at)) {
            return false;
        }
        Phrase nested = head(p, at);
        if (nested == null || comma && !nested.role.title() || !nested.role.person() || nested.preposition != 0
                || nested.conjunction != 0 || nested.number != 's') {
            return false;
        }
        boolean title = phrase.role.title() || nested.role.title();
        boolean office = nested.definite || nested.role.office() || nested.role.id().equals("minister");
        if (!title && !(office && (phrase.definite || phrase.to - phrase.from > 1))) {
            return false;
        }
        extend(p, nested, depth + 1);
        boolean offices = phrase.role.office() && (nested.role.office() || nested.portfolio != null);
        if ((!title && !offices || comma) && nested.actor == null && nested.name.isEmpty()) {
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

    /** The name of a person behind his role, a comma between them at most. */
    private boolean personName(Passage p, Phrase phrase) {
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
        LongestMatch match = p.isParticle(from) ? null : LongestMatch.at(p, from, ActorSense.Named.class);
        if (match != null && match.start().cut() == 0 && ActorSense.preferred(match) instanceof ActorSense.Named named && named.person()
                && !(named.brief() && NameReader.given(p, from) && names.end(p, from) > match.to())) {
            phrase.actor = named.actor();
            Belongings.include(p, phrase, match.to());
            return true;
        }
        boolean given = NameReader.given(p, from) || WordSense.namePart(p, from);
        if (!given && WordSense.feminineNoun(p, from)) {
            return false;
        }
        boolean definite = phrase.definite || phrase.portfolio != null || phrase.role.title() || p.token(phrase.to - 1).folded()
                .startsWith(AL);
        if ((comma || !definite) && !given) {
            return false;
        }
        int to = names.end(p, from);
        if (to == from) {
            return false;
        }
        names.take(p, from, to, phrase.name);
        Belongings.include(p, phrase, to);
        return true;
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
        Phrase description = head(p, from);
        if (description == null || !description.role.person() || description.number != 's' || description.preposition != 0
                || description.conjunction != 0 || description.role.title()) {
            return;
        }
        extend(p, description, 1);
        boolean other = description.actor != null && !description.actor.equals(named.actor);
        if (other || !description.name.isEmpty() || comma && description.to - from < 2) {
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
