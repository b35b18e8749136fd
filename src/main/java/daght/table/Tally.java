package daght.table;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The counts of a run's input; every record is one of them.
 *
 * @param fresh     articles that the tables did not have
 * @param corrected articles that the tables have with another text
 * @param known     articles that the tables have as they are
 * @param twice     records of articles that the input itself gives twice
 * @param rejected  records that could not be read
 */
record Tally(long fresh, long corrected, long known, long twice, long rejected) {

    /** Counts an input by the standing of its articles. */
    static Tally of(Map<String, Long> standings, Dataset<Row> rejects, Dataset<Row> duplicates) {
        long rejected = rejects.where(functions.not(functions.startswith(functions.col("reason"), functions.lit("warning")))).count();
        return new Tally(standings.getOrDefault(Incoming.NEW, 0L), standings.getOrDefault(Incoming.CORRECTED, 0L),
                standings.getOrDefault(Incoming.KNOWN, 0L), duplicates.count(), rejected);
    }

    /** Records of the input. */
    long in() {
        return out() + rejected + duplicates();
    }

    /** Articles that the run adds or replaces. */
    long out() {
        return fresh + corrected;
    }

    /** Records of articles that were there already, in the input or in the tables. */
    long duplicates() {
        return known + twice;
    }

    @Override
    public String toString() {
        return in() + " records: " + fresh + " new articles, " + corrected + " corrected, " + known + " known already, " + twice
                + " twice in the input, " + rejected + " rejected";
    }
}
