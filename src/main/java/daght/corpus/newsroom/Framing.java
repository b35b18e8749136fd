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
    private static final int TAG_WORDS = 40;
    private static final String DASH = "[-\\u2013\\u2014\\u0640:]";
    private static final Pattern SENTENCE_END = Pattern.compile("[.!\\u061F\\u2026]\\s*$");
    private static final Pattern BRACKETS_OFF = Pattern.compile("^[\\s(\\[{*\"\\u00AB\\u201C-]+|[\\s)\\]}*\"\\u00BB\\u201D.:-]+$");
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{2,60})[)\\]]\\s*\\.?\\s*$");
    private static final Pattern AGENCY_FIRST = Pattern.compile("^([^()\\n.!\\u061F]{0,50}?)\\s*[(\\[]([^()\\[\\]]{2,40})[)\\]]([^\\n]{0,30}?)\\s*" + DASH + "\\s*(?=\\S)");
    private static final Pattern COLON_FIRST = Pattern.compile("^([^:\\n!\\u061F]{3,90}?)\\s*:\\s*(?=\\S)");
    private static final Pattern ADDRESS = Pattern.compile("^[\\s(*]*(?:https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.]+|\\[email.protected\\][^\\p{IsArabic}]*)[\\s)*]*$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]*");

    private final Newsroom newsroom;
    private final Bylines bylines;
    private final Datelines datelines;
    private final Dates dates;
    private final Pattern tail;
    private final Pattern tags;

    /** What is left of a text, and what was around it. */
    record Framed(List<String> paragraphs, Set<String> credited, String author, Dated dateline) {
    }

    Framing(Newsroom newsroom, Bylines bylines, Dates dates) {
        this.newsroom = newsroom;
        this.bylines = bylines;
        this.dates = dates;
        this.datelines = new Datelines(newsroom, dates);
        this.tail = Pattern.compile("(?:^|(?<=[.!\\u061F\\u2026\"\\u00BB\\u201D)] {0,2}))[\\s(*]*(?:" + newsroom.alternatives("tails") + ")", Newsroom.FLAGS);
        this.tags = Pattern.compile("(?:^|(?<=[.!\\u061F\\u2026\"\\u00BB\\u201D)\\u060C:] {0,3}))\\s*(?:" + newsroom.alternatives("tag_lists") + ")(?:\\s*:\\s*|\\s+)([^.!\\u061F\\n]*)$",
                Newsroom.FLAGS);
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
            lines.removeIf(line -> NO_LETTER.matcher(line).matches() || ADDRESS.matcher(line).matches() || newsroom.has("line_noise", line));
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
            boolean placed = read.places() > 0 && !read.author().isEmpty() && !line.contains(":") && line.split(" ").length <= 8 && hasDash(line);
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
            Matcher agency = AGENCY_FIRST.matcher(line);
            if (agency.find()) {
                Byline read = bylines.read(agency.group(1) + " - " + agency.group(2));
                if (!read.credited().isEmpty() && read.unknown() == 0) {
                    take(read);
                    dateline = dateline == null ? dates.find(agency.group(3)).filter(d -> d.precision() == Dated.Precision.DAY).orElse(null) : dateline;
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
                int last = lines.size() - 1;
                String text = lines.get(last);
                Matcher brackets = LAST_BRACKETS.matcher(text);
                if (brackets.find() && brackets.start() > 0 && credits(brackets.group(1))) {
                    text = text.substring(0, brackets.start());
                }
                lines.set(last, text.strip());
            }
        }

        /** Cuts the page's own words off the last paragraphs. */
        private void cutTail() {
            for (int i = Math.max(0, lines.size() - 4); i < lines.size(); i++) {
                String line = lines.get(i);
                int from = cut(line);
                if (from >= 0) {
                    boolean all = tail.matcher(line).find();
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
            if (page.find() && (page.start() > 0 || line.length() <= TAIL_CHARACTERS)) {
                return page.start();
            }
            Matcher list = tags.matcher(line);
            return list.find() && list.group(1).split("\\s+").length <= TAG_WORDS ? list.start() : -1;
        }

        /** Whether the last line is none of the story. */
        private boolean tailLine(String line) {
            if (credits(line) || newsroom.has("tag_lists", line)) {
                return true;
            }
            Dated date = datelines.read(line).orElse(null);
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
