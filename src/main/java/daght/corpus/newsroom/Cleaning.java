package daght.corpus.newsroom;

import java.util.regex.Pattern;

/**
 * Takes out what is no text: control characters, marks of direction, invisible characters. Line breaks of every kind become {@code \n}.
 * The joiners of Persian stay. Pure functions.
 */
public final class Cleaning {

    private static final Pattern BREAKS = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

    private Cleaning() {
    }

    /** Text with its lines and its no-break spaces. */
    public static String text(String raw) {
        String text = BREAKS.matcher(raw).replaceAll("\n").replace("\u2029", "\n\n");
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                out.append('\uFFFD');
            } else if (!isDropped(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A text in one line, without spaces at its ends or two together. */
    public static String line(String raw) {
        return SPACES.matcher(text(raw).replace('\n', ' ')).replaceAll(" ").strip();
    }

    private static boolean isDropped(char c) {
        return c < 0x20 && c != '\n' && c != '\t'
                || c >= 0x7F && c < 0xA0
                || c == '\u00AD' || c == '\u061C' || c == '\u200B' || c == '\uFEFF' || c == '\u2060'
                || c == '\u200E' || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c >= '\uFFF9' && c <= '\uFFFB' || c == '\uFFFE' || c == '\uFFFF';
    }
}
