package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Particle;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.text.VerbForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A shallow parse of a passage: which words are verbs, where clauses end, what stands beside a verb or noun and by which preposition. Made
 * for one passage, used by one thread.
 */
final class Syntax {

    private static final String AL = "\u0627\u0644";
    private static final char LAM = '\u0644';
    private static final char BA = '\u0628';

    final Passage p;
    final List<Phrase> phrases;
    private final Phrase[] cover;
    private final List<List<Reading>> verbs = new ArrayList<>();
    private final Map<Phrase, String> markers = new IdentityHashMap<>();
    private final Map<Phrase, Integer> places = new IdentityHashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    Syntax(Passage passage, List<Phrase> phrases) {
        this.p = passage;
        this.phrases = phrases;
        this.cover = new Phrase[passage.size()];
        for (Phrase phrase : phrases) {
            for (int i = phrase.from(); i < phrase.to(); i++) {
                if (cover[i] == null || cover[i].to() - cover[i].from() < phrase.to() - phrase.from()) {
                    cover[i] = phrase;
                }
            }
        }
        VerbJudge judge = new VerbJudge(this);
        for (int i = 0; i < passage.size(); i++) {
            verbs.add(judge.readings(i));
        }
        for (int i = 0; i < phrases.size(); i++) {
            places.putIfAbsent(phrases.get(i), i);
            mentions.merge(phrases.get(i).actor().id(), 1, Integer::sum);
        }
    }

    /** How many phrases there are before one. */
    int place(Phrase phrase) {
        return places.get(phrase);
    }

    /** How many phrases mean the actor of one. */
    int mentions(Phrase phrase) {
        return mentions.get(phrase.actor().id());
    }

    /** The outermost phrase that covers a token, or null. */
    Phrase phraseAt(int i) {
        return i >= 0 && i < cover.length ? cover[i] : null;
    }

    /** Whether a phrase starts at the token. */
    boolean starts(int i) {
        return phraseAt(i) != null && phraseAt(i).from() == i;
    }

    /** The readings of a token as a finite verb; empty where it is none here. */
    List<Reading> verbAt(int i) {
        return i >= 0 && i < verbs.size() ? verbs.get(i) : List.of();
    }

    /** Whether a particle of the list stands right before the token. */
    boolean before(int i, String list) {
        return i > 0 && p.together(i - 1, i) && p.particle(i - 1, list) != null;
    }

    /** Whether a clause ends before the token. */
    boolean boundary(int i, int from) {
        if (i >= p.size() || !p.together(from, i)) {
            return true;
        }
        if (p.is(i, ':') || p.is(i, '\u061B') || p.is(i, ';')) {
            return true;
        }
        if (cover[i] != null) {
            return false;
        }
        return !verbAt(i).isEmpty() || p.particle(i, "complementisers") != null || p.particle(i, "openers") != null
                || p.particle(i, "relatives") != null;
    }

    /** Whether a token is a comma. */
    boolean comma(int i) {
        return p.is(i, '\u060C') || p.is(i, ',');
    }

    /** The preposition before a phrase, as {@link Argument#marker()} gives it. */
    String marker(Phrase phrase) {
        String marker = markers.get(phrase);
        if (marker == null) {
            marker = findMarker(phrase);
            markers.put(phrase, marker);
        }
        return marker;
    }

    private String findMarker(Phrase phrase) {
        Phrase first = phrase;
        while (!first.adjective() && first.conjunction() != 0 && first.preposition() == 0) {
            Phrase before = phraseAt(first.from() - 1);
            if (before == null || before == first) {
                break;
            }
            first = before;
        }
        int reach = Math.max(-1, first.from() - 6);
        return first.adjective() ? ownerMarker(first.from(), reach) : argument(first, first.from(), reach, 0).marker();
    }

    /** Whether a phrase stands behind one of the prepositions of being against. */
    boolean against(Phrase phrase) {
        return p.particle(beforeCounts(phrase.from() - 1, Math.max(-1, phrase.from() - 6)), "againsts") != null;
    }

    /** What stands right of a verb or noun until its clause ends. */
    List<Argument> arguments(int head, boolean nounHead) {
        List<Argument> out = new ArrayList<>(3);
        int group = 0;
        int commas = 0;
        for (int i = head + 1; i < p.size() && i < head + 40; i++) {
            Phrase phrase = cover[i];
            if (phrase != null && phrase.from() != i) {
                continue;
            }
            if (boundary(i, head)) {
                int resumed = nounHead ? afterRelative(i, head) : -1;
                if (resumed < 0) {
                    break;
                }
                i = resumed;
                continue;
            }
            if (comma(i)) {
                commas++;
                boolean list = i + 1 < p.size() && cover[i + 1] != null && i > 0 && cover[i - 1] != null;
                boolean aside = p.particle(i + 1, "relatives") != null;
                if (nounHead && !list && !aside || commas > 3) {
                    break;
                }
                continue;
            }
            if (phrase == null) {
                continue;
            }
            if (phrase.adjective()) {
                if (i > head + 1) {
                    out.add(new Argument(phrase, ownerMarker(i, head), ++group, i, true));
                }
                continue;
            }
            Argument last = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean joined = last != null && phrase.conjunction() != 0 && phrase.preposition() == 0 && last.phrase().to() >= i - 4
                    || last != null && i == last.phrase().to() + 1 && (p.is(i - 1, '\u060C') || p.is(i - 1, ','))
                            && phrase.preposition() == 0;
            if (joined) {
                out.add(new Argument(phrase, last.marker(), last.group(), i, last.owned()));
            } else {
                out.add(argument(phrase, i, head, ++group));
            }
        }
        return out;
    }

    /**
     * Where a noun's phrases go on behind a relative clause between commas ("تحذيرات من س، اللتين تقودان…، لرئيس الوزراء"): the comma that
     * closes it, or -1.
     */
    private int afterRelative(int relative, int head) {
        if (p.particle(relative, "relatives") == null || !p.is(relative - 1, '\u060C') && !p.is(relative - 1, ',')) {
            return -1;
        }
        for (int i = relative + 1; i < Math.min(p.size(), relative + 12) && p.together(head, i); i++) {
            boolean comma = comma(i);
            if (comma && i + 1 < p.size() && cover[i + 1] != null && cover[i + 1].preposition() != 0) {
                return i;
            }
        }
        return -1;
    }

    private Argument argument(Phrase phrase, int i, int head, int group) {
        if (phrase.preposition() != 0) {
            boolean maker = phrase.preposition() == LAM && means(i - 1, head);
            return new Argument(phrase, maker ? Argument.MEANS : String.valueOf(phrase.preposition()), group, i, maker);
        }
        int before = beforeCounts(i - 1, head);
        boolean owned = false;
        while (before > head && (thing(before) || governs(before))) {
            owned = true;
            if (means(before, head)) {
                return new Argument(phrase, Argument.MEANS, group, i, true);
            }
            char clitic = clitic(before);
            if (clitic != 0) {
                return new Argument(phrase, String.valueOf(clitic), group, i, true);
            }
            before--;
        }
        if (before > head) {
            if (p.particle(before, "agents") != null && p.particle(before - 1, "agents_after") != null) {
                return new Argument(phrase, Argument.AGENT, group, i, owned);
            }
            Particle preposition = p.particle(before, "prepositions");
            if (preposition != null) {
                return new Argument(phrase, preposition.marker(), group, i, owned);
            }
        }
        return new Argument(phrase, Argument.BARE, group, i, owned);
    }

    /** Whether a token is what somebody is struck by: "[بنيران] الجيش", "في [غارة] للتحالف". */
    private boolean means(int i, int head) {
        return i > head + 1 && p.listed(i, "means") && cover[i] == null && (clitic(i) == BA || before(i, "places_in"));
    }

    /** Whether a word of number stands before a phrase, so that it is in the genitive whatever its role: "عدد من المواطنين". */
    boolean counted(Phrase phrase, int head) {
        return beforeCounts(phrase.from() - 1, head) < phrase.from() - 1;
    }

    /** Skips back over quotation marks and what only counts a phrase: "[كل] الأطراف", "[عدد من] المواطنين". */
    private int beforeCounts(int from, int head) {
        int i = from;
        while (i > head) {
            if (i - 1 > head && p.particle(i, "partitives") != null && (p.listed(i - 1, "counts") || p.isNumber(i - 1))) {
                if (clitic(i - 1) != 0) {
                    return i - 1;
                }
                i -= 2;
            } else if (p.isQuote(i) || p.particle(i, "quantifiers") != null) {
                i--;
            } else {
                break;
            }
        }
        return i;
    }

    /** The marker of the noun that a nationality adjective belongs to: "رفضت [الخطة] الأميركية", "على [الموقف] الروسي". */
    private String ownerMarker(int i, int head) {
        for (int j = i - 1; j > head && j > i - 5; j--) {
            char clitic = clitic(j);
            if (clitic != 0) {
                return String.valueOf(clitic);
            }
            Particle preposition = p.particle(j, "prepositions");
            if (preposition != null) {
                return preposition.marker();
            }
            if (cover[j] != null) {
                return Argument.BARE;
            }
        }
        return Argument.BARE;
    }

    /** A noun without the article that is neither verb nor particle: what stands behind it is its genitive. */
    private boolean thing(int i) {
        return p.token(i).isWord() && cover[i] == null && !p.isParticle(i) && verbAt(i).isEmpty() && !articled(i) && !actNoun(i);
    }

    /** "مهاجمة [مواقعها]": whose the thing at a token is, by the pronoun at its end; null where it has none. */
    Phrase ownedThing(int i, Pronouns pronouns) {
        if (i >= p.size() || !p.together(i - 1, i) || articled(i) || !thing(i)) {
            return null;
        }
        String folded = p.word(i).folded();
        String pronoun = Pronouns.ending(folded);
        return pronoun.length() > 1 && folded.length() > pronoun.length() + 2 ? pronouns.antecedent(i, pronoun, null) : null;
    }

    /** Whether a word has the article, perhaps behind "and". */
    boolean articled(int i) {
        return p.word(i).folded().startsWith(AL) || p.word(i).folded().startsWith("\u0648" + AL);
    }

    /** Whether a token is an act noun that takes a genitive: what stands behind it belongs to it, not to the verb. */
    private boolean governs(int i) {
        Reading noun = noun(i);
        return noun != null && noun.construct();
    }

    /** Whether a token is a noun that carries an act. */
    boolean actNoun(int i) {
        return noun(i) != null;
    }

    /** The reading of a token as a noun or participle of a frame, the one with the fewest clitics, or null. */
    Reading noun(int i) {
        if (i < 0 || i >= p.size() || cover[i] != null || !verbAt(i).isEmpty()) {
            return null;
        }
        for (Reading reading : p.word(i).readings()) {
            if (reading.sense() instanceof Frame && !reading.finite()) {
                return reading;
            }
        }
        return null;
    }

    /** Whether a noun or noun phrase that carries an act may start at a token. */
    boolean mayCarry(int i) {
        return cover[i] == null && verbAt(i).isEmpty() && (noun(i) != null || !p.word(i).starts().isEmpty());
    }

    /** Whether a noun stands behind one of some prepositions, written together with it or before it. */
    boolean takes(int i, List<String> markers) {
        if (i < 0 || cover[i] != null || !p.token(i).isWord() || p.isParticle(i)) {
            return false;
        }
        char clitic = clitic(i);
        if (clitic != 0) {
            return markers.contains(String.valueOf(clitic));
        }
        Particle before = i == 0 ? null : p.particle(i - 1, "prepositions");
        return before == null ? markers.contains(Argument.BARE) : markers.contains(before.marker());
    }

    /** The preposition written together with an unknown or known noun, or 0. */
    private char clitic(int i) {
        for (Reading reading : p.word(i).readings()) {
            if (!reading.finite()) {
                return reading.preposition();
            }
        }
        String folded = p.word(i).folded();
        return folded.startsWith("\u0628" + AL) ? '\u0628' : folded.startsWith("" + LAM + LAM) ? LAM : 0;
    }

    /** Whether a verb agrees with a phrase, before it (VSO, number is free) or behind it. */
    boolean agrees(Reading verb, Phrase phrase, boolean phraseFirst) {
        VerbForm form = verb.form();
        if (form.person() == 1) {
            return false;
        }
        boolean plural = phrase.number() == 'p';
        if (form.number() == 'p') {
            return plural && phraseFirst;
        }
        if (form.number() == 'd') {
            return phraseFirst && phrase.number() != 's';
        }
        if (plural) {
            return !phraseFirst || form.gender() == 'f' || phrase.gender() == 'm';
        }
        return form.gender() == phrase.gender() || phrase.foundBy().equals("name");
    }
}
