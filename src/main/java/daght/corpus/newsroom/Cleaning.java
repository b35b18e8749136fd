package daght.corpus.newsroom;

/**
 * Takes out what is no text: control characters, marks of direction, invisible characters. Line breaks of every kind become {@code \n}.
 * The joiners of Persian stay. Pure functions.
 */
public final class Cleaning {

    private Cleaning() {
    }

    /** Text with its lines and its no-break spaces. */
    public static String text(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                continue;
            }
            if (isBreak(c)) {
                out.append(c == '\u2029' ? "\n\n" : "\n");
            } else if (Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
                out.append(c).append(raw.charAt(++i));
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
        String text = text(raw);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '\n' || c == '\t' || Character.isSpaceChar(c);
            if (!space) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    private static boolean isBreak(char c) {
        return c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
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
