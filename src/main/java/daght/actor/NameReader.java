package daght.actor;

import daght.lexicon.LongestMatch;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.lexicon.Word;
import java.util.List;
import java.util.Set;

/**
 * Reads personal names that no lexicon has: {@code "صائب عريقات"} by its given name, {@code "وأوضح كرحوت أن"} by the verb of saying
 * before it. Stateless.
 */
final class NameReader {

    private static final int LONGEST = 7;
    private static final String AL = "\u0627\u0644";

    /** The token after the name that starts at {@code from}, where a name is expected; {@code from} itself if there is none. */
    int end(Passage p, int from) {
        int at = from;
        int words = 0;
        int unknown = 0;
        boolean name = false;
        while (at < p.size() && words < LONGEST && (at == from || p.together(from, at)) && p.token(at).isWord()) {
            Word word = p.word(at);
            boolean given = given(p, at, at == from);
            boolean joint = WordSense.namePart(p, at);
            if (joint && at + 1 < p.size() && p.token(at + 1).isWord()) {
                int last = at + 1;
                while (last + 1 < p.size() && WordSense.namePart(p, last) && p.token(last + 1).isWord()) {
                    last++;
                }
                words += last + 1 - at;
                at = last + 1;
                name = true;
                continue;
            }
            boolean conjoined = at > from && (word.folded().charAt(0) == '\u0648' && p.word(at).known());
            if (!given && (conjoined || !mayBeName(p, from, at, words, unknown, name))) {
                break;
            }
            unknown += given ? 0 : 1;
            name = word.first(ActorSense.GivenName.class) != null;
            at++;
            words++;
        }
        return at;
    }

    /**
     * Whether an unknown word, or a nationality used as a family name, may stand in a name.
     *
     * @param name whether the words before it are certainly of a name: a given name, or one of several words (بدر الدين)
     */
    private static boolean mayBeName(Passage p, int from, int at, int words, int unknown, boolean name) {
        Word word = p.word(at);
        if (word.folded().length() < 2 || unknown >= 4 || WordSense.preposed(p, at) || words > 0 && WordSense.toActor(p, at)
                || WordSense.tanwin(p, at) || words > 0 && WordSense.hers(p, at)) {
            return false;
        }
        Reading r = word.first(ActorSense.Nisba.class);
        r = r == null ? word.first(ActorSense.Adjective.class) : r;
        if (r != null) {
            boolean bare = words == 1 && !r.article() && word.folded().endsWith("\u064A") && r.form().gender() == 'm' && r.cut() == 0;
            boolean family = words >= 1 && words <= 3 && r.article() && r.form().gender() == 'm' && r.form().number() == 's'
                    && r.conjunction() == 0;
            return (bare || family) && name;
        }
        Reading father = word.first(ActorSense.GivenName.class);
        if (words >= 1 && !p.isParticle(at) && (father != null && father.article() && father.cut() == 0 || surname(p, at))) {
            return true;
        }
        if (words == 1 && given(p, from, true) && closed(p, at)) {
            return true;
        }
        if (words > 0 && state(p, at)) {
            return false;
        }
        boolean start = word.starts().stream().anyMatch(s -> s.cut() == 0 && !s.node().senses().isEmpty());
        if (start && words == 0) {
            return false;
        }
        return (!word.known() || WordSense.unheard(p, at)) && !p.isParticle(at) && !looksLikeNoun(word.folded(), words);
    }

    /** Whether a word that nothing is known of has the look of a family name: الدابي behind محمد مصطفى tells that it is another one. */
    static boolean family(Passage p, int at) {
        if (at >= p.size() || !p.together(at - 1, at)) {
            return false;
        }
        String folded = p.token(at).folded();
        return folded.startsWith(AL) && folded.endsWith("\u064A") && !p.word(at).known();
    }

    /** Whether a word that nothing is known of stands behind a title as a family name: [الدكتور] الموسى. */
    static boolean familyAlone(Passage p, int at) {
        return p.token(at).folded().startsWith(AL) && !p.word(at).known() && !p.isParticle(at);
    }

    /** Whether a common word behind a given name is a family name, because a clause or a mark follows (مصطفى سند أن). */
    private static boolean closed(Passage p, int at) {
        Word word = p.word(at);
        boolean follows = p.particle(at + 1, "complementisers") != null || p.is(at + 1, '\u060C') || p.is(at + 1, ':') || p.is(at + 1, '.');
        boolean clitic = word.known() && word.readings().get(0).cut() > 0;
        return follows && !p.isParticle(at) && !clitic && word.readings().stream().noneMatch(r -> r.finite() && r.form().person() == 3)
                && word.first(ActorSense.Role.class) == null && !WordSense.feminineNoun(p, at) && !word.folded().startsWith(AL);
    }

    /** Whether a word is the name of a state or a capital. */
    private static boolean state(Passage p, int at) {
        LongestMatch match = LongestMatch.at(p, at, ActorSense.Place.class);
        return match != null && match.start().cut() == 0
                && ((ActorSense.Place) match.senses().get(0)).kind() != ActorSense.Place.Kind.PLACE;
    }

    /** Whether a word is the family name of somebody in the lexicon. */
    private static boolean surname(Passage p, int at) {
        LongestMatch match = LongestMatch.at(p, at, ActorSense.Named.class);
        return match != null && match.to() == at + 1 && match.start().cut() == 0
                && ActorSense.preferred(match) instanceof ActorSense.Named n
                && n.person() && n.brief();
    }

    /** A word with the article that starts a name, or an unknown feminine noun, is rather a common noun. */
    private static boolean looksLikeNoun(String folded, int words) {
        boolean article = folded.startsWith(AL) || folded.startsWith("\u0648" + AL) || folded.startsWith("\u0628" + AL)
                || folded.startsWith("\u0644\u0644");
        if (words == 0) {
            return article;
        }
        return folded.startsWith("\u0648" + AL) || folded.startsWith("\u0628" + AL) || folded.startsWith("\u0644\u0644")
                || article && words > 1 && (folded.endsWith("\u0647") || folded.endsWith("\u0627\u062A"));
    }

    /** A person named without a title: a given name and more, or one unknown word behind a verb of saying. */
    Phrase person(Passage p, int i, DescriptionReader descriptions) {
        boolean given = given(p, i, true);
        int to = i;
        boolean titled = p.particle(i, "short_titles") != null && p.is(i + 1, '.') && i + 2 < p.size() && p.token(i + 2).isWord();
        if (titled) {
            to = end(p, i + 2);
            to = to == i + 2 && familyAlone(p, to) ? to + 1 : to;
            if (to == i + 2) {
                return null;
            }
        } else if (given || sonOf(p, i) || servant(p, i)) {
            to = end(p, i);
            if (to - i < 2 && !(given && quoted(p, i, to)) || WordSense.construct(p, i, to)) {
                return null;
            }
        } else if (afterSaying(p, i)) {
            to = end(p, i);
            boolean relative = to == i && p.token(i).folded().startsWith(AL) && p.token(i).folded().endsWith("\u064A");
            to = relative ? i + 1 : to;
            boolean closes = to > i && to - i <= 3 && (p.particle(to, "complementisers") != null || p.is(to, ':') || p.is(to, '\u060C')
                    || p.isQuote(to) || p.is(to, ',') || p.is(to, '-') || p.particle(to, "places_to") != null && p.particle(to + 1, "complementisers") != null);
            boolean alone = to == i + 1 && p.particle(to, "complementisers") == null && !p.is(to, ':');
            if (!closes || to == i + 1 && WordSense.adverbOrOwned(p, i) || alone && p.isQuote(to)) {
                return null;
            }
        }
        if (to == i) {
            return null;
        }
        Phrase phrase = new Phrase();
        phrase.kind = Phrase.Kind.PERSON;
        phrase.from = i;
        phrase.to = to;
        int cut = cut(p, i);
        phrase.start = p.token(i).offsetOf(cut, p.text());
        phrase.end = p.token(to - 1).end();
        phrase.conjunction = cut > 0 ? p.token(i).folded().charAt(0) : 0;
        phrase.definite = true;
        phrase.foundBy = "name";
        take(p, titled ? i + 2 : i, to, phrase.name);
        phrase.name.set(0, phrase.name.get(0).substring(cut));
        phrase.head = phrase.name.get(0);
        descriptions.apposition(p, phrase);
        return phrase;
    }

    /** Whether a word stands between a verb of saying and what is said, as somebody's name does (وتابع محمود: «…»). */
    private static boolean quoted(Passage p, int i, int to) {
        boolean said = p.particle(to, "complementisers") != null || p.is(to, ':') || p.is(to, '\u060C') && p.is(to + 1, ':');
        return said && WordSense.says(p, i - 1) && p.word(i).readings().get(0).cut() == 0;
    }

    /**
     * Whether a token is a given name. Folding makes على of علي and أن of آن: a particle is a name only where the writer's letters say so.
     */
    static boolean given(Passage p, int i) {
        return given(p, i, false);
    }

    /** Whether a token is a given name at the start of a name, with clitics or without (ومحمد, لمحمد). */
    static boolean opens(Passage p, int i) {
        return given(p, i, true);
    }

    /** The same, and whether clitics may stand before it (ومحمد, لمحمد), as at the start of a name. */
    private static boolean given(Passage p, int i, boolean clitics) {
        if (p.word(i).first(ActorSense.GivenName.class) == null) {
            return false;
        }
        for (Reading r : p.word(i).readings()) {
            boolean fits = r.cut() == 0 || clitics && (r.preposition() == 0 || r.form().written().length() > 3);
            if (r.sense() instanceof ActorSense.GivenName && !r.article() && r.pronoun().isEmpty() && fits && !WordSense.owned(p, i)) {
                char last = p.text().charAt(p.token(i).end() - 1);
                return !p.isParticle(i) || p.particle(i, "prepositions") != null && last == '\u064A' && r.cut() == 0
                        || p.particle(i, "personal") != null && last == '\u0649';
            }
        }
        return false;
    }

    /** A person met before, by his family name alone, or null. */
    Phrase again(Passage p, int i, Set<String> familyNames) {
        if (familyNames.isEmpty()) {
            return null;
        }
        String folded = p.token(i).folded();
        int cut = familyNames.contains(folded) ? 0 : 1;
        boolean clitic = "\u0648\u0641\u0628\u0644".indexOf(folded.charAt(0)) >= 0;
        if (cut == 1 && (!clitic || !familyNames.contains(folded.substring(1)))) {
            return null;
        }
        Phrase phrase = new Phrase();
        phrase.kind = Phrase.Kind.PERSON;
        phrase.from = i;
        phrase.to = i + 1;
        phrase.start = p.token(i).offsetOf(cut, p.text());
        phrase.end = p.token(i).end();
        phrase.definite = true;
        phrase.head = folded.substring(cut);
        phrase.name.add(phrase.head);
        char c = folded.charAt(0);
        phrase.conjunction = cut == 1 && (c == '\u0648' || c == '\u0641') ? c : 0;
        phrase.preposition = cut == 1 && phrase.conjunction == 0 ? c : 0;
        phrase.foundBy = "coreference";
        return phrase;
    }

    private static int cut(Passage p, int i) {
        Reading reading = p.word(i).first(ActorSense.GivenName.class);
        return reading == null ? 0 : reading.cut();
    }

    /** Adds the folded words of a name. */
    void take(Passage p, int from, int to, List<String> out) {
        for (int i = from; i < to; i++) {
            if (p.token(i).isWord()) {
                out.add(p.token(i).folded());
            }
        }
    }

    /** An unknown name before بن or behind أبو: "ساير بن لافي", "أبو حارث". */
    private static boolean sonOf(Passage p, int i) {
        boolean son = p.token(Math.min(i + 1, p.size() - 1)).folded().equals("\u0628\u0646") && !p.word(i).known() && p.together(i, i + 1);
        boolean father = p.token(i).folded().equals("\u0627\u0628\u0648") && i + 1 < p.size() && !p.word(i + 1).known();
        return son || father;
    }

    /** Whether a name of two words starts here: [عبد الرحمن]. */
    private static boolean servant(Passage p, int i) {
        return p.token(i).folded().equals(HeadJudge.SERVANT) && p.together(i, i + 1) && p.token(i + 1).folded().startsWith(AL)
                && p.token(i + 1).isWord();
    }

    private static boolean afterSaying(Passage p, int i) {
        int before = p.isQuote(i - 1) ? i - 2 : i - 1;
        if (before < 0 || !p.together(before, i) || p.word(i).known() || !p.word(before).says() || p.isParticle(before)
                || p.particle(before - 1, "prepositions") != null) {
            return false;
        }
        for (Reading reading : p.word(before).readings()) {
            if (reading.finite() && reading.sense().says() && reading.pronoun().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
