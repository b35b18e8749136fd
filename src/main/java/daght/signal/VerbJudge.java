package daght.signal;

import daght.actor.ActorSense;
import daght.actor.Phrase;
import daght.lexicon.LongestMatch;
import daght.lexicon.Particle;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.text.VerbForm;
import java.util.ArrayList;
import java.util.List;

/** Tells finite verbs from the nouns that are spelled like them (دعم, قصف, طلب), by what stands around. One for a passage. */
final class VerbJudge {

    private static final String AL = "\u0627\u0644";
    private static final char HAMZA_ABOVE = '\u0623';

    private final Syntax syntax;
    private final Passage p;

    VerbJudge(Syntax syntax) {
        this.syntax = syntax;
        this.p = syntax.p;
    }

    /** The readings of a token as a finite verb; empty where it is none here. Those of the tokens before are known by then. */
    List<Reading> readings(int i) {
        if (syntax.phraseAt(i) != null || !p.word(i).finite()) {
            return List.of();
        }
        List<Reading> finite = new ArrayList<>(2);
        boolean noun = false;
        for (Reading reading : p.word(i).readings()) {
            if (reading.finite()) {
                finite.add(reading);
            } else if (!(reading.sense() instanceof Particle particle) || !particle.kind().equals("adverbs")) {
                noun = true;
            }
        }
        boolean particle = p.isParticle(i) && !hamza(i);
        if (finite.isEmpty() || particle && p.particle(i, "lacks") == null) {
            return List.of();
        }
        noun |= particle || place(i);
        finite.removeIf(r -> r.form().person() != 3 && r.form().number() == 's');
        if (finite.stream().anyMatch(r -> r.form().number() != 'd')) {
            finite.removeIf(r -> r.form().number() == 'd');
        }
        if (finite.isEmpty()) {
            return finite;
        }
        List<Reading> best = shortestCut(finite);
        if (describes(i, best.get(0))) {
            return List.of();
        }
        return noun && !verbHere(i, best.get(0)) ? List.of() : best;
    }

    /** Whether a word is written with a hamza at its end, as no particle is: هنأ is not هنا. */
    private boolean hamza(int i) {
        return p.text().charAt(p.token(i).end() - 1) == HAMZA_ABOVE;
    }

    /** Whether a word names a place as well: تعز. */
    private boolean place(int i) {
        LongestMatch match = p.word(i).starts().isEmpty() ? null : LongestMatch.at(p, i, ActorSense.Place.class);
        return match != null && match.to() == i + 1;
    }

    /** Whether a word is rather one for an actor, which needs fewer clitics than the verb: وزارة is no وَزَارَه. */
    private boolean describes(int i, Reading verb) {
        for (Reading reading : p.word(i).readings()) {
            boolean describes = reading.sense() instanceof ActorSense && !(reading.sense() instanceof ActorSense.GivenName);
            if (describes && reading.cut() + reading.pronoun().length() < verb.cut() + verb.pronoun().length()) {
                return true;
            }
        }
        return false;
    }

    private static List<Reading> shortestCut(List<Reading> readings) {
        int least = Integer.MAX_VALUE;
        for (Reading reading : readings) {
            least = Math.min(least, weight(reading));
        }
        List<Reading> out = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            if (weight(reading) == least) {
                out.add(reading);
            }
        }
        return out;
    }

    private static int weight(Reading r) {
        return r.pronoun().length() + (r.preposition() != 0 ? 2 : 0) + (r.future() ? 1 : 0);
    }

    /** Of a word that may be verb or noun (دعم, قصف, طلب), whether it is the verb here. */
    private boolean verbHere(int i, Reading verb) {
        if (syntax.before(i, "before_nouns")) {
            return false;
        }
        if (syntax.before(i, "relatives") || syntax.before(i, "negations") || syntax.before(i, "possibles") || syntax.before(i, "futures")
                || syntax.before(i, "complementisers") || syntax.before(i, "openers")) {
            return true;
        }
        if (i > 0 && (p.particle(i - 1, "prepositions") != null || p.particle(i - 1, "lacks") != null)) {
            return false;
        }
        if (!verb.pronoun().isEmpty() && syntax.noun(i - 1) != null) {
            return true;
        }
        boolean opens = i == 0 || !p.together(i - 1, i) || verb.conjunction() != 0 || syntax.comma(i - 1) && firstVerb(i);
        Phrase last = syntax.phraseAt(i - 1);
        boolean afterPhrase = last != null && !last.adjective() && !taken(last);
        if (afterPhrase && syntax.before(last.from(), "complementisers")) {
            return true;
        }
        if (topicBefore(i)) {
            return true;
        }
        if (verb.conjunction() != 0 && verb.form().kind() == VerbForm.Kind.PERFECT && !somebodyFor(i, verb)) {
            return false;
        }
        boolean beforeDefinite = i + 1 < p.size() && (syntax.phraseAt(i + 1) != null || p.particle(i + 1, "quantifiers") != null
                || p.word(i + 1).folded().startsWith(AL));
        if (verb.form().kind() == VerbForm.Kind.IMPERFECT) {
            return opens || afterPhrase;
        }
        return (opens || afterPhrase) && (beforeDefinite || !verb.pronoun().isEmpty() || p.particle(i + 1, "prepositions") != null);
    }

    /** "أن [لواء اليرموك]، قصف…": a subject behind أن or one of its sisters still waits for its verb, a comma behind it. */
    private boolean topicBefore(int i) {
        int at = i - 1;
        while (at > 0 && (syntax.comma(at) || p.isQuote(at))) {
            at--;
        }
        Phrase phrase = at < i - 1 && at >= 0 && p.together(at, i) ? syntax.phraseAt(at) : null;
        int from = phrase == null ? 0 : phrase.from();
        return phrase != null && (syntax.before(from, "complementisers")
                || from > 1 && p.isQuote(from - 1) && syntax.before(from - 1, "complementisers"));
    }

    /** Whether somebody near can be the subject of a verb: the phrase right behind it, or one before it in its sentence. */
    private boolean somebodyFor(int i, Reading verb) {
        Phrase next = syntax.phraseAt(i + 1);
        if (next != null && syntax.agrees(verb, next, false)) {
            return true;
        }
        for (int j = i - 1; j >= 0 && p.sentence(i) - p.sentence(j) < 2; j--) {
            Phrase phrase = syntax.phraseAt(j);
            if (phrase != null && phrase.from() == j && !phrase.adjective() && syntax.agrees(verb, phrase, true)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no verb stands before a token in its sentence. */
    private boolean firstVerb(int i) {
        for (int j = i - 1; j >= 0 && p.together(j, i); j--) {
            if (!syntax.verbAt(j).isEmpty() || syntax.noun(j) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a phrase stands behind a preposition or is the subject of the verb right before it, so that no verb follows it. */
    private boolean taken(Phrase phrase) {
        int before = phrase.from() - 1;
        boolean preposed = phrase.preposition() != 0 || syntax.before(phrase.from(), "prepositions");
        return preposed || before >= 0 && p.together(before, phrase.from()) && phrase.conjunction() == 0
                && !syntax.verbAt(before).isEmpty();
    }
}
