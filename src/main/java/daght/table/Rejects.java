package daght.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The rejects of all runs: what a run says of a file takes the place of what an earlier one said of it. A row lies in the part of the
 * month of its run.
 */
final class Rejects {

    /** Reason of the warning that the reader broke on an article. */
    static final String READER_FAULT = "warning_reader";

    private Rejects() {
    }

    /**
     * Stages the table.
     *
     * @param rejected rows of this run
     * @param records  {@code source_file}, {@code record_no}, {@code is_read}: what this run met, and whether it was read as an article
     * @param month    part of this run
     */
    static void stage(Draft draft, Dataset<Row> rejected, Dataset<Row> records, String month) {
        Dataset<Row> old = draft.stored(Tables.REJECTS);
        Dataset<Row> told = records.select(col("source_file").as("file"), col("record_no").as("no"), col("is_read"));
        Column isFault = col("reason").equalTo(READER_FAULT);
        Column sameFile = col("source_file").eqNullSafe(col("file"));
        Column again = sameFile.and(functions.not(isFault).or(col("is_read").and(col("record_no").eqNullSafe(col("no")))));
        Column reread = isFault.and(lit(draft.isAfresh()));
        Set<String> parts = Run.parts(old.join(told, again, "left_semi").union(old.where(reread)));
        parts.add(month);
        Dataset<Row> kept = old.where(col(Part.COLUMN).isin(parts.toArray())).join(told, again, "left_anti").where(functions.not(reread));
        Dataset<Row> fresh = shaped(rejected).withColumn(Part.COLUMN, lit(month)).distinct();
        draft.stage(Tables.REJECTS, kept.unionByName(fresh).distinct(), parts);
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
