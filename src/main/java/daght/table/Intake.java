package daght.table;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a corpus gives to a run.
 *
 * @param articles   each article once, with the columns of {@link #COLUMNS}
 * @param rejects    records that could not be read, and warnings, in the shape of the table
 * @param duplicates records of articles that the input has already given; only their number counts
 */
record Intake(Dataset<Row> articles, Dataset<Row> rejects, Dataset<Row> duplicates) {

    /** What is taken of an article, beside its {@code paragraphs}, of which the first is the title. */
    static final List<String> COLUMNS = List.of("article_id", "outlet", "url", "title", "author", "language", "published_on",
            "published_precision", "published_from", "credited_to", "character_count", "source_file", "record_no", "content_hash");
}
