package daght.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into words, numbers and marks, in one pass. A word is a run of letters (diacritics and tatweel in it do not part
 * it); {@code "1.5"} and {@code "5+1"} are one number. Every kind of quotation mark becomes {@code "} or, where it tells which side it
 * is on, {@code «} or {@code »}. Stateless.
 */
public final class Tokeniser {

    private Tokeniser() {
    }

    /** The tokens of a text, in its order. */
    public static List<Token> tokenise(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
        StringBuilder letters = new StringBuilder(24);
        int i = 0;
        int n = text.length();
        while (i < n) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                i = word(text, i, letters, tokens);
            } else if (isDigit(c)) {
                i = number(text, i, letters, tokens);
            } else {
                i = mark(text, i, tokens);
            }
        }
        return tokens;
    }

    private static int word(String text, int from, StringBuilder letters, List<Token> tokens) {
        letters.setLength(0);
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Folding.isPresentationForm(c)) {
                letters.append(Folding.expand(c));
                continue;
            }
            char f = Folding.fold(c);
            if (f == Folding.NOTHING) {
                continue;
            }
            if (!isLetter(c)) {
                break;
            }
            letters.append(f);
        }
        int end = i;
        while (end > from && Folding.fold(text.charAt(end - 1)) == Folding.NOTHING && isFormat(text.charAt(end - 1))) {
            end--;
        }
        if (letters.length() > 0) {
            tokens.add(new Token(from, end, letters.toString(), Token.Kind.WORD));
        }
        return i;
    }

    private static boolean isFormat(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static int number(String text, int from, StringBuilder digits, List<Token> tokens) {
        digits.setLength(0);
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
        if (Character.isHighSurrogate(c) && at + 1 < text.length()) {
            return at + 2;
        }
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Folding.fold(c) != Folding.NOTHING && !Character.isISOControl(c)) {
            tokens.add(new Token(at, at + 1, String.valueOf(quote(c)), Token.Kind.MARK));
        } else if (c == '\n') {
            tokens.add(new Token(at, at + 1, "\n", Token.Kind.MARK));
        }
        return at + 1;
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
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isJoiner(char c) {
        return c == '.' || c == ',' || c == '+' || c == '/' || c == ':' || c == '\u066B' || c == '\u066C' || c == '-';
    }
}
