package daght.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * What language a text is in: by its script where that decides ("قال الوزير" is Arabic as long as it has no letters of Persian or Urdu),
 * else by
 * OpenNLP's language detector, which is loaded when it is first needed. For any number of threads.
 */
public final class LanguageDetector {

    /** The answer where nothing tells. */
    public static final String UNKNOWN = "und";

    private static final String MODEL = "/langdetect-183.bin";
    private static final int CHARACTERS = 2_000;

    /** A text with a quarter of its letters Arabic is written in it, however many foreign names it lists. */
    private static final int ARABIC_SHARE = 4;

    /** Fewer letters tell the model nothing. */
    private static final int FEWEST_LETTERS = 15;
    private static final LanguageDetector SHARED = new LanguageDetector();

    /** Scripts that one language of the news has nearly to itself. */
    private static final Map<Character.UnicodeScript, String> OF_SCRIPT = Map.of(
            Character.UnicodeScript.HEBREW, "he", Character.UnicodeScript.GREEK, "el", Character.UnicodeScript.ARMENIAN, "hy",
            Character.UnicodeScript.GEORGIAN, "ka", Character.UnicodeScript.THAI, "th", Character.UnicodeScript.HANGUL, "ko");

    /** Languages in Arabic script that the model knows. */
    private static final Set<String> ARABIC_SCRIPT = Set.of("ar", "fa", "ur", "ps", "sd", "ckb", "ug", "azb", "pnb", "ks");

    /** Codes of the model's that have another two-letter code than their own. */
    private static final Map<String, String> MEMBERS = Map.of("pes", "fa", "arb", "ar", "arz", "ar", "cmn", "zh", "ekk", "et", "lvs", "lv", "zlm", "ms",
            "plt", "mg", "swh", "sw");

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private static final class Model {
        private static final LanguageDetectorModel MODEL_183 = load();
        private static final ThreadLocal<LanguageDetectorME> DETECTORS = ThreadLocal.withInitial(() -> new LanguageDetectorME(MODEL_183));
    }

    private LanguageDetector() {
    }

    /** The one detector of this JVM. */
    public static LanguageDetector shared() {
        return SHARED;
    }

    /** ISO 639-1 code of a text's language, its 639-3 code where it has no other, or {@link #UNKNOWN}. */
    public String detect(String text) {
        String start = text.length() <= CHARACTERS ? text : text.substring(0, CHARACTERS);
        int all = (int) start.codePoints().filter(Character::isLetter).count();
        int arabic = (int) start.chars().filter(c -> Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC).count();
        if (arabic > 0 && arabic * ARABIC_SHARE >= all) {
            return isArabic(start, arabic) ? "ar" : byModel(start, ARABIC_SCRIPT, "fa");
        }
        if (all < FEWEST_LETTERS) {
            return UNKNOWN;
        }
        Character.UnicodeScript script = commonest(start);
        return OF_SCRIPT.containsKey(script) ? OF_SCRIPT.get(script) : byModel(start, Set.of(), UNKNOWN);
    }

    private static Character.UnicodeScript commonest(String text) {
        Map<Character.UnicodeScript, Integer> letters = new TreeMap<>();
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        return Collections.max(letters.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** Arabic has no letters of the languages that borrowed its script, and many articles or ta marbutas. */
    private static boolean isArabic(String text, int letters) {
        long borrowed = text.chars().filter(LanguageDetector::isBorrowed).count();
        long own = text.chars().filter(c -> c == 0x0629 || c == 0x0649 || c == 0x064A || c == 0x0643 || c == 0x0623 || c == 0x0625).count();
        return borrowed * 100 <= letters || borrowed * 20 <= letters && own > borrowed * 3;
    }

    /** Letters that Persian, Urdu, Kurdish, Pashto and Uyghur added. */
    private static boolean isBorrowed(int c) {
        return c >= 0x0671 && c <= 0x06D3 && c != 0x0671 || c == 0x06D5;
    }

    private static String byModel(String text, Set<String> allowed, String otherwise) {
        return Stream.of(Model.DETECTORS.get().predictLanguages(text))
                .filter(l -> allowed.isEmpty() || allowed.contains(code(l.getLang())))
                .max(Comparator.comparingDouble(Language::getConfidence).thenComparing(Language::getLang))
                .map(l -> code(l.getLang())).orElse(otherwise);
    }

    private static String code(String three) {
        return MEMBERS.getOrDefault(three, TWO_LETTERS.getOrDefault(three, three));
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(two).getISO3Language(), switch (two) {
                case "iw" -> "he";
                case "in" -> "id";
                case "ji" -> "yi";
                default -> two;
            });
        }
        return Map.copyOf(codes);
    }

    private static LanguageDetectorModel load() {
        try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
