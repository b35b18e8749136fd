package daght.corpus.newsroom;

import java.util.Locale;

/**
 * Folds spellings that newsrooms do not keep apart, for looking words up; the text itself is never changed by it. "أ.ف.ب" and "ا ف ب"
 * have one key, ا‌ف‌ب without anything between. Pure functions.
 */
public final class Folding {

    private Folding() {
    }

    /** Letters in one form each, ASCII digits, lower case; no diacritics and no tatweel. */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\u0640' && Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(letter(c));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The folded letters and digits alone. */
    public static String key(String text) {
        String folded = fold(text);
        StringBuilder out = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** A pattern that matches a word of a lexicon in any of its spellings, as it stands in a text. */
    static String pattern(String word) {
        StringBuilder pattern = new StringBuilder();
        for (char c : fold(word).toCharArray()) {
            pattern.append(c == ' ' ? "[ \\u00A0]+" : "[" + variants(c) + "][\\p{Mn}\u0640]*");
        }
        return pattern.toString();
    }

    /** The letters that fold into one, for a class of characters in a pattern. */
    static String variants(char folded) {
        return switch (folded) {
            case '\u0627' -> "\u0627\u0622\u0623\u0625\u0671";
            case '\u064A' -> "\u064A\u0649\u0626\u06CC";
            case '\u0647' -> "\u0647\u0629";
            case '\u0648' -> "\u0648\u0624";
            case '\u0643' -> "\u0643\u06A9";
            default -> Character.isLetterOrDigit(folded) ? String.valueOf(folded) : "\\" + folded;
        };
    }

    private static char letter(char c) {
        return switch (c) {
            case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // alef with madda, hamza or wasla
            case '\u0649', '\u06CC', '\u0626' -> '\u064A'; // alef maqsura, Persian ya, ya with hamza
            case '\u06A9' -> '\u0643'; // Persian kaf
            case '\u0629' -> '\u0647'; // ta marbuta
            case '\u0624' -> '\u0648'; // waw with hamza
            default -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? (char) ('0' + Character.digit(c, 10)) : c;
        };
    }
}
