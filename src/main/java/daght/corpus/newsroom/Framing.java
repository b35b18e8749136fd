package daght.corpus.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a story from what newsrooms and pages write around it: bylines and datelines before it, credits, tag lists and links after it.
 * In "بغداد (رويترز) - قال…" the agency is credited and the paragraph begins with قال. Immutable, for any number of threads.
 */
final class Framing {

    private static final int BYLINE_CHARACTERS = 90;
    private static final int TAIL_CHARACTERS = 400;
    private static final int DEBRIS_CHARACTERS = 40;
    private static final int TAG_CHARACTERS = 400;
    private static final int TAG_WORDS = 30;
    private static final int LOOSE_TAG_WORDS = 12;
    private static final String DASH = "[-\\u2013\\u2014\\u0640:]";
    private static final Pattern SENTENCE_END = Pattern.compile("[.!\\u061F\\u2026]\\s*$");
    private static final Pattern BRACKETS_OFF = Pattern.compile("^[\\s(\\[{*\"\\u00AB\\u201C-]+|[\\s)\\]}*\"\\u00BB\\u201D.:-]+$");
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{2,60})[)\\]]\\s*\\.?\\s*$");
    private static final Pattern AGENCY_FIRST = Pattern.compile("^([^()\\n.!\\u061F]{0,50}?)\\s*[(\\[]([^()\\[\\]]{2,40})[)\\]]([^\\n]{0,30}?)\\s*" + DASH + "\\s*(?=\\S)");
    private static final Pattern COLON_FIRST = Pattern.compile("^([^:\\n!\\u061F]{3,90}?)\\s*:\\s*(?=\\S)");
    private static final Pattern LAST_SENTENCE = Pattern.compile("(?<=[.!\\u061F\\u2026\"\\u00BB\\u201D]) *[^.!\\u061F\\u2026]{2,40}\\.?$");
    private static final Pattern ADDRESS = Pattern.compile("^[\\s(*]*(?:https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.]+|\\[email.protected\\][^\\p{IsArabic}]*)[\\s)*]*$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]*");

    private final Newsroom newsroom;
    private final Bylines bylines;
    private final Datelines datelines;
    private final Dates dates;
    private final Pattern tail;
    private final Pattern tags;
    private final Pattern before;
    private final Pattern running;
    private final Pattern debris;
    private final Pattern debrisLast;

    /** What is left of a text, and what was around it. */
    record Framed(List<String> paragraphs, Set<String> credited, String author, Dated dateline) {
    }

    Framing(Newsroom newsroom, Bylines bylines, Dates dates) {
        this.newsroom = newsroom;
        this.bylines = bylines;
        this.dates = dates;
        this.datelines = new Datelines(newsroom, dates);
        this.tail = Pattern.compile(newsroom.openingWords("tails"), Newsroom.FLAGS);
        this.tags = Pattern.compile(newsroom.openingWords("tag_lists") + "(?:\\s*:\\s*|\\s+)([^!\\u061F\\n]*)$", Newsroom.FLAGS);
        this.before = Pattern.compile("(?:^|\\s)(?:" + newsroom.alternatives("tag_lists_not_after") + ")\\s+$", Newsroom.FLAGS);
        this.running = Pattern.compile("(?:^|.*\\s)(?:" + newsroom.alternatives("running_words") + ")\\s.*", Newsroom.FLAGS);
        this.debris = Pattern.compile("^[\\s.]*(?:" + newsroom.alternatives("page_words") + ")\\s+", Newsroom.FLAGS);
        this.debrisLast = Pattern.compile("\\s(?:" + newsroom.alternatives("page_words") + ")\\s*$", Newsroom.FLAGS);
    }

    /**
     * Parts a text.
     *
     * @param title  of the article; a first paragraph that repeats it goes
     * @param byline as a field of its own gave it, or empty; a first paragraph that repeats it goes
     */
    Framed of(List<String> paragraphs, String title, String byline) {
        Work work = new Work(new ArrayList<>(paragraphs), title, byline);
        work.noise();
        work.tail();
        work.head();
        return new Framed(work.lines, work.credited, String.join("\u060C ", work.authors), work.dateline);
    }

    private final class Work {
        private final List<String> lines;
        private final String title;
        private final String byline;
        private final Set<String> credited = new LinkedHashSet<>();
        private final Set<String> authors = new LinkedHashSet<>();
        private final List<String> lastCredits = new ArrayList<>();
        private Dated dateline;

        Work(List<String> lines, String title, String byline) {
            this.lines = lines;
            this.title = Folding.key(title);
            this.byline = Folding.key(byline);
        }

        void noise() {
            lines.replaceAll(line -> withoutDebris(line));
            lines.removeIf(line -> NO_LETTER.matcher(line).matches() || ADDRESS.matcher(line).matches() || newsroom.has("line_noise", line));
        }

        private String withoutDebris(String line) {
            Matcher first = debris.matcher(line);
            String rest = first.lookingAt() ? line.substring(first.end()) : line;
            Matcher last = debrisLast.matcher(rest).region(Math.max(0, rest.length() - DEBRIS_CHARACTERS), rest.length());
            return last.find() ? rest.substring(0, last.start()) : rest;
        }

        void head() {
            boolean again = true;
            for (int i = 0; i < 4 && again && !lines.isEmpty(); i++) {
                again = headLine(lines.get(0));
                if (again) {
                    lines.remove(0);
                }
            }
            if (!lines.isEmpty()) {
                lines.set(0, opening(lines.get(0)));
            }
            credited.addAll(lastCredits);
        }

        /** Whether the first line is none of the story. */
        private boolean headLine(String line) {
            String key = Folding.key(line);
            if (lines.size() > 1 && (!title.isEmpty() && key.equals(title) || !byline.isEmpty() && key.equals(byline))) {
                return true;
            }
            Dated date = datelines.read(line).orElse(null);
            if (date != null) {
                dateline = dateline == null ? date : dateline;
                return true;
            }
            return lines.size() > 1 && isByline(line);
        }

        private boolean isByline(String line) {
            if (line.length() > BYLINE_CHARACTERS || SENTENCE_END.matcher(line).find()) {
                return false;
            }
            Byline read = bylines.read(line);
            boolean placed = !read.author().isEmpty() && !line.contains(":") && words(line) <= 8 && hasDash(line) && read.places() + read.words() == 1;
            if (read.unknown() > 0 || read.known() == 0 && !placed) {
                return false;
            }
            take(read);
            return true;
        }

        private void take(Byline read) {
            credited.addAll(read.credited());
            if (!read.author().isEmpty()) {
                authors.add(read.author());
            }
        }

        /** The first paragraph without a byline before its first sentence. */
        private String opening(String line) {
            int repeated = repeatedByline(line);
            if (repeated > 0) {
                return line.substring(repeated);
            }
            Matcher agency = AGENCY_FIRST.matcher(line);
            if (agency.find()) {
                Byline read = bylines.read(datelines.withoutDate(agency.group(1)) + " - " + agency.group(2));
                if (!read.credited().isEmpty() && read.unknown() == 0) {
                    take(read);
                    dateline = dateline == null ? dates.find(agency.group(1) + " " + agency.group(3)).filter(d -> d.precision() == Dated.Precision.DAY).orElse(null) : dateline;
                    return line.substring(agency.end());
                }
            }
            Matcher colon = COLON_FIRST.matcher(line);
            if (colon.find() && colon.end() < line.length()) {
                Byline read = bylines.read(colon.group(1));
                boolean repeats = !byline.isEmpty() && Folding.key(colon.group(1)).equals(byline);
                if (repeats || read.unknown() == 0 && read.known() > 0 && isShort(colon.group(1), read)) {
                    take(read);
                    return line.substring(colon.end());
                }
            }
            return line;
        }

        /** Where the text begins in a line that starts with the byline of two words or more; 0 if it does not. */
        private int repeatedByline(String line) {
            if (byline.length() < 6 || !Folding.key(line.substring(0, Math.min(line.length(), 3 * byline.length() + 20))).startsWith(byline)) {
                return 0;
            }
            int end = 0;
            for (int seen = 0; seen < byline.length() && end < line.length(); end++) {
                seen += Folding.key(line.substring(end, end + 1)).length();
            }
            int from = end;
            while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from)) && "\u00AB\u201C\"(".indexOf(line.charAt(from)) < 0) {
                from++;
            }
            return from > end && from < line.length() ? from : 0;
        }

        private boolean isShort(String text, Byline read) {
            return text.split(" ").length <= 4 + 2 * read.known();
        }

        void tail() {
            cutTail();
            boolean again = true;
            for (int i = 0; i < 4 && again && lines.size() > 1; i++) {
                again = tailLine(lines.get(lines.size() - 1));
                if (again) {
                    lines.remove(lines.size() - 1);
                }
            }
            if (!lines.isEmpty()) {
                lines.add(closing(lines.remove(lines.size() - 1)));
            }
        }

        /** The last paragraph without a credit after its last sentence. */
        private String closing(String line) {
            Matcher brackets = LAST_BRACKETS.matcher(line);
            if (brackets.find() && brackets.start() > 0 && credits(brackets.group(1))) {
                return line.substring(0, brackets.start()).strip();
            }
            Matcher sentence = LAST_SENTENCE.matcher(line).region(Math.max(0, line.length() - 60), line.length()).useTransparentBounds(true);
            return sentence.find() && credits(sentence.group()) ? line.substring(0, sentence.start()).strip() : line;
        }

        /** Cuts the page's own words off the last paragraphs. */
        private void cutTail() {
            for (int i = Math.max(0, lines.size() - 4); i < lines.size(); i++) {
                String line = lines.get(i);
                int from = cut(line);
                if (from >= 0) {
                    boolean all = tail.matcher(line).region(from, line.length()).useTransparentBounds(true).lookingAt();
                    lines.set(i, line.substring(0, from).strip());
                    if (all) {
                        lines.subList(i + 1, lines.size()).clear();
                    }
                }
            }
            lines.removeIf(line -> NO_LETTER.matcher(line).matches());
        }

        private int cut(String line) {
            Matcher page = tail.matcher(line);
            for (boolean found = page.find(); found; found = page.find()) {
                boolean apart = page.start() > 0 ? endsSentence(line, page.start()) || words(page.group()) > 2 : line.length() <= TAIL_CHARACTERS;
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

        /** Whether the last line is none of the story. */
        private boolean tailLine(String line) {
            if (credits(line) || newsroom.has("tag_lists", line)) {
                return true;
            }
            Dated date = datelines.inWords(line).orElse(null);
            dateline = dateline == null ? date : dateline;
            return date != null || newsroom.opened("photo_openers", BRACKETS_OFF.matcher(line).replaceAll("")) != null && line.length() <= 60;
        }

        /** Whether a text is nothing but a credit, which is taken. */
        private boolean credits(String text) {
            String plain = BRACKETS_OFF.matcher(text).replaceAll("");
            if (plain.isEmpty() || plain.length() > BYLINE_CHARACTERS) {
                return false;
            }
            String opened = newsroom.opened("credit_openers", plain);
            Byline read = bylines.read(opened == null ? plain : opened);
            boolean only = read.unknown() == 0 && read.author().isEmpty() && !read.credited().isEmpty();
            if (only) {
                lastCredits.addAll(0, read.credited());
            }
            return only;
        }

        private boolean hasDash(String line) {
            return line.matches(".*(?:[-\\u2013\\u2014|/]|\\s\\u0640+\\s).*");
        }
    }
}
