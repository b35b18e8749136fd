package daght.table;

import java.util.List;

/**
 * What a run did, for a person to read. {@code articlesIn} counts the records of this run's input:
 * articlesIn = articlesOut + rejected + duplicates.
 *
 * @param runId  identity of the run in {@code runs}
 * @param top    the strongest pressing pairs of the whole tables, those first that have the most stories expected to be right
 * @param output where the tables lie
 */
public record RunSummary(String runId, long articlesIn, long articlesOut, long rejected, long duplicates, List<Pair> top, String output) {

    /** One pressing pair with one type of act: names in English and Arabic, and its counts. */
    public record Pair(String source, String sourceAr, String target, String targetAr, String type,
                       long stories, long reports, long outlets) {
    }
}
