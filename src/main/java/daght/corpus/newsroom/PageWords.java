package daght.corpus.newsroom;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the words of the page around a story off it: buttons, addresses, links to other stories, tag lists. "غادر الوفد. سمات الوفد
 * جنيف" loses
 * all after the full stop. Immutable, for any number of threads.
 */
final class PageWords {

    private static final int LAST_LINES = 4;
    private static final int LINK_CHARACTERS = 150;
    private static final int TAIL_CHARACTERS = 400;
    private static final int DEBRIS_CHARACTERS = 40;
    private static final int TAG_CHARACTERS = 400;
    private static final int TAG_WORDS = 30;
    private static final int LOOSE_TAG_WORDS = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!\\u061F\\u2026]\\s*$");
    private static final Pattern ADDRESS = Pattern.compile("^[\\s(*]*(?:https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.]+|\\[email.protected\\][^\\p{IsArabic}]*)[\\s)*]*$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]*");

    private final Newsroom newsroom;
    private final Pattern tail;
    private final Pattern tags;
    private final Pattern before;
    private final Pattern running;
    private final Pattern debris;
    private final Pattern debrisLast;

    PageWords(Newsroom newsroom) {
        this.newsroom = newsroom;
        this.tail = Pattern.compile(newsroom.openingWords("tails"), Newsroom.FLAGS);
        this.tags = Pattern.compile(newsroom.openingWords("tag_lists") + "(?:\\s*:\\s*|\\s+)([^!\\u061F\\n]*)$", Newsroom.FLAGS);
        this.before = Pattern.compile("(?:^|\\s)(?:" + newsroom.alternatives("tag_lists_not_after") + ")\\s+$", Newsroom.FLAGS);
        this.running = Pattern.compile("(?:^|.*\\s)(?:" + newsroom.alternatives("running_words") + ")\\s.*", Newsroom.FLAGS);
        this.debris = Pattern.compile("^[\\s.]*(?:" + newsroom.alternatives("page_words") + ")\\s+", Newsroom.FLAGS);
        this.debrisLast = Pattern.compile("\\s(?:" + newsroom.alternatives("page_words") + ")\\s*$", Newsroom.FLAGS);
    }

    /** Takes them off a text's lines, in place. */
    void cut(List<String> lines) {
        lines.replaceAll(this::withoutDebris);
        lines.removeIf(line -> NO_LETTER.matcher(line).matches() || ADDRESS.matcher(line).matches() || newsroom.has("line_noise", line));
        for (int i = Math.max(0, lines.size() - LAST_LINES); i < lines.size(); i++) {
            String line = lines.get(i);
            int from = end(line);
            if (from >= 0) {
                lines.set(i, line.substring(0, from).strip());
                List<String> after = lines.subList(i + 1, lines.size());
                if (tail.matcher(line).region(from, line.length()).useTransparentBounds(true).lookingAt() && after.stream()
                        .allMatch(PageWords::isLink)) {
                    after.clear();
                }
            }
        }
        lines.removeIf(line -> NO_LETTER.matcher(line).matches());
    }

    /** Whether a line after the end may be the title of another story. */
    private static boolean isLink(String line) {
        return line.length() <= LINK_CHARACTERS && !SENTENCE_END.matcher(line).find();
    }

    private String withoutDebris(String line) {
        Matcher first = debris.matcher(line);
        String rest = first.lookingAt() ? line.substring(first.end()) : line;
        Matcher last = debrisLast.matcher(rest).region(Math.max(0, rest.length() - DEBRIS_CHARACTERS), rest.length());
        return last.find() ? rest.substring(0, last.start()) : rest;
    }

    /** Where the story ends in a line, or -1. */
    private int end(String line) {
        Matcher page = tail.matcher(line);
        for (boolean found = page.find(); found; found = page.find()) {
            boolean apart = page.start() > 0 ? endsSentence(line, page.start()) || words(page.group()) > 2
                    : line.length() <= TAIL_CHARACTERS;
            if (apart) {
                return page.start();
            }
        }
        return tagList(line);
    }

    private int tagList(String line) {
        Matcher list = tags.matcher(line).region(Math.max(0, line.length() - TAG_CHARACTERS), line.length()).useTransparentBounds(true);
        while (list.find()) {
            int words = words(list.group(1));
            boolean apart = endsSentence(line, list.start()) && words <= TAG_WORDS;
            boolean loose = words <= LOOSE_TAG_WORDS && !before.matcher(line.substring(0, list.start())).find()
                    && line.substring(0, list.start()).endsWith(" ") && !list.group(1).matches(".*[.:\u060C].*") && !running.matcher(list.group(1) + " ").matches();
            if (apart || loose) {
                return list.start();
            }
            list.region(list.start() + 1, line.length());
        }
        return -1;
    }

    /** Whether a sentence has ended before this place. */
    private boolean endsSentence(String line, int at) {
        int i = at - 1;
        while (i >= 0 && (line.charAt(i) == ' ' || line.charAt(i) == '(' || line.charAt(i) == '*')) {
            i--;
        }
        return i < 0 || ".!\u061F\u2026\"\u00BB\u201D):/\u060C".indexOf(line.charAt(i)) >= 0;
    }

    private int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
