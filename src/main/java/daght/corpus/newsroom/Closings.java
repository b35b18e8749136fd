package daght.corpus.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a newsroom writes after a story: "المصدر رويترز" on the last line, "(أ ف ب)" or "وفقا لرويترز." after the last sentence, a line with
 * the date. Immutable, for any number of threads.
 */
final class Closings {

    private static final int LINES = 4;
    private static final int CREDIT_CHARACTERS = 90;
    private static final int PHOTO_CHARACTERS = 60;
    private static final Pattern BRACKETS_OFF = Pattern.compile("^[\\s(\\[{*\"\\u00AB\\u201C-]+|[\\s)\\]}*\"\\u00BB\\u201D.:-]+$");
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{2,60})[)\\]]\\s*\\.?\\s*$");
    private static final Pattern LAST_SENTENCE = Pattern.compile("(?<=[.!\\u061F\\u2026\"\\u00BB\\u201D]) *[^.!\\u061F\\u2026]{2,40}\\.?$");

    private final Newsroom newsroom;
    private final Bylines bylines;
    private final Datelines datelines;

    /** What was found: agencies in their order, and the date or null. */
    record Closing(List<String> credited, Dated dateline) {
    }

    Closings(Newsroom newsroom, Bylines bylines, Datelines datelines) {
        this.newsroom = newsroom;
        this.bylines = bylines;
        this.datelines = datelines;
    }

    /** Takes it off a text's lines, in place; the only line of a text stays. */
    Closing cut(List<String> lines) {
        List<String> credited = new ArrayList<>();
        Dated dateline = null;
        for (int i = 0; i < LINES && lines.size() > 1; i++) {
            String line = lines.get(lines.size() - 1);
            List<String> agencies = credits(line);
            Dated date = agencies.isEmpty() ? datelines.inWords(line).orElse(null) : null;
            if (agencies.isEmpty() && date == null && !isNothing(line)) {
                break;
            }
            credited.addAll(0, agencies);
            dateline = dateline == null ? date : dateline;
            lines.remove(lines.size() - 1);
        }
        if (!lines.isEmpty()) {
            lines.add(withoutCredit(lines.remove(lines.size() - 1), credited));
        }
        return new Closing(credited, dateline);
    }

    private boolean isNothing(String line) {
        return newsroom.has("tag_lists", line)
                || line.length() <= PHOTO_CHARACTERS && newsroom.opened("photo_openers", BRACKETS_OFF.matcher(line).replaceAll("")) != null;
    }

    /** The last paragraph without a credit after its last sentence. */
    private String withoutCredit(String line, List<String> credited) {
        Matcher brackets = LAST_BRACKETS.matcher(line);
        int end = brackets.find() && brackets.start() > 0 ? credited(brackets.group(1), brackets.start(), credited) : -1;
        if (end < 0) {
            Matcher sentence = LAST_SENTENCE.matcher(line).region(Math.max(0, line.length() - 60), line.length())
                    .useTransparentBounds(true);
            end = sentence.find() ? credited(sentence.group(), sentence.start(), credited) : -1;
        }
        return end < 0 ? line : line.substring(0, end).strip();
    }

    private int credited(String text, int start, List<String> credited) {
        List<String> agencies = credits(text);
        credited.addAll(0, agencies);
        return agencies.isEmpty() ? -1 : start;
    }

    /** The agencies of a text that is nothing but a credit. */
    private List<String> credits(String text) {
        String plain = BRACKETS_OFF.matcher(text).replaceAll("");
        if (plain.isEmpty() || plain.length() > CREDIT_CHARACTERS) {
            return List.of();
        }
        String opened = newsroom.opened("credit_openers", plain);
        Byline read = bylines.read(opened == null ? plain : opened);
        return read.unknown() == 0 && read.author().isEmpty() ? read.credited() : List.of();
    }
}
