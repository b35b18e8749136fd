package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.lexicon.Sense;
import daght.lexicon.Word;
import daght.text.Token;
import java.util.List;

/**
 * Reads descriptions: a role with what belongs to it, in any order and number. {@code "وزير الخارجية الأميركي جون كيري"} is role, portfolio,
 * nationality and name; {@code "أربعة نواب شيعة"} number, role and adjective; {@code "المتحدث باسم وزارة الدفاع"} a role and its institution.
 * Immutable.
 */
final class DescriptionReader {

    private static final String AL = "\u0627\u0644";
    private static final int LONGEST = 14;
    private static final java.util.Set<String> SERVANTS = java.util.Set.of("spokesman", "spokesman_for", "member", "official", "senior_official",
            "leader", "party_leader", "elements", "fighter", "remnants", "representative", "delegate", "adviser", "cadre", "commander", "negotiator", "director", "deputy", "civil_servant");
    /** رئيس and رئيسة, folded: principal as well as president. */
    private static final List<String> PRINCIPAL = List.of("\u0631\u0621\u064A\u0633", "\u0631\u0621\u064A\u0633\u0647");

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
        phrase.weak = phrase.role.weak() && phrase.actor == null && phrase.name.isEmpty() || accusative(p, phrase) || lone(p, phrase) || vague(p, phrase);
        phrase.weak &= !uniformed(phrase) && !menOf(phrase) && !ownState(phrase) && !subject(p, phrase);
        return complete(p, phrase) ? phrase : null;
    }

    /** Takes in the further offices of somebody named: "محمد بن سلمان ولي ولي العهد وزير الدفاع". */
    private void named(Passage p, Phrase phrase) {
        boolean somebody = phrase.role.person() && phrase.number == 's' && (phrase.actor != null || !phrase.name.isEmpty());
        if (somebody) {
            apposition(p, phrase);
        }
    }

    /** Whether words that are a side, a post or a virtue as often as an actor (الجانبين, لرئاسة الجمهورية, الأمانة). */
    private static boolean vague(Passage p, Phrase phrase) {
        boolean bare = phrase.to == phrase.from + 1;
        String id = phrase.role.id();
        boolean placed = phrase.preposition != 0 || p.particle(phrase.from - 1, "prepositions") != null;
        if (bare && phrase.pronoun.isEmpty() && placed && (phrase.role.kind().equals("media") || id.equals("soldier") || id.equals("locals")
                || id.equals("authorities") && phrase.number == 's')) {
            return true;
        }
        boolean post = id.equals("presidency") || id.equals("premiership") || id.equals("general_staff");
        return bare && (id.equals("side") || id.equals("party_side") || id.equals("secretariat_municipal")) || post && (phrase.preposition != 0
                || p.isParticle(phrase.from - 1) && p.particle(phrase.from - 1, "complementisers") == null);
    }

    /** Whether a person or persons told by an indefinite word alone (قائد, ممثلين). */
    private static boolean lone(Passage p, Phrase phrase) {
        return phrase.to == phrase.from + 1 && !phrase.definite && phrase.role.kind().equals("person") && !WordSense.says(p, phrase.from - 1);
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
        boolean name = reading != null && !reading.article() && NameReader.given(p, i) && (WordSense.namePart(p, i + 1) || NameReader.given(p,
                i + 1));
        if (reading == null || name || ambiguousVerb(p, i) || p.isParticle(i) || rather(p, i, reading) || led(reading)
                || WordSense.principal(p, i, reading, PRINCIPAL) || endOrDistrict(p, i, reading) || participle(p, i, reading) || otherWord(reading)) {
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

    /** "القضاء على الإرهاب", "قضاء بلدروز": an end or a district, and no judges. */
    private static boolean endOrDistrict(Passage p, int i, Reading role) {
        boolean judiciary = role.sense() instanceof ActorSense.Role r && r.id().equals("judiciary");
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
        boolean several = plural || p.word(i - 1).readings().stream().anyMatch(r -> r.sense() instanceof ActorSense.Role && r.form().number()
                == 'p');
        char number = several ? 'p' : 's';
        boolean feminine = before.endsWith("\u0647");
        return !verb && (number == role.form().number() || role.form().gender() == 'f' && role.form().number() == 's')
                && (feminine == (role.form().gender() == 'f') || role.form().number() == 'p' || role.form().gender() == 'f');
    }

    /** "بقيادة أميركا", "برئاسة مصر": how something is led, and nobody by itself. */
    private static boolean led(Reading reading) {
        boolean leads = reading.sense() instanceof ActorSense.Role role && (role.id().equals("command") || role.id().equals("leadership") || role.id().equals("presidency")
                || role.id().equals("forces") || role.id().equals("force"));
        return leads && reading.preposition() == '\u0628' && !reading.article() && reading.form().number() == 's';
    }

    /** "الخارجية السودانية", "أعلنت الداخلية": a ministry by its portfolio alone. */
    private Phrase shortMinistry(Passage p, int i) {
        if (!p.listed(i, "short_ministries") || noun(p, i - 1, i) && !WordSense.says(p, i - 1)) {
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

    /** A word with a pronoun that is rather another word (أمامها, عزلهم). */
    private static boolean otherWord(Reading role) {
        return !role.pronoun().isEmpty() && role.sense() instanceof ActorSense.Role r && (r.id().equals("imam") || r.id().equals("civilian"));
    }

    /** Whether a role word is rather an adjective of the noun before it (مؤتمر صحافي) or the noun of an act (مساعدة). */
    private static boolean rather(Passage p, int i, Reading role) {
        boolean feminine = role.form().gender() == 'f';
        boolean body = role.sense() instanceof ActorSense.Role r && (r.kind().equals("group") || r.kind().equals("body"));
        if (feminine && !(body && role.article()) && p.word(i).readings().stream().anyMatch(r -> r.sense().act() && !r.finite()
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
    private static boolean noun(Passage p, int at, int i) {
        return at >= 0 && p.together(at, i) && p.token(at).isWord() && !p.isParticle(at)
                && !p.word(at).finite();
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
            } else if (linked(p, phrase, depth) || adjective(p, phrase) || counted(p, phrase) || placed(p, phrase) || purpose(p, phrase)) {
                open &= phrase.to == before;
            } else if (titled(p, phrase, depth)) {
                return;
            } else if (personName(p, phrase)) {
                return;
            } else if (quotedName(p, phrase)) {
                open = false;
            } else if (!inInstitution(p, phrase, depth) && !joined(p, phrase, open)) {
                return;
            }
        }
    }

    private static void include(Passage p, Phrase phrase, int to) {
        phrase.to = to;
        phrase.end = p.token(to - 1).end();
    }

    /** A genitive behind an open head: portfolio, institution, country, another description, or a plain definite noun. */
    private boolean complement(Passage p, Phrase phrase, int depth) {
        int at = phrase.to;
        if (p.isQuote(at) || conjoined(p, at)) {
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
                include(p, phrase, nested.to);
                return true;
            }
        }
        return ownPortfolio(p, phrase, at) || plainGenitive(p, phrase, at) || throughNoun(p, phrase, at, depth);
    }

    /** "وزير خارجيته", "وزير داخليتها": a portfolio with a pronoun. */
    private static boolean ownPortfolio(Passage p, Phrase phrase, int at) {
        Reading reading = p.word(at).first(ActorSense.Portfolio.class);
        if (reading == null || reading.pronoun().isEmpty() || reading.cut() > 0 || !phrase.role.id().contains("minist")) {
            return false;
        }
        phrase.portfolio = (ActorSense.Portfolio) reading.sense();
        phrase.qualities.add(phrase.portfolio.name());
        phrase.definite = true;
        include(p, phrase, at + 1);
        return true;
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
                || word.first(ActorSense.GivenName.class) != null || conjoined(p, at + 1)) {
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
            country(phrase, named.actor().country());
            phrase.wide |= named.actor().country().isEmpty() && !named.person();
            phrase.qualities.add(named.actor().name());
            if (phrase.sector == Sector.CVL || phrase.role.kind().equals("group") || phrase.role.kind().equals("source") || serves(phrase)) {
                phrase.sector = named.actor().sector();
            }
        } else if (sense instanceof ActorSense.Place place) {
            country(phrase, place.country().code());
            if (place.kind() == ActorSense.Place.Kind.PLACE) {
                phrase.qualities.add(p.text().substring(p.token(phrase.to).start(), p.token(match.to() - 1).end()));
            }
        }
        include(p, phrase, match.to());
        return true;
    }

    /** Whether a person belongs to what he serves: a member, a spokesman, an official; not a minister or an envoy. */
    private static boolean serves(Phrase phrase) {
        return phrase.role.person() && SERVANTS.contains(phrase.role.id());
    }

    /** Whether a role says nothing of what its holder belongs to. */
    private static boolean generic(Phrase phrase) {
        return phrase.sector == Sector.CVL || phrase.sector == Sector.GOV && phrase.role.kind().equals("person") && !phrase.role.office()
                || phrase.role.kind().equals("source") || serves(phrase) || phrase.role.kind().equals("group") && phrase.sector == Sector.REB;
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
        include(p, phrase, at + 1);
        return true;
    }

    private static void takeOver(Phrase phrase, Phrase nested) {
        country(phrase, nested.country);
        phrase.wide |= nested.wide;
        phrase.inner.addAll(nested.inner);
        if (phrase.portfolio == null) {
            phrase.portfolio = nested.portfolio;
        }
        if (generic(phrase) && nested.sector != null) {
            phrase.sector = nested.sector;
        }
        phrase.qualities.add(nested.role.name());
        phrase.qualities.addAll(nested.qualities);
        if (nested.actor != null && nested.role.person() && phrase.role.title()) {
            phrase.actor = nested.actor;
        }
    }

    private static void country(Phrase phrase, String code) {
        if (phrase.country.isEmpty()) {
            phrase.country = code;
        }
    }

    /** Adjectives and nationalities that agree with the head or its complement. */
    private boolean adjective(Passage p, Phrase phrase) {
        int at = phrase.to;
        Word word = p.word(at);
        Reading nisba = word.first(ActorSense.Nisba.class);
        Reading adjective = word.first(ActorSense.Adjective.class);
        boolean collective = nisba != null && ((ActorSense.Nisba) nisba.sense()).collective();
        if (nisba != null && follows(nisba, phrase, p, at) && (!collective || phrase.number == 'p' && nisba.conjunction() == 0)) {
            country(phrase, ((ActorSense.Nisba) nisba.sense()).country().code());
            include(p, phrase, at + 1);
            return true;
        }
        if (adjective != null && follows(adjective, phrase, p, at)) {
            ActorSense.Adjective sense = (ActorSense.Adjective) adjective.sense();
            phrase.qualities.add(sense.name());
            country(phrase, sense.country());
            if (sense.sector() != null && !phrase.role.office() && phrase.portfolio == null) {
                phrase.sector = sense.sector();
            }
            include(p, phrase, at + 1);
            return true;
        }
        return unknownAdjective(p, phrase, at);
    }

    private static boolean follows(Reading reading, Phrase phrase, Passage p, int at) {
        boolean again = reading.conjunction() == '\u0648' && p.word(at - 1).readings().stream()
                .anyMatch(r -> r.sense() instanceof ActorSense.Nisba || r.sense() instanceof ActorSense.Adjective);
        return reading.preposition() == 0 && reading.pronoun().isEmpty() && (reading.conjunction() == 0 || again)
                && (reading.article() || !phrase.definite || p.token(at - 1).folded().startsWith(AL) == reading.article());
    }

    /** An unknown word with the article and the look of an adjective behind a definite head. */
    private static boolean unknownAdjective(Passage p, Phrase phrase, int at) {
        Word word = p.word(at);
        String folded = word.folded();
        boolean looks = folded.endsWith("\u064A") || folded.endsWith("\u064A\u0647") || folded.endsWith("\u064A\u064A\u0646")
                || folded.endsWith("\u064A\u0648\u0646") || folded.endsWith("\u0647") && phrase.gender == 'f';
        boolean definite = phrase.definite || p.token(at - 1).folded().startsWith(AL);
        if (!folded.startsWith(AL) || folded.length() < 5 || !looks || !definite || word.known() || !word.starts().isEmpty()) {
            return false;
        }
        phrase.qualities.add(p.text().substring(p.token(at).start(), p.token(at).end()));
        include(p, phrase, at + 1);
        return true;
    }

    /** "الدول الست", "الدول 12", "مجموعة 5+1". */
    private static boolean counted(Passage p, Phrase phrase) {
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

    /** "الموالية للرئيس هادي", "التابعة لوزارة الدفاع": the actor behind the preposition is a mention of its own. */
    private boolean linked(Passage p, Phrase phrase, int depth) {
        int at = phrase.to;
        if (p.particle(at, "links") == null || conjoined(p, at)) {
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
        country(phrase, inner.country);
        phrase.qualities.add("of " + (inner.actor == null ? inner.head : inner.actor.name()));
        include(p, phrase, inner.to);
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
        if (at > phrase.from && !phrase.role.title() && inTown(p, phrase, at)) {
            return true;
        }
        boolean named = in && phrase.role.person() && phrase.to - phrase.from > 1 && namedBehind(p, at + 1);
        boolean region = !envoy && p.listed(at, "place_heads") && p.word(at).readings().get(0).preposition() == '\u0628';
        if (!(in && (envoy || group)) && !to && !region && !named) {
            return false;
        }
        LongestMatch match = LongestMatch.at(p, at + 1, ActorSense.Place.class, ActorSense.Named.class);
        if (match == null || match.start().cut() != 0) {
            return (region || named) && plainGenitive(p, phrase, at + 1);
        }
        if (ActorSense.preferred(match) instanceof ActorSense.Place place) {
            country(phrase, envoy ? "" : place.country().code());
        } else if (!to) {
            return false;
        }
        include(p, phrase, match.to());
        return true;
    }

    /** Whether a place and then a personal name stand here: "وزير حقوق الإنسان في اليمن [عز الدين الأصبحي]". */
    private static boolean namedBehind(Passage p, int at) {
        LongestMatch match = LongestMatch.at(p, at, ActorSense.Place.class);
        int behind = match != null ? match.to() : at + 1;
        LongestMatch person = LongestMatch.at(p, behind, ActorSense.Named.class);
        boolean known = person != null && person.start().cut() == 0 && ActorSense.preferred(person) instanceof ActorSense.Named n && n.person();
        return known || NameReader.given(p, behind);
    }

    /** "المحكمة العامة بالرياض": the place, behind a body or the institution of a person. */
    private static boolean inTown(Passage p, Phrase phrase, int at) {
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
    private static boolean purpose(Passage p, Phrase phrase) {
        int at = phrase.to;
        String folded = p.word(at).folded();
        boolean body = phrase.role.kind().equals("body") || phrase.role.kind().equals("group") || !phrase.qualities.isEmpty();
        boolean adjective = p.word(at - 1).first(ActorSense.Adjective.class) != null || p.word(at - 1).first(ActorSense.Nisba.class) != null;
        boolean act = p.word(at).readings().stream().anyMatch(r -> r.sense().act());
        boolean actor = p.word(at).first(ActorSense.Role.class) != null || p.word(at).first(ActorSense.Nisba.class) != null
                || LongestMatch.at(p, at, ActorSense.Named.class, ActorSense.Place.class) != null;
        boolean chief = phrase.role.person() && phrase.to - phrase.from > 1 && act && p.word(at).readings().stream().anyMatch(
                r -> r.preposition() == '\u0644' && r.sense().act()) && p.token(Math.min(at + 1, p.size() - 1)).folded().startsWith(AL);
        if (chief) {
            include(p, phrase, at + 2);
            return true;
        }
        if (!folded.startsWith("\u0644\u0644") || folded.length() < 5 || !body || actor || act && !adjective || phrase.role.title()) {
            return false;
        }
        phrase.qualities.add(p.text().substring(p.token(at).start(), p.token(at).end()));
        include(p, phrase, at + 1);
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
        country(phrase, inner.country);
        phrase.wide |= inner.wide || inner.kind == Phrase.Kind.NAMED && inner.country.isEmpty();
        Sector sector = inner.actor != null ? inner.actor.sector() : inner.sector;
        if (generic(phrase) && sector != null) {
            phrase.sector = sector;
        }
        phrase.qualities.add("in " + (inner.actor != null ? inner.actor.name() : inner.role.name()));
        include(p, phrase, inner.to);
        return true;
    }

    /** A title or rank goes on into another role: "الأمير محمد", "معالي وزير التعليم", "العميد الركن". */
    private boolean titled(Passage p, Phrase phrase, int depth) {
        boolean comma = p.is(phrase.to, '\u060C') && phrase.to - phrase.from > 1;
        int at = comma ? phrase.to + 1 : phrase.to;
        if (!phrase.role.person() || phrase.number != 's' || depth > 3 || at >= p.size() || conjoined(p, at)) {
            return false;
        }
        Phrase nested = head(p, at);
        if (nested == null || comma && !nested.role.title() || !nested.role.person() || nested.preposition != 0 || nested.conjunction != 0 || nested.number != 's') {
            return false;
        }
        boolean title = phrase.role.title() || nested.role.title();
        if (!title && !((nested.definite || nested.role.office() || nested.role.id().equals("minister")) && (phrase.definite || phrase.to - phrase.from > 1))) {
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
        country(phrase, nested.country);
        include(p, phrase, nested.to);
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
        if (from >= p.size() || !p.token(from).isWord() || conjoined(p, from)) {
            return false;
        }
        LongestMatch match = p.isParticle(from) ? null : LongestMatch.at(p, from, ActorSense.Named.class);
        if (match != null && match.start().cut() == 0 && ActorSense.preferred(match) instanceof ActorSense.Named named && named.person()
                && !(named.brief() && NameReader.given(p, from) && names.end(p, from) > match.to())) {
            phrase.actor = named.actor();
            include(p, phrase, match.to());
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
        include(p, phrase, to);
        return true;
    }

    /** A proper name in quotation marks behind a body, medium or group: شبكة "إن بي سي نيوز". */
    private static boolean quotedName(Passage p, Phrase phrase) {
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
    private static boolean joined(Passage p, Phrase phrase, boolean open) {
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
    private static boolean conjoined(Passage p, int at) {
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
        include(p, named, description.to);
    }
}
