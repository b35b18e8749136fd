package daght.text;

import java.text.Normalizer;

/**
 * Folds letters that writers of Arabic use for one another: the four alefs to ا, ى and Persian ی to ي, ة to ه, hamza on any seat to ء,
 * Persian ک to ك, presentation forms to their letters, Arabic and Persian digits to 0–9. Diacritics, tatweel, bidi marks and other
 * characters without a shape vanish. {@code "إيرانـيّةٌ"} becomes {@code "ايرانيه"}. Stateless.
 */
public final class Folding {

    /** What {@link #fold(char)} gives for a character that vanishes. */
    public static final char NOTHING = 0;

    private static final int LOW = 0x0600;
    private static final int HIGH = 0x0700;
    private static final char[] ARABIC = arabicBlock();

    private Folding() {
    }

    /** The folded letter, {@link #NOTHING} if it vanishes; a ligature that stands for several letters is given as itself. */
    public static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < ' ' ? ' ' : c;
        }
        if (c >= LOW && c < HIGH) {
            return ARABIC[c - LOW];
        }
        if (isMark(c)) {
            return NOTHING;
        }
        return Character.toLowerCase(c);
    }

    /** Whether the character is a presentation form, which {@link #expand(char)} turns into its letters. */
    public static boolean isPresentationForm(char c) {
        return (c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC) && Character.isLetter(c);
    }

    /** The folded letters of a presentation form: one, or several of a ligature. */
    public static String expand(char c) {
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return letters.length() == 1 && letters.charAt(0) == c ? letters : fold(letters);
    }

    /** A whole string folded, for words of a lexicon; runs of white space become one space. */
    public static String fold(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (isPresentationForm(c)) {
                out.append(expand(c));
                continue;
            }
            char f = Character.isWhitespace(c) || c == 0xA0 ? ' ' : fold(c);
            if (f != NOTHING && !(f == ' ' && (out.length() == 0 || out.charAt(out.length() - 1) == ' '))) {
                out.append(f);
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    private static boolean isMark(char c) {
        return c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x206F || c == 0xFEFF || c == 0xAD
                || c >= 0x0300 && c <= 0x036F;
    }

    private static char[] arabicBlock() {
        char[] table = new char[HIGH - LOW];
        for (int i = 0; i < table.length; i++) {
            char c = (char) (LOW + i);
            int type = Character.getType(c);
            table[i] = type == Character.NON_SPACING_MARK || type == Character.FORMAT ? NOTHING : c;
            if (Character.isDigit(c)) {
                table[i] = (char) ('0' + Character.digit(c, 10));
            }
        }
        map(table, "\u0622\u0623\u0625\u0671\u0672\u0673", '\u0627');
        map(table, "\u0649\u06CC\u06CD\u06D2", '\u064A');
        map(table, "\u0629\u06C0\u06C1\u06D5", '\u0647');
        map(table, "\u0624\u0626", '\u0621');
        map(table, "\u06A9\u06AA\u06AB", '\u0643');
        map(table, "\u0640", NOTHING);
        return table;
    }

    private static void map(char[] table, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i) - LOW] = to;
        }
    }
}
