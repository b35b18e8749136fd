package daght.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The rejects of all runs: what a run says of a file takes the place of what an earlier one said of it. */
final class Rejects {

    /** Reason of the warning that the reader broke on an article. */
    static final String READER_FAULT = "warning_reader";

    private Rejects() {
    }

    /** Rows of the table. */
    static Dataset<Row> merged(Dataset<Row> old, Dataset<Row> rejected, Dataset<Row> incoming, Dataset<Row> duplicates) {
        Dataset<Row> files = rejected.select("source_file").union(incoming.select("source_file")).union(duplicates.select("source_file"))
                .distinct().withColumnRenamed("source_file", "read_file");
        Column again = col("source_file").eqNullSafe(col("read_file")).and(col("reason").notEqual(READER_FAULT));
        Dataset<Row> kept = old.join(files, again, "left_anti");
        return shaped(kept).union(shaped(rejected)).distinct();
    }

    /** Articles that the reader broke on. */
    static Dataset<Row> faults(Dataset<Row> read) {
        return read.where(col("fault").isNotNull()).select(col("source_file"), col("record_no"), lit(READER_FAULT).as("reason"),
                functions.concat(lit("article "), col("article_id"), lit(" is kept, but nothing was found in it: "), col("fault"))
                        .as("detail"),
                col("title").as("raw"));
    }

    private static Dataset<Row> shaped(Dataset<Row> rows) {
        return rows.select(col("source_file"), col("record_no"), col("reason"), col("detail"),
                functions.substring(col("raw"), 1, 2_000).as("raw"));
    }
}
