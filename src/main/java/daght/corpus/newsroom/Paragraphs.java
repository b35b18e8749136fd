package daght.corpus.newsroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs: at blank lines; within what is between them at every line, unless the lines are one paragraph wrapped to a
 * width; and where there is no line at all, at the no-break spaces that some papers leave where a paragraph was. Pure functions.
 */
public final class Paragraphs {

    private static final int WRAP_WIDTH = 120;
    private static final Pattern BLANK = Pattern.compile("\\n[ \\t\\u00A0]*\\n\\s*");
    private static final Pattern NO_BREAK = Pattern.compile("(?<=[.!\\u061F?:\"\\u201D\\u00BB)\\u2026]) *\\u00A0+ +|  *\\u00A0 +");
    private static final Pattern ENDS = Pattern.compile(".*[.!\\u061F?:;\\u061B\"\\u201D\\u00BB)\\u2026]\\s*", Pattern.DOTALL);

    private Paragraphs() {
    }

    /** The paragraphs of a clean text, none of them blank. */
    public static List<String> of(String text) {
        List<String> paragraphs = new ArrayList<>();
        String stripped = text.strip();
        String[] blocks = stripped.indexOf('\n') < 0 ? NO_BREAK.split(stripped) : BLANK.split(stripped);
        for (String block : blocks) {
            String[] lines = block.split("\\n");
            if (isWrapped(lines, blocks.length)) {
                add(String.join(" ", lines), paragraphs);
            } else {
                Arrays.stream(lines).forEach(line -> add(line, paragraphs));
            }
        }
        return paragraphs;
    }

    private static void add(String text, List<String> paragraphs) {
        String line = Cleaning.line(text);
        if (!line.isEmpty()) {
            paragraphs.add(line);
        }
    }

    /** Lines of about one width that break off within sentences. */
    private static boolean isWrapped(String[] lines, int blocks) {
        if (lines.length < 3 && (blocks < 2 || lines.length < 2)) {
            return false;
        }
        int open = 0;
        int longest = 0;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < lines.length; i++) {
            longest = Math.max(longest, lines[i].length());
            if (i < lines.length - 1) {
                shortest = Math.min(shortest, lines[i].length());
                open += ENDS.matcher(lines[i]).matches() ? 0 : 1;
            }
        }
        return longest <= WRAP_WIDTH && shortest >= 40 && shortest * 10 >= longest * 7 && open * 10 >= (lines.length - 1) * 7;
    }
}
