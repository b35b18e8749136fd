package daght.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a paragraph into words, numbers and marks, in one pass. A word is a run of letters (diacritics and tatweel in it do not part
 * it); {@code "1.5"} and {@code "5+1"} are one number. Every kind of quotation mark becomes {@code "} or, where it tells which side it
 * is on, {@code «} or {@code »}. Stateless.
 */
public final class Tokeniser {

    private static final int ARABIC = 0x0600;
    private static final int BEYOND = 0x0700;
    private static final boolean[] ARABIC_LETTERS = new boolean[BEYOND - ARABIC];
    private static final String[] MARKS = new String[BEYOND];

    static {
        for (char c = 0; c < BEYOND; c++) {
            MARKS[c] = String.valueOf(c);
        }
        for (char c = ARABIC; c < BEYOND; c++) {
            ARABIC_LETTERS[c - ARABIC] = Character.isLetter(c);
        }
    }

    private Tokeniser() {
    }

    /** Makes strings of words, so that one may be used again that is there. */
    @FunctionalInterface
    public interface Spellings {

        /** The first letters of an array as a string. */
        String of(char[] letters, int length);
    }

    /** The letters of a word as they come. */
    private static final class Letters {
        private char[] chars = new char[32];
        private int length;

        void add(char c) {
            if (length == chars.length) {
                chars = Arrays.copyOf(chars, 2 * length);
            }
            chars[length++] = c;
        }
    }

    /** The tokens of a text, in its order. */
    public static List<Token> tokenise(String text) {
        return tokenise(text, (letters, length) -> new String(letters, 0, length));
    }

    /** The tokens of a text, in its order, the words spelt by {@code spellings}. */
    public static List<Token> tokenise(String text, Spellings spellings) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
        Letters letters = new Letters();
        int i = 0;
        int n = text.length();
        while (i < n) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                i = word(text, i, letters, spellings, tokens);
            } else if (isDigit(c)) {
                i = number(text, i, tokens);
            } else {
                i = mark(text, i, tokens);
            }
        }
        return tokens;
    }

    private static int word(String text, int from, Letters letters, Spellings spellings, List<Token> tokens) {
        letters.length = 0;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Folding.isPresentationForm(c)) {
                expand(c, letters);
                continue;
            }
            char f = Folding.fold(c);
            if (f == Folding.NOTHING) {
                continue;
            }
            if (!isLetter(c)) {
                break;
            }
            letters.add(f);
        }
        int end = i;
        while (end > from && Folding.fold(text.charAt(end - 1)) == Folding.NOTHING && isFormat(text.charAt(end - 1))) {
            end--;
        }
        if (letters.length > 0) {
            tokens.add(new Token(from, end, spellings.of(letters.chars, letters.length), Token.Kind.WORD));
        }
        return i;
    }

    private static void expand(char form, Letters letters) {
        String expanded = Folding.expand(form);
        for (int i = 0; i < expanded.length(); i++) {
            letters.add(expanded.charAt(i));
        }
    }

    private static boolean isFormat(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static int number(String text, int from, List<Token> tokens) {
        StringBuilder digits = new StringBuilder(8);
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean joins = isJoiner(c) && i + 1 < text.length() && isDigit(text.charAt(i + 1));
            if (!isDigit(c) && !joins) {
                break;
            }
            digits.append(isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
            i++;
        }
        tokens.add(new Token(from, i, digits.toString(), Token.Kind.NUMBER));
        return i;
    }

    private static int mark(String text, int at, List<Token> tokens) {
        char c = text.charAt(at);
        if (c == ' ') {
            return at + 1;
        }
        if (Character.isHighSurrogate(c) && at + 1 < text.length()) {
            return at + 2;
        }
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Folding.fold(c) != Folding.NOTHING && !Character.isISOControl(c)) {
            tokens.add(new Token(at, at + 1, mark(quote(c)), Token.Kind.MARK));
        } else if (c == '\n') {
            tokens.add(new Token(at, at + 1, "\n", Token.Kind.MARK));
        }
        return at + 1;
    }

    private static String mark(char c) {
        return c < BEYOND ? MARKS[c] : String.valueOf(c);
    }

    private static char quote(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\uFF02' -> '"';
            case '\u2018', '\u2019', '\u201A', '\u201B', '`', '\u00B4' -> '\'';
            case '\u2039', '\u300A', '\u226A' -> '\u00AB';
            case '\u203A', '\u300B', '\u226B' -> '\u00BB';
            case '\u2013', '\u2014', '\u2015', '\u2212', '\u2500' -> '-';
            case '\u066B', '\u066C', '\uFF0C' -> ',';
            default -> c;
        };
    }

    private static boolean isLetter(char c) {
        if (c >= ARABIC && c < BEYOND) {
            return ARABIC_LETTERS[c - ARABIC];
        }
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isJoiner(char c) {
        return c == '.' || c == ',' || c == '+' || c == '/' || c == ':' || c == '\u066B' || c == '\u066C' || c == '-';
    }
}
