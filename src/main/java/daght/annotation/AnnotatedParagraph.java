package daght.annotation;

import java.util.List;

/**
 * A paragraph with its actors and signals, in the form that people annotate by hand too.
 *
 * @param id     identity, unique in a file
 * @param lang   ISO 639-1 code, or empty
 * @param date   day of publication as {@code yyyy-MM-dd}, or empty
 * @param outlet who printed it, or empty
 * @param text   the paragraph
 */
public record AnnotatedParagraph(String id, String lang, String date, String outlet, String text,
                                 List<Actor> actors, List<Signal> signals) {

    public AnnotatedParagraph {
        actors = List.copyOf(actors);
        signals = List.copyOf(signals);
    }

    /**
     * Someone who acts, with every place where the paragraph names him.
     *
     * @param id       {@code a1}, {@code a2}…: identity in this paragraph alone
     * @param sector   one of the thirteen sectors, or whatever stands in a file
     * @param mentions each distinct string once, such as {@code الحكومة العراقية} ("the Iraqi government")
     * @param spans    where they stand; empty where a file gives no spans
     */
    public record Actor(String id, String name, String country, String sector, List<String> mentions, List<Span> spans) {
        public Actor {
            mentions = List.copyOf(mentions);
            spans = List.copyOf(spans);
        }
    }

    /**
     * What a source does to a target; both are ids of actors.
     *
     * @param status      null where a file gives none
     * @param reporter    id of the actor who says so, or empty
     * @param confidence  probability that the row is right, or NaN where a file gives none
     * @param attribution {@code quoted}, {@code indirect}, {@code narrated}, or empty
     * @param eventOn     when it happened: the day or the first day of a longer time, as 2024-10-04, or null
     * @param eventPrecision {@code day}, {@code week}, {@code month}, {@code year}, or null with {@code eventOn}
     * @param cueAt       where the cue stands, or null where that is not known; not written
     */
    public record Signal(String source, String target, String type, String status, String cue, String reporter,
                         double confidence, String attribution, String eventOn, String eventPrecision, Span cueAt) {
    }

    /** Unicode code points of the text, from {@code start} to before {@code end}. */
    public record Span(int start, int end) {
        /** How many code points both have. */
        public int common(Span other) {
            return Math.min(end, other.end) - Math.max(start, other.start);
        }

        /** How many code points it has. */
        public int length() {
            return end - start;
        }
    }
}
