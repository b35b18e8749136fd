package daght.table;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * What the job knows of each article of the tables beyond what they show: which text of it they hold, which ones they held before, and
 * which actors it names. Kept beside the tables, and committed with them.
 */
final class Ledger {

    /** Its folder, beside the job's other things. */
    static final String NAME = "ledger";

    static final StructType SCHEMA = new StructType()
            .add("article_id", "string")
            .add("outlet", "string")
            .add("published_on", "date")
            .add("content_hash", "string")
            .add("earlier_hashes", "array<string>")
            .add("actors", Findings.ACTORS);

    private Ledger() {
    }

    /** The ledger in a folder. */
    static Dataset<Row> read(SparkSession spark, String folder) {
        return spark.read().schema(SCHEMA).parquet(folder);
    }

    /** Writes a ledger. */
    static void write(Dataset<Row> ledger, String folder) {
        ledger.select(columns())
                .write().mode("overwrite").option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false").parquet(folder);
    }

    /** Its columns. */
    static Column[] columns() {
        return Arrays.stream(SCHEMA.fieldNames()).map(functions::col).toArray(Column[]::new);
    }
}
