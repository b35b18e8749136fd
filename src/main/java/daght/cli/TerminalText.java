package daght.cli;

/** Text from a corpus on its way to a terminal: it may hold anything, and must do nothing there. */
final class TerminalText {

    private TerminalText() {
    }

    /** The text with control characters and bidi controls replaced by a mark, one for one, so that offsets stay. */
    static String safe(String text) {
        if (text.codePoints().noneMatch(TerminalText::acts)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(acts(c) ? mark(c) : c));
        return safe.toString();
    }

    private static int mark(int c) {
        return c == '\t' || c == '\n' || c == '\r' ? ' ' : 0xFFFD;
    }

    private static boolean acts(int c) {
        return Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
            || c == 0x2028 || c == 0x2029 || c >= 0xD800 && c <= 0xDFFF;
    }

    /** The text set apart from what stands around it, in its own direction. */
    static String isolated(String text) {
        return '\u2068' + text + '\u2069';
    }
}
