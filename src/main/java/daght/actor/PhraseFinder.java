package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.lexicon.Sense;
import daght.lexicon.Word;
import daght.text.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the phrases of a passage that may name or describe an actor: {@code "مسؤول أمني عراقي بارز"}, {@code "واشنطن"}, {@code "الغارات
 * [الأميركية]"}. Whom they mean is left to {@link Cast}. Immutable, shared by threads.
 */
public final class PhraseFinder {

    private final DescriptionReader descriptions;
    private final NameReader names;
    private final PlaceJudge places;

    public PhraseFinder(ActorLexicon lexicon) {
        names = new NameReader();
        descriptions = new DescriptionReader(lexicon, names);
        places = new PlaceJudge();
    }

    /**
     * The phrases of a passage in the order of their starts, and between them what only hints at a country; those inside others come with
     * their outer one.
     *
     * @param familyNames folded names of persons met before, which may stand alone now
     */
    public List<Phrase> find(Passage passage, Set<String> familyNames) {
        List<Phrase> found = new ArrayList<>();
        LearnedNames learned = new LearnedNames(passage, descriptions);
        Phrase last = null;
        for (int i = 0; i < passage.size();) {
            Phrase phrase = passage.token(i).isWord() || counted(passage, i) ? at(passage, i) : null;
            if (phrase == null && passage.token(i).isWord()) {
                phrase = names.again(passage, i, familyNames);
                phrase = phrase == null ? learned.at(i, last) : phrase;
            }
            if (phrase == null) {
                hint(passage, i, found);
                i++;
                continue;
            }
            apart(passage, phrase);
            if (places.accepts(passage, phrase, last)) {
                found.add(phrase);
            } else if (phrase.kind == Phrase.Kind.STATE) {
                phrase.hint = true;
                found.add(phrase);
            }
            last = phrase;
            i = Math.max(phrase.to, i + 1);
        }
        return found;
    }

    /** A nationality adjective that is no actor still tells what country the words are about. */
    private static void hint(Passage p, int i, List<Phrase> found) {
        Reading nisba = p.word(i).first(ActorSense.Nisba.class);
        if (nisba != null) {
            Phrase phrase = phrase(p, i, nisba);
            phrase.kind = Phrase.Kind.STATE;
            phrase.actor = ((ActorSense.Nisba) nisba.sense()).country().state();
            phrase.country = phrase.actor.country();
            phrase.hint = true;
            found.add(phrase);
        }
    }

    /** Takes up clitics that a quotation mark parts from their word: {@code "لـ«داعش»"}, {@code "و”حركة النجباء”"}. */
    private static void apart(Passage p, Phrase phrase) {
        int at = phrase.from - 1;
        while (p.isQuote(at)) {
            at--;
        }
        if (at < 0 || at == phrase.from - 1 || !p.together(at, phrase.from) || !p.token(at).isWord() || p.token(at).folded().length() > 2) {
            return;
        }
        String clitics = p.token(at).folded();
        char first = clitics.charAt(0);
        char last = clitics.charAt(clitics.length() - 1);
        if (first == '\u0648' || first == '\u0641') {
            phrase.conjunction = first;
        }
        if (last == '\u0644' || last == '\u0628' || last == '\u0643') {
            phrase.preposition = last;
        }
    }

    private static boolean counted(Passage p, int i) {
        return p.token(i).kind() == daght.text.Token.Kind.NUMBER;
    }

    private Phrase at(Passage p, int i) {
        Phrase described = descriptions.at(p, i);
        Phrase named = named(p, i);
        boolean two = described != null && described.number == 'd' && described.country.isEmpty();
        if (named != null && (described == null || two && !named.brief || !named.common && (named.to >= described.to
                || named.kind == Phrase.Kind.NAMED && !named.brief && named.to >= described.from + 2))) {
            named.otherwise = named.brief ? described : null;
            return extended(p, named);
        }
        if (described != null) {
            return described;
        }
        Phrase nationals = nationality(p, i);
        return nationals != null ? nationals : names.person(p, i, descriptions);
    }

    /** The longest phrase of the lexicon that starts here and names a state or an actor. */
    private Phrase named(Passage p, int i) {
        LongestMatch match = LongestMatch.at(p, i, ActorSense.Named.class, ActorSense.Place.class);
        Phrase title = p.isQuote(i - 1) ? title(p, i) : null;
        if (title != null || match == null || match.to() == i + 1 && p.isParticle(i)) {
            return title;
        }
        Phrase phrase = phrase(p, i, match);
        Sense sense = ActorSense.preferred(match);
        if (sense instanceof ActorSense.Named && match.to() == i + 1 && says(p, i)) {
            return null;
        }
        if (sense instanceof ActorSense.Named n && n.person() && NameReader.opens(p, i) && names.end(p, i) > match.to()
                && (n.brief() || NameReader.family(p, match.to()))) {
            return names.person(p, i, descriptions);
        }
        if (sense instanceof ActorSense.Named named) {
            if (named.brief() && !named.person()) {
                match.senses().stream().filter(s -> s instanceof ActorSense.Named n && n.brief() && !n.person()).forEach(
                        s -> phrase.namesakes.add(((ActorSense.Named) s).actor()));
            }
            phrase.kind = Phrase.Kind.NAMED;
            phrase.actor = named.actor();
            phrase.country = named.actor().country();
            boolean quoted = p.isQuote(phrase.from - 1) && p.isQuote(phrase.to) && !named.person();
            boolean byline = named.actor().sector() == Sector.MED && i < 8 && p.is(phrase.to, '-');
            boolean word = !named.person() && match.to() == i + 1 && p.listed(i, "also_words");
            phrase.full = !named.brief();
            phrase.brief = (named.brief() || word) && !quoted && !byline;
            phrase.common = phrase.brief && match.to() == i + 1 && (common(p, i) && !says(p, i - 1) || WordSense.common(p, phrase));
            phrase.person = named.person();
            if (phrase.person && phrase.to < p.size() && p.together(i, phrase.to) && p.particle(phrase.to, "name_parts") != null) {
                Belongings.include(p, phrase, names.end(p, phrase.to));
            }
            phrase.family = named.brief() && named.person() && match.to() == i + 1 ? phrase.head : "";
            phrase.gender = named.gender() == 'p' ? 'm' : named.person() ? named.gender() : gender(p, i, match, named);
            phrase.number = named.gender() == 'p' ? 'p' : 's';
            phrase.definite = true;
            phrase.foundBy = "lexicon";
        } else {
            ActorSense.Place place = (ActorSense.Place) sense;
            phrase.kind = Phrase.Kind.STATE;
            phrase.actor = place.country().state();
            phrase.country = place.country().code();
            phrase.gender = place.gender();
            phrase.definite = true;
            phrase.foundBy = "lexicon";
            phrase.weak = place.kind() == ActorSense.Place.Kind.PLACE;
            phrase.capital = place.kind() == ActorSense.Place.Kind.CAPITAL;
        }
        return phrase;
    }

    /** A paper or channel by its title in quotation marks, or null. */
    private static Phrase title(Passage p, int i) {
        LongestMatch match = LongestMatch.at(p, i, ActorSense.Title.class);
        if (match == null || match.start().cut() > 0 || !p.isQuote(match.to()) || p.isQuote(i) || match.to() > i + 3) {
            return null;
        }
        Phrase phrase = phrase(p, i, match);
        match.senses().forEach(s -> phrase.namesakes.add(((ActorSense.Title) s).actor()));
        phrase.kind = Phrase.Kind.NAMED;
        phrase.actor = phrase.namesakes.get(0);
        phrase.country = phrase.actor.country();
        phrase.gender = 'f';
        phrase.definite = true;
        phrase.foundBy = "lexicon";
        return phrase;
    }

    /** "[حركة] طالبان", "[تنظيم] القاعدة": the first word of several tells how verbs agree. */
    private static char gender(Passage p, int i, LongestMatch match, ActorSense.Named named) {
        Reading kind = match.to() > i + 1 ? p.word(i).first(ActorSense.Role.class) : null;
        String first = p.word(i).folded();
        boolean feminine = first.endsWith("\u0647") || first.endsWith("\u0627\u062A");
        return feminine ? 'f' : kind == null || kind.form().number() != 's' ? named.gender() : kind.form().gender();
    }

    private static boolean says(Passage p, int i) {
        return p.word(i).says();
    }

    /** Whether a word has a meaning of its own beside being somebody's short name. */
    private static boolean common(Passage p, int i) {
        boolean behindNoun = p.token(Math.max(0, i - 1)).folded().startsWith("\u0627\u0644") && !p.isParticle(i - 1);
        return p.word(i).readings().stream().anyMatch(r -> r.sense().act() || r.finite() && r.sense().says()
                || behindNoun && r.sense() instanceof ActorSense.Adjective);
    }

    /** A phrase of one word, as far as its place and clitics go. */
    static Phrase phrase(Passage p, int i, Reading reading) {
        Phrase phrase = new Phrase();
        phrase.from = i;
        phrase.to = i + 1;
        phrase.start = p.token(i).offsetOf(reading.cut(), p.text());
        phrase.end = p.token(i).end();
        phrase.conjunction = reading.conjunction();
        phrase.preposition = reading.preposition();
        return phrase;
    }

    /** A phrase of the lexicon, as far as its place and clitics go. */
    static Phrase phrase(Passage p, int from, LongestMatch match) {
        Phrase phrase = new Phrase();
        phrase.from = from;
        phrase.to = match.to();
        phrase.start = p.token(from).offsetOf(match.start().cut(), p.text());
        phrase.end = p.token(match.to() - 1).end();
        phrase.conjunction = match.start().conjunction();
        phrase.preposition = match.start().preposition();
        phrase.head = p.token(from).folded().substring(match.start().cut());
        return phrase;
    }

    /** A known person takes in the description behind the name: "صائب عريقات عضو اللجنة التنفيذية". */
    private Phrase extended(Passage p, Phrase named) {
        if (named.kind != Phrase.Kind.NAMED || named.actor == null || named.role != null) {
            return named;
        }
        if (named.person) {
            descriptions.apposition(p, named);
        } else if (named.actor.sector() == Sector.REB || named.actor.sector() == Sector.MIL) {
            follower(p, named);
        }
        return named;
    }

    /** "قوات الرئيس السابق علي عبد الله صالح": whom the armed men follow is a mention of its own. */
    private void follower(Passage p, Phrase named) {
        for (int i = named.from + 1; i < named.to; i++) {
            Phrase inner = descriptions.at(p, i);
            LongestMatch match = inner == null ? LongestMatch.at(p, i, ActorSense.Named.class) : null;
            if (match != null && match.to() == named.to && ActorSense.preferred(match) instanceof ActorSense.Named n && n.person()
                    && !n.brief()) {
                inner = phrase(p, i, match);
                inner.kind = Phrase.Kind.NAMED;
                inner.actor = n.actor();
                inner.country = n.actor().country();
                inner.person = true;
            }
            if (inner != null && inner.actor != null && !inner.brief && inner.to == named.to && inner.to - inner.from > 1) {
                named.inner.add(inner);
                return;
            }
        }
    }

    /** A nationality adjective beside an act (its state acts), or nationals (الروس, الإيرانيين). */
    private Phrase nationality(Passage p, int i) {
        Reading reading = p.word(i).first(ActorSense.Nisba.class);
        if (reading == null) {
            return null;
        }
        ActorSense.Nisba nisba = (ActorSense.Nisba) reading.sense();
        Phrase phrase = phrase(p, i, reading);
        phrase.country = nisba.country().code();
        phrase.head = p.token(i).folded().substring(reading.cut());
        phrase.definite = reading.article();
        phrase.foundBy = "lexicon";
        VerbForm form = reading.form();
        if (reading.preposition() == 0 && besideAct(p, i)) {
            phrase.kind = Phrase.Kind.STATE;
            phrase.adjective = true;
            phrase.actor = nisba.country().state();
            return phrase;
        }
        boolean plural = nisba.collective() || form.number() == 'p' && form.gender() == 'm';
        if (!plural || besideNoun(p, i, reading)) {
            return null;
        }
        phrase.kind = Phrase.Kind.NATIONALS;
        phrase.number = 'p';
        phrase.actor = nisba.country().people();
        return phrase;
    }

    /** Whether an act or a thing of a state stands before the adjective, with other adjectives between them at most. */
    private static boolean besideAct(Passage p, int i) {
        boolean pair = p.word(i + 1).first(ActorSense.Nisba.class) != null || p.word(i - 1).first(ActorSense.Nisba.class) != null
                || p.is(i + 1, '-') || p.is(i - 1, '-');
        for (int j = i - 1; j >= Math.max(0, i - 4) && p.together(j, i); j--) {
            if (p.is(j, '-')) {
                continue;
            }
            Word word = p.word(j);
            boolean act = word.readings().stream().anyMatch(r -> r.sense().act() && !r.finite());
            boolean topic = p.listed(j, "topic_nouns") && !(pair && act);
            if (!topic && (act || p.listed(j, "state_nouns"))) {
                return true;
            }
            if (topic || !adjectival(word)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word is an adjective, or has the article and the look of one. */
    private static boolean adjectival(Word word) {
        String folded = word.folded();
        boolean looks = folded.startsWith("\u0627\u0644") && (folded.endsWith("\u064A") || folded.endsWith("\u064A\u0647"));
        return word.first(ActorSense.Adjective.class) != null || word.first(ActorSense.Nisba.class) != null
                || looks && word.first(ActorSense.Role.class) == null;
    }

    /** Whether a plural adjective agrees with a noun before it (المواطنين السعوديين), and so is no noun itself. */
    private static boolean besideNoun(Passage p, int i, Reading reading) {
        if (i == 0 || reading.preposition() != 0 || !p.together(i - 1, i)) {
            return false;
        }
        String before = p.token(i - 1).folded();
        boolean plural = before.endsWith("\u064A\u0646") || before.endsWith("\u0648\u0646");
        return reading.conjunction() == 0 && plural && before.startsWith("\u0627\u0644") == reading.article();
    }
}
