package daght.corpus.newsroom;

import daght.time.Precision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a newsroom writes before a story: in "بغداد (رويترز) - قال…" the agency is credited and the paragraph begins with قال; a line
 * "فلان الفلاني – جدة" of its own has the author. Immutable, for any number of threads.
 */
final class Openings {

    private static final int LINES = 4;
    private static final int BYLINE_CHARACTERS = 90;
    private static final int PLACED_WORDS = 8;
    private static final int SHORTEST_REPEATED = 6;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!\\u061F\\u2026]\\s*$");
    private static final Pattern DASH = Pattern.compile("[-\\u2013\\u2014|/]|\\s\\u0640+\\s");
    private static final Pattern AGENCY_FIRST = Pattern.compile("^([^()\\n.!\\u061F]{0,50}?)\\s*[(\\[]([^()\\[\\]]{2,40})[)\\]]([^\\n]{0,30}?)\\s*"
            + "[-\\u2013\\u2014\\u0640:]\\s*(?=\\S)");
    private static final Pattern COLON_FIRST = Pattern.compile("^([^:\\n!\\u061F]{3,90}?)\\s*:\\s*(?=\\S)");

    private final Bylines bylines;
    private final Datelines datelines;
    private final Dates dates;

    /** What was found: agencies in their order, authors, and the date or null. */
    record Opening(Set<String> credited, String author, Dated dateline) {
    }

    Openings(Bylines bylines, Datelines datelines, Dates dates) {
        this.bylines = bylines;
        this.datelines = datelines;
        this.dates = dates;
    }

    /** Takes it off a text's lines, in place; the only line of a text stays. */
    Opening cut(List<String> lines, String title, String byline) {
        Work work = new Work(lines, Folding.key(title), byline.length() <= BYLINE_CHARACTERS ? Folding.key(byline) : "");
        work.cut();
        return new Opening(work.credited, String.join("\u060C ", work.authors), work.dateline);
    }

    private final class Work {
        private final List<String> lines;
        private final String title;
        private final String byline;
        private final Set<String> credited = new LinkedHashSet<>();
        private final Set<String> authors = new LinkedHashSet<>();
        private Dated dateline;

        Work(List<String> lines, String title, String byline) {
            this.lines = lines;
            this.title = title;
            this.byline = byline;
        }

        void cut() {
            for (int i = 0; i < LINES && lines.size() > 1 && isNoStory(lines.get(0)); i++) {
                lines.remove(0);
            }
            if (!lines.isEmpty()) {
                lines.set(0, opening(lines.get(0)));
            }
        }

        /** Whether the first line is none of the story. */
        private boolean isNoStory(String line) {
            String key = Folding.key(line);
            Dated date = datelines.read(line).orElse(null);
            dateline = dateline == null ? date : dateline;
            return date != null || !title.isEmpty() && key.equals(title) || !byline.isEmpty() && key.equals(byline) || isByline(line);
        }

        private boolean isByline(String line) {
            if (line.length() > BYLINE_CHARACTERS || SENTENCE_END.matcher(line).find()) {
                return false;
            }
            Optional<Dated> date = dates.read(line).filter(d -> d.precision() == Precision.DAY);
            Byline read = bylines.read(date.isPresent() ? datelines.withoutDate(line) : line);
            boolean placed = !read.author().isEmpty() && !line.contains(":") && line.split(" ").length <= PLACED_WORDS
                    && DASH.matcher(line).find() && read.places() + read.words() == 1;
            if (read.unknown() > 0 || read.known() == 0 && !placed) {
                return false;
            }
            take(read);
            printed(date);
            return true;
        }

        /** Keeps the first date, to the day, that the opening tells. */
        private void printed(Optional<Dated> date) {
            if (dateline == null) {
                dateline = date.filter(d -> d.precision() == Precision.DAY).orElse(null);
            }
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
            int agency = afterAgency(line);
            return line.substring(agency > 0 ? agency : afterColon(line));
        }

        /** Where the text begins after "place (agency) date -"; 0 if the line does not start so. */
        private int afterAgency(String line) {
            Matcher agency = AGENCY_FIRST.matcher(line);
            if (!agency.find()) {
                return 0;
            }
            Byline read = bylines.read(datelines.withoutDate(agency.group(1)) + " - " + agency.group(2));
            if (read.credited().isEmpty() || read.unknown() > 0) {
                return 0;
            }
            take(read);
            printed(dates.find(agency.group(1) + " " + agency.group(3)));
            return agency.end();
        }

        /** Where the text begins after "name - paper - place:" or "place - date:"; 0 if the line does not start so. */
        private int afterColon(String line) {
            Matcher colon = COLON_FIRST.matcher(line);
            if (!colon.find()) {
                return 0;
            }
            Optional<Dated> date = DASH.matcher(colon.group(1)).find() ? datelines.read(colon.group(1)) : Optional.empty();
            if (date.isPresent()) {
                printed(date);
                take(bylines.read(datelines.withoutDate(colon.group(1))));
                return colon.end();
            }
            Byline read = bylines.read(colon.group(1));
            boolean repeats = !byline.isEmpty() && Folding.key(colon.group(1)).equals(byline);
            if (!repeats && (read.unknown() > 0 || read.known() == 0 || !isShort(colon.group(1), read))) {
                return 0;
            }
            take(read);
            return colon.end();
        }

        /** Where the text begins in a line that starts with the byline of two words or more; 0 if it does not. */
        private int repeatedByline(String line) {
            if (byline.length() < SHORTEST_REPEATED || !Folding.key(line.substring(0, Math.min(line.length(), 3 * byline.length() + 20)))
                    .startsWith(byline)) {
                return 0;
            }
            int end = 0;
            for (int seen = 0; seen < byline.length() && end < line.length(); end++) {
                seen += Folding.key(line.substring(end, end + 1)).length();
            }
            int from = end;
            while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from))
                    && "\u00AB\u201C\"(".indexOf(line.charAt(from)) < 0) {
                from++;
            }
            return from > end && from < line.length() ? from : 0;
        }

        private boolean isShort(String text, Byline read) {
            return text.split(" ").length <= 4 + 2 * read.known();
        }
    }
}
