package daght.text;

import static daght.text.VerbForm.Kind.ACTIVE_PARTICIPLE;
import static daght.text.VerbForm.Kind.IMPERFECT;
import static daght.text.VerbForm.Kind.PASSIVE_PARTICIPLE;
import static daght.text.VerbForm.Kind.PERFECT;
import static daght.text.VerbForm.Kind.VERBAL_NOUN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Conjugates an Arabic verb from its root and form: {@code طلب, 3} gives طالب، طالبت، يطالب، تطالبون… with its participles مطالب، مطالبون
 * and, for forms II to X, its verbal noun مطالبة. Sound, hamzated, assimilated, hollow, defective and doubled roots; forms I to X and the
 * four-letter forms I, II and IV. Written without vowels and folded, so that active and passive mostly coincide; a passive is listed of
 * its own only where its letters differ (قيل، يُقال). The tables follow W. Wright, "A Grammar of the Arabic Language". Stateless.
 */
public final class Conjugator {

    private static final char HAMZA = '\u0621';
    private static final char ALEF = '\u0627';
    private static final char TA = '\u062A';
    private static final char WAW = '\u0648';
    private static final char YA = '\u064A';
    private static final char MIM = '\u0645';
    private static final char NUN = '\u0646';
    private static final char SIN = '\u0633';
    private static final char HA = '\u0647';

    private final Map<String, VerbForm> forms = new LinkedHashMap<>();
    private final char r1;
    private final char r2;
    private final char r3;
    private final char vowel;

    private Conjugator(String root, char vowel) {
        r1 = root.charAt(0);
        r2 = root.charAt(1);
        r3 = root.charAt(2);
        this.vowel = vowel;
    }

    /**
     * All written forms of a verb.
     *
     * @param root  three letters, or four with a form that starts with {@code q}; hamza on any seat, the weak letters و and ي
     * @param form  {@code 1} to {@code 10}, {@code q1}, {@code q2}, {@code q4}
     * @param vowel of the imperfect of form I: a, i or u; anything else elsewhere
     * @throws IllegalArgumentException if root or form are none; the message says what is allowed
     */
    public static List<VerbForm> conjugate(String root, String form, char vowel) {
        String letters = rootLetters(root);
        boolean four = form.startsWith("q");
        if (letters.length() != (four ? 4 : 3)) {
            throw new IllegalArgumentException("root '" + root + "' has " + letters.length() + " letters; form " + form + " takes "
                    + (four ? 4 : 3));
        }
        Conjugator c = new Conjugator(letters, vowel);
        switch (form) {
            case "1" -> c.first();
            case "2" -> c.derived("", "", letters, MIM + "", nounOfSecond(letters));
            case "3" -> c.third();
            case "4" -> c.fourth();
            case "5" -> c.derived(TA + "", TA + "", letters, "" + MIM + TA, TA + letters);
            case "6" -> c.sixth();
            case "7" -> c.seventh();
            case "8" -> c.eighth();
            case "9" -> c.derived(ALEF + "", "", letters, MIM + "", ALEF + letters.substring(0, 2) + letters.charAt(1) + ALEF + c.r3);
            case "10" -> c.tenth();
            case "q1" -> c.derived("", "", letters, MIM + "", letters + HA);
            case "q2" -> c.derived(TA + "", TA + "", letters, "" + MIM + TA, TA + letters);
            case "q4" -> c.fourLettersDoubled(letters);
            default -> throw new IllegalArgumentException("form '" + form + "' is unknown; allowed: 1 to 10, q1, q2, q4");
        }
        return List.copyOf(c.forms.values());
    }

    private static String rootLetters(String root) {
        StringBuilder out = new StringBuilder();
        for (char c : root.toCharArray()) {
            if ("\u0622\u0623\u0625\u0624\u0626\u0621".indexOf(c) >= 0) {
                out.append(HAMZA);
            } else if (Folding.fold(c) != Folding.NOTHING && !Character.isWhitespace(c)) {
                out.append(Folding.fold(c));
            }
        }
        return out.toString();
    }

    private boolean hollow() {
        return (r2 == WAW || r2 == YA) && !weak(r3);
    }

    private boolean defective() {
        return weak(r3);
    }

    private boolean doubled() {
        return r2 == r3;
    }

    private static boolean weak(char c) {
        return c == WAW || c == YA;
    }

    /** A hamza between or before the short vowel a is written on alef, which folds to alef. */
    private static char seat(char c) {
        return c == HAMZA ? ALEF : c;
    }

    // ---- form I

    private void first() {
        if (doubled()) {
            firstDoubled();
        } else if (hollow()) {
            firstHollow();
        } else if (defective()) {
            firstDefective();
        } else {
            firstSound();
        }
    }

    private void firstSound() {
        String perfect = "" + seat(r1) + seat(r2) + seat(r3);
        perfect(perfect, perfect, false);
        String stem = r1 == WAW ? "" + seat(r2) + seat(r3) : "" + seat(r1) + seat(r2) + seat(r3);
        imperfect(stem, stem, false);
        if (r1 == WAW) {
            imperfect("" + r1 + seat(r2) + seat(r3), "" + r1 + seat(r2) + seat(r3), true);
        }
        participle("" + seat(r1) + ALEF + r2 + r3, ACTIVE_PARTICIPLE);
        participle("" + MIM + (r1 == HAMZA ? ALEF : r1) + r2 + WAW + r3, PASSIVE_PARTICIPLE);
    }

    private void firstDoubled() {
        String perfect = "" + seat(r1) + r2;
        perfect(perfect, "" + seat(r1) + r2 + r3, false);
        imperfect(perfect, "" + seat(r1) + r2 + r3, false);
        participle("" + seat(r1) + ALEF + r2, ACTIVE_PARTICIPLE);
        participle("" + MIM + seat(r1) + r2 + WAW + r3, PASSIVE_PARTICIPLE);
    }

    private void firstHollow() {
        char long1 = vowel == 'a' ? ALEF : r2;
        String perfect = "" + seat(r1) + ALEF + seat(r3);
        perfect(perfect, "" + seat(r1) + seat(r3), false);
        imperfect("" + seat(r1) + long1 + r3, "" + seat(r1) + seat(r3), false);
        perfect("" + seat(r1) + YA + r3, "" + seat(r1) + seat(r3), true);
        if (long1 != ALEF) {
            imperfect("" + seat(r1) + ALEF + seat(r3), "" + seat(r1) + seat(r3), true);
        }
        participle("" + seat(r1) + ALEF + HAMZA + r3, ACTIVE_PARTICIPLE);
    }

    private void firstDefective() {
        boolean u = r3 == WAW && vowel != 'a' && vowel != 'i';
        perfectDefective("" + seat(r1) + seat(r2), r3 == WAW && vowel != 'i' ? ALEF : YA, r3);
        String stem = r1 == WAW ? "" + seat(r2) : "" + seat(r1) + seat(r2);
        imperfectDefective(stem, u ? WAW : YA, false);
        if (u) {
            imperfectDefective(stem, YA, true);
            put("" + seat(r1) + seat(r2) + YA, PERFECT, 3, 'm', 's', true);
            put("" + seat(r1) + seat(r2) + YA + TA, PERFECT, 3, 'f', 's', true);
        }
        participleDefective("" + seat(r1) + ALEF + r2);
        participle("" + MIM + seat(r1) + r2 + (u ? WAW : YA), PASSIVE_PARTICIPLE);
    }

    // ---- forms II to X

    private static String nounOfSecond(String root) {
        char last = root.charAt(2);
        if (weak(last)) {
            return "" + TA + seat(root.charAt(0)) + root.charAt(1) + YA + HA;
        }
        return last == HAMZA ? "" + TA + root.charAt(0) + root.charAt(1) + HAMZA + HA
                : "" + TA + seat(root.charAt(0)) + root.charAt(1) + YA + last;
    }

    private void third() {
        String stem = "" + r1 + ALEF + r2 + r3;
        derived("", "", stem, MIM + "", defective() ? "" + MIM + r1 + ALEF + r2 + ALEF + HA : MIM + stem + HA);
    }

    /** اطمأنّ, يطمئنّ: a hamza before the last letter is written on alef in the perfect. */
    private void fourLettersDoubled(String letters) {
        String start = letters.substring(0, 2);
        String perfect = ALEF + start + seat(letters.charAt(2)) + letters.charAt(3);
        perfect(perfect, perfect + letters.charAt(3), false);
        imperfect(letters, letters + letters.charAt(3), false);
        participle(MIM + letters, ACTIVE_PARTICIPLE);
    }

    private void sixth() {
        String stem = "" + r1 + ALEF + r2 + r3;
        derived(TA + "", TA + "", stem, "" + MIM + TA, TA + stem);
    }

    private void fourth() {
        if (hollow()) {
            derivedHollow(ALEF + "", "", "" + r1, YA, MIM + "", "" + ALEF + r1 + ALEF + r3 + HA);
        } else if (doubled()) {
            derivedDoubled(ALEF + "", "", "" + r1, MIM + "", "" + ALEF + r1 + r2 + ALEF + r3);
        } else {
            String first = r1 == WAW || r1 == HAMZA ? "" + YA : "" + r1;
            String noun = ALEF + first + r2 + ALEF + (defective() ? HAMZA : r3);
            derived(ALEF + "", "", "" + r1 + r2 + r3, MIM + "", noun);
        }
    }

    private void seventh() {
        String n = "" + NUN;
        if (hollow()) {
            derivedHollow(ALEF + n, n, "" + r1, ALEF, MIM + n, "" + ALEF + NUN + r1 + YA + ALEF + r3);
        } else if (doubled()) {
            derivedDoubled(ALEF + n, n, "" + r1, MIM + n, "" + ALEF + NUN + r1 + r2 + ALEF + r3);
        } else {
            derived(ALEF + n, n, "" + r1 + r2 + r3, MIM + n, "" + ALEF + NUN + r1 + r2 + ALEF + (defective() ? HAMZA : r3));
        }
    }

    private void eighth() {
        String start = eighthStart();
        if (hollow()) {
            derivedHollow(ALEF + "", "", start, ALEF, MIM + "", ALEF + start + YA + ALEF + r3);
        } else if (doubled()) {
            derivedDoubled(ALEF + "", "", start, MIM + "", ALEF + start + r2 + ALEF + r3);
        } else {
            derived(ALEF + "", "", start + r2 + r3, MIM + "", ALEF + start + r2 + ALEF + (defective() ? HAMZA : r3));
        }
    }

    /** The first radical and the infixed t, assimilated as the first radical asks. */
    private String eighthStart() {
        return switch (r1) {
            case WAW, YA, TA, HAMZA -> "" + TA;
            case '\u0635', '\u0636' -> r1 + "\u0637";
            case '\u0637', '\u0638' -> "\u0637";
            case '\u0632' -> r1 + "\u062F";
            case '\u062F', '\u0630' -> "\u062F";
            default -> "" + r1 + TA;
        };
    }

    private void tenth() {
        String st = "" + SIN + TA;
        if (hollow()) {
            derivedHollow(ALEF + st, st, "" + seat(r1), YA, MIM + st, ALEF + st + r1 + ALEF + r3 + HA);
        } else if (doubled()) {
            derivedDoubled(ALEF + st, st, "" + seat(r1), MIM + st, ALEF + st + seat(r1) + r2 + ALEF + r3);
        } else {
            String first = r1 == WAW || r1 == HAMZA ? "" + YA : "" + r1;
            derived(ALEF + st, st, "" + seat(r1) + r2 + r3, MIM + st, ALEF + st + first + r2 + ALEF + (defective() ? HAMZA : r3));
        }
    }

    /** A derived form whose stem keeps its consonants: strong, or weak only in its end. */
    private void derived(String perfectStart, String imperfectStart, String stem, String participleStart, String noun) {
        boolean afterA = perfectStart.isEmpty() || perfectStart.charAt(0) == TA;
        if (weak(stem.charAt(stem.length() - 1))) {
            String base = stem.substring(0, stem.length() - 1);
            perfectDefective(perfectStart + hamzaFirst(base, perfectStart), YA, YA);
            imperfectDefective(imperfectStart + base, YA, false);
            participleDefective(participleStart + base);
        } else {
            String perfect = perfectStart + hamzaFirst(endSeated(stem, true), perfectStart);
            perfect(perfect, perfect, false);
            String imperfect = imperfectStart + endSeated(stem, afterA && !imperfectStart.isEmpty());
            imperfect(imperfect, imperfect, false);
            participle(participleStart + stem, ACTIVE_PARTICIPLE);
            participle(participleStart + stem, PASSIVE_PARTICIPLE);
        }
        if (noun != null) {
            noun(noun);
        }
    }

    /** A first hamza is written on alef at the start of a word, and melts into the alef of form IV. */
    private static String hamzaFirst(String stem, String before) {
        if (stem.isEmpty() || stem.charAt(0) != HAMZA) {
            return stem;
        }
        boolean melts = before.length() == 1 && before.charAt(0) == ALEF;
        return melts ? stem.substring(1) : ALEF + stem.substring(1);
    }

    private static String endSeated(String stem, boolean afterA) {
        char last = stem.charAt(stem.length() - 1);
        boolean longBefore = stem.length() > 1 && stem.charAt(stem.length() - 2) == ALEF;
        return last == HAMZA && afterA && !longBefore ? stem.substring(0, stem.length() - 1) + ALEF : stem;
    }

    private void derivedHollow(String perfectStart, String imperfectStart, String first, char imperfectVowel, String participleStart,
                               String noun) {
        perfect(perfectStart + first + ALEF + seat(r3), perfectStart + first + seat(r3), false);
        imperfect(imperfectStart + first + imperfectVowel + r3, imperfectStart + first + seat(r3), false);
        if (imperfectVowel != ALEF) {
            imperfect(imperfectStart + first + ALEF + r3, imperfectStart + first + seat(r3), true);
        }
        perfect(perfectStart + first + YA + r3, perfectStart + first + seat(r3), true);
        participle(participleStart + first + imperfectVowel + r3, ACTIVE_PARTICIPLE);
        participle(participleStart + first + ALEF + r3, PASSIVE_PARTICIPLE);
        noun(noun);
    }

    private void derivedDoubled(String perfectStart, String imperfectStart, String first, String participleStart, String noun) {
        perfect(perfectStart + first + r2, perfectStart + first + r2 + r3, false);
        imperfect(imperfectStart + first + r2, imperfectStart + first + r2 + r3, false);
        participle(participleStart + first + r2, ACTIVE_PARTICIPLE);
        participle(participleStart + first + r2, PASSIVE_PARTICIPLE);
        noun(noun);
    }

    // ---- endings

    /** @param before stem before a consonant of the ending (قُل in قلتُ) */
    private void perfect(String stem, String before, boolean passive) {
        put(stem, PERFECT, 3, 'm', 's', passive);
        put(stem + TA, PERFECT, 3, 'f', 's', passive);
        put(stem + ALEF, PERFECT, 3, 'm', 'd', passive);
        put(stem + TA + ALEF, PERFECT, 3, 'f', 'd', passive);
        plural(stem, PERFECT, passive);
        put(before + NUN + ALEF, PERFECT, 1, 'm', 'p', passive);
        if (!before.equals(stem)) {
            put(before + TA, PERFECT, 1, 'm', 's', passive);
        }
        put(before + NUN, PERFECT, 3, 'f', 'p', passive);
    }

    private void plural(String stem, VerbForm.Kind kind, boolean passive) {
        put(stem + WAW + ALEF, kind, 3, 'm', 'p', passive);
        put(stem + WAW, kind, 3, 'm', 'p', passive);
    }

    private void perfectDefective(String base, char last, char weak) {
        put(base + last, PERFECT, 3, 'm', 's', false);
        if (last == YA) {
            put(base + ALEF, PERFECT, 3, 'm', 's', false);
        }
        put(base + TA, PERFECT, 3, 'f', 's', false);
        put(base + TA + ALEF, PERFECT, 3, 'f', 'd', false);
        put(base + (last == ALEF ? WAW : YA) + ALEF, PERFECT, 3, 'm', 'd', false);
        plural(base, PERFECT, false);
        char glide = last == ALEF ? weak : YA;
        put(base + glide + NUN + ALEF, PERFECT, 1, 'm', 'p', false);
        put(base + glide + TA, PERFECT, 3, 'f', 's', false);
    }

    /** @param cut stem where the ending is cut off or starts with a consonant (يقُل) */
    private void imperfect(String stem, String cut, boolean passive) {
        put(YA + stem, IMPERFECT, 3, 'm', 's', passive);
        put(TA + stem, IMPERFECT, 3, 'f', 's', passive);
        dual(stem, passive);
        put(YA + stem + WAW + NUN, IMPERFECT, 3, 'm', 'p', passive);
        put(TA + stem + WAW + NUN, IMPERFECT, 2, 'm', 'p', passive);
        plural(YA + stem, IMPERFECT, passive);
        put(YA + cut + NUN, IMPERFECT, 3, 'f', 'p', passive);
        put(NUN + stem, IMPERFECT, 1, 'm', 'p', passive);
        put(ALEF + stem, IMPERFECT, 1, 'm', 's', passive);
        if (!cut.equals(stem)) {
            put(YA + cut, IMPERFECT, 3, 'm', 's', passive);
            put(TA + cut, IMPERFECT, 3, 'f', 's', passive);
        }
    }

    private void dual(String stem, boolean passive) {
        put(YA + stem + ALEF + NUN, IMPERFECT, 3, 'm', 'd', passive);
        put(TA + stem + ALEF + NUN, IMPERFECT, 3, 'f', 'd', passive);
        put(YA + stem + ALEF, IMPERFECT, 3, 'm', 'd', passive);
        put(TA + stem + ALEF, IMPERFECT, 3, 'f', 'd', passive);
    }

    private void imperfectDefective(String base, char last, boolean passive) {
        put(YA + base + last, IMPERFECT, 3, 'm', 's', passive);
        put(TA + base + last, IMPERFECT, 3, 'f', 's', passive);
        put(YA + base, IMPERFECT, 3, 'm', 's', passive);
        put(TA + base, IMPERFECT, 3, 'f', 's', passive);
        if (last == YA) {
            put(YA + base + ALEF, IMPERFECT, 3, 'm', 's', passive);
            put(TA + base + ALEF, IMPERFECT, 3, 'f', 's', passive);
        }
        dual(base + last, passive);
        put(YA + base + WAW + NUN, IMPERFECT, 3, 'm', 'p', passive);
        plural(YA + base, IMPERFECT, passive);
        put(NUN + base + last, IMPERFECT, 1, 'm', 'p', passive);
        put(ALEF + base + last, IMPERFECT, 1, 'm', 's', passive);
    }

    private void participle(String stem, VerbForm.Kind kind) {
        put(stem, kind, 0, 'm', 's', kind == PASSIVE_PARTICIPLE);
        put(stem + ALEF, kind, 0, 'm', 's', kind == PASSIVE_PARTICIPLE);
        participleEndings(stem, kind);
    }

    private void participleDefective(String base) {
        put(base, ACTIVE_PARTICIPLE, 0, 'm', 's', false);
        put(base + YA, ACTIVE_PARTICIPLE, 0, 'm', 's', false);
        put(base + YA + ALEF, ACTIVE_PARTICIPLE, 0, 'm', 's', false);
        put(base + YA + HA, ACTIVE_PARTICIPLE, 0, 'f', 's', false);
        put(base + WAW + NUN, ACTIVE_PARTICIPLE, 0, 'm', 'p', false);
        put(base + YA + NUN, ACTIVE_PARTICIPLE, 0, 'm', 'p', false);
    }

    private void participleEndings(String stem, VerbForm.Kind kind) {
        boolean passive = kind == PASSIVE_PARTICIPLE;
        put(stem + HA, kind, 0, 'f', 's', passive);
        put(stem + TA, kind, 0, 'f', 's', passive);
        put(stem + WAW + NUN, kind, 0, 'm', 'p', passive);
        put(stem + YA + NUN, kind, 0, 'm', 'p', passive);
        put(stem + ALEF + NUN, kind, 0, 'm', 'd', passive);
        put(stem + ALEF + TA, kind, 0, 'f', 'p', passive);
        put(stem + TA + YA + NUN, kind, 0, 'f', 'd', passive);
        put(stem + TA + ALEF + NUN, kind, 0, 'f', 'd', passive);
    }

    private void noun(String word) {
        for (String written : nounForms(word)) {
            boolean plural = written.endsWith("" + ALEF + TA);
            put(written, VERBAL_NOUN, 0, plural || written.endsWith("" + HA) ? 'f' : 'm', plural ? 'p' : 's', false);
        }
    }

    /**
     * The written forms of a noun of the lexicon: as it is, in the accusative (دعما), with its t before a pronoun (زيارته), in the dual
     * (زيارتان، زيارتين) and, of a singular, in the sound feminine plural (زيارات).
     *
     * @param word folded
     */
    public static List<String> nounForms(String word) {
        List<String> out = new ArrayList<>(List.of(word));
        char last = word.charAt(word.length() - 1);
        if (last == HA) {
            String base = word.substring(0, word.length() - 1);
            out.addAll(List.of(base + TA, base + ALEF + TA, base + TA + ALEF + NUN, base + TA + YA + NUN, base + TA + YA));
        } else if (last == HAMZA) {
            out.addAll(List.of(word + ALEF + TA, word + ALEF, word + YA + NUN));
        } else if (!word.endsWith("" + ALEF + TA)) {
            out.addAll(List.of(word + ALEF, word + ALEF + TA, word + ALEF + NUN, word + YA + NUN));
        }
        return out;
    }

    private void put(String written, VerbForm.Kind kind, int person, char gender, char number, boolean passive) {
        String key = written + kind.finite() + (kind == VERBAL_NOUN);
        forms.putIfAbsent(key, new VerbForm(written, kind, person, gender, number, passive));
    }
}
