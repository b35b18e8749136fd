package daght.lexicon;

import daght.text.VerbForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words and phrases of a language, looked up with their clitics. Which splits are possible is grammar and stands here; which are
 * real is decided by what the lexicon holds. Filled once, then shared by any number of threads; an analysed spelling is kept, so a common
 * word is analysed once.
 */
public final class Vocabulary {

    private static final char WAW = '\u0648';
    private static final char FA = '\u0641';
    private static final char BA = '\u0628';
    private static final char KAF = '\u0643';
    private static final char LAM = '\u0644';
    private static final char SIN = '\u0633';
    private static final char TA = '\u062A';
    private static final char HA = '\u0647';
    private static final String AL = "\u0627\u0644";
    private static final String[] PRONOUNS = {
        "\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0647\u0646", "\u0647", "\u0646\u0627", "\u0646\u064A", "\u0643\u0645",
        "\u064A", "\u0643"};

    private final Map<String, List<Use>> words = new HashMap<>();
    private final PhraseTrie phrases = new PhraseTrie();
    private final KeptWords kept = new KeptWords();
    private final WordClasses classes;

    private record Use(Sense sense, VerbForm form, boolean bare) {
    }

    /** A vocabulary without words, whose words will know these classes. */
    public Vocabulary(WordClasses classes) {
        this.classes = classes;
    }

    /** Adds one written form of a word that takes the clitics its kind takes. */
    public void add(Sense sense, VerbForm form) {
        List<Use> uses = words.computeIfAbsent(form.written(), w -> new ArrayList<>(1));
        Use use = new Use(sense, form, false);
        if (!uses.contains(use)) {
            uses.add(use);
        }
    }

    /** Adds a particle: a word that takes no clitic but the conjunctions. */
    public void addParticle(Sense sense, String folded) {
        VerbForm form = new VerbForm(folded, VerbForm.Kind.VERBAL_NOUN, 0, 'm', 's', false);
        words.computeIfAbsent(folded, w -> new ArrayList<>(1)).add(new Use(sense, form, true));
    }

    /** Adds a phrase of one or more words, matched as it stands but for a conjunction or preposition before it. */
    public void addPhrase(Sense sense, String folded) {
        phrases.add(folded, sense);
    }

    /** Whether a bare form is there. */
    public boolean holds(String folded) {
        return words.containsKey(folded);
    }

    /** All that is known of a spelling, folded. */
    public Word word(String folded) {
        Word word = kept.find(folded);
        if (word == null) {
            word = analyse(folded);
            kept.keep(word);
        }
        return word;
    }

    /** A spelling as a string: the same one each time for a word that was asked for before. */
    public String spelling(char[] letters, int length) {
        Word word = kept.find(letters, length);
        return word == null ? new String(letters, 0, length) : word.folded();
    }

    private Word analyse(String s) {
        List<Reading> readings = new ArrayList<>(4);
        List<Word.Start> starts = new ArrayList<>(2);
        afterConjunction(s, 0, (char) 0, readings, starts);
        if (s.length() > 2 && (s.charAt(0) == WAW || s.charAt(0) == FA)) {
            afterConjunction(s, 1, s.charAt(0), readings, starts);
        }
        readings.sort(Comparator.comparingInt((Reading r) -> r.cut() + r.pronoun().length() + (r.future() ? 1 : 0)));
        return new Word(s, readings, starts, classes.of(s), classes.number(s));
    }

    private void afterConjunction(String s, int from, char conjunction, List<Reading> readings, List<Word.Start> starts) {
        String rest = s.substring(from);
        bare(rest, conjunction, from, readings);
        noun(rest, conjunction, (char) 0, from, readings, starts);
        char c = rest.charAt(0);
        if (rest.length() > 2 && (c == BA || c == LAM || c == KAF)) {
            noun(rest.substring(1), conjunction, c, from + 1, readings, starts);
        }
        verb(rest, conjunction, from, readings);
    }

    private void bare(String rest, char conjunction, int cut, List<Reading> out) {
        for (Use use : words.getOrDefault(rest, List.of())) {
            if (use.bare) {
                out.add(new Reading(use.sense, use.form, conjunction, (char) 0, false, false, "", cut));
            }
        }
    }

    private void noun(String rest, char conjunction, char preposition, int cut, List<Reading> out, List<Word.Start> starts) {
        start(rest, conjunction, preposition, cut, starts);
        nominal(rest, conjunction, preposition, false, cut, out);
        if (rest.startsWith(AL) && rest.length() > 3) {
            nominal(rest.substring(2), conjunction, preposition, true, cut, out);
        } else if (preposition == LAM && rest.charAt(0) == LAM && rest.length() > 2) {
            nominal(rest.substring(1), conjunction, preposition, true, cut, out);
            start(AL + rest.substring(1), conjunction, preposition, cut, starts);
        }
    }

    private void start(String word, char conjunction, char preposition, int cut, List<Word.Start> starts) {
        PhraseTrie.Node node = phrases.start(word);
        if (node != null) {
            starts.add(new Word.Start(cut, conjunction, preposition, node));
        }
    }

    private void nominal(String base, char conjunction, char preposition, boolean article, int cut, List<Reading> out) {
        for (Use use : words.getOrDefault(base, List.of())) {
            if (!use.bare && !use.form.kind().finite() && !beforePronoun(base, use.sense)) {
                out.add(new Reading(use.sense, use.form, conjunction, preposition, article, false, "", cut));
            }
        }
        if (article) {
            return;
        }
        for (String pronoun : PRONOUNS) {
            if (base.length() > pronoun.length() + 1 && base.endsWith(pronoun)) {
                for (Use use : words.getOrDefault(base.substring(0, base.length() - pronoun.length()), List.of())) {
                    if (!use.bare && !use.form.kind().finite()) {
                        out.add(new Reading(use.sense, use.form, conjunction, preposition, false, false, pronoun, cut));
                    }
                }
            }
        }
    }

    /** Whether a noun is written so before pronouns alone: نسبت(ه) of نسبة. */
    private boolean beforePronoun(String written, Sense sense) {
        return written.charAt(written.length() - 1) == TA && words.getOrDefault(written.substring(0, written.length() - 1) + HA, List.of())
                .stream().anyMatch(use -> use.sense == sense && !use.form.kind().finite());
    }

    private void verb(String rest, char conjunction, int cut, List<Reading> out) {
        finite(rest, conjunction, (char) 0, false, cut, out);
        char c = rest.charAt(0);
        if (rest.length() > 3 && (c == SIN || c == LAM)) {
            finite(rest.substring(1), conjunction, c == LAM ? LAM : 0, c == SIN, cut + 1, out);
        }
    }

    private void finite(String base, char conjunction, char preposition, boolean future, int cut, List<Reading> out) {
        finite(base, "", conjunction, preposition, future, cut, out);
        for (String pronoun : PRONOUNS) {
            if (base.length() > pronoun.length() + 1 && base.endsWith(pronoun) && !pronoun.equals("\u064A")) {
                finite(base.substring(0, base.length() - pronoun.length()), pronoun, conjunction, preposition, future, cut, out);
            }
        }
    }

    private void finite(String base, String pronoun, char conjunction, char preposition, boolean future, int cut, List<Reading> out) {
        for (Use use : words.getOrDefault(base, List.of())) {
            boolean fits = preposition == 0 && !future || use.form.kind() == VerbForm.Kind.IMPERFECT;
            if (!use.bare && use.form.kind().finite() && fits) {
                out.add(new Reading(use.sense, use.form, conjunction, preposition, false, future, pronoun, cut));
            }
        }
    }
}
