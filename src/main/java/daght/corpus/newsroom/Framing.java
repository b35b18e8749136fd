package daght.corpus.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts a story from what newsrooms and pages write around it. Immutable, for any number of threads.
 */
final class Framing {

    private final PageWords pageWords;
    private final Openings openings;
    private final Closings closings;

    /**
     * What is left of a text, and what was around it.
     *
     * @param dateline the date printed with it, or null
     */
    record Framed(List<String> paragraphs, Set<String> credited, String author, Dated dateline) {
    }

    Framing(Newsroom newsroom, Bylines bylines, Dates dates) {
        Datelines datelines = new Datelines(newsroom, dates);
        pageWords = new PageWords(newsroom);
        openings = new Openings(bylines, datelines, dates);
        closings = new Closings(newsroom, bylines, datelines);
    }

    /**
     * Parts a text.
     *
     * @param title  of the article; a first paragraph that repeats it goes
     * @param byline as a field of its own gave it, or empty; a first paragraph that repeats it goes
     */
    Framed of(List<String> paragraphs, String title, String byline) {
        List<String> lines = new ArrayList<>(paragraphs);
        pageWords.cut(lines);
        Closings.Closing closing = closings.cut(lines);
        Openings.Opening opening = openings.cut(lines, title, byline);
        Set<String> credited = new LinkedHashSet<>(opening.credited());
        credited.addAll(closing.credited());
        return new Framed(lines, credited, opening.author(), opening.dateline() == null ? closing.dateline() : opening.dateline());
    }
}
