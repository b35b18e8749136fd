package daght.table;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;

/** Writes and reads tables as Parquet: sorted, so that filters skip data; in few files; with the schema's comments in each. */
final class TableFiles {

    /** Bytes of a row group before compression: small enough that a filter skips some, large enough to compress. */
    private static final long ROW_GROUP = 4L << 20;

    private TableFiles() {
    }

    /** Settings that tables depend on, in a session of their own: a cluster's defaults must not change a row. */
    static SparkSession session(SparkSession spark) {
        SparkSession session = spark.newSession();
        session.conf().set("spark.sql.session.timeZone", "UTC");
        session.conf().set("spark.sql.adaptive.enabled", "true");
        session.conf().set("spark.sql.adaptive.coalescePartitions.enabled", "true");
        session.conf().set("spark.sql.adaptive.coalescePartitions.parallelismFirst", "false");
        session.conf().set("spark.sql.parquet.compression.codec", "zstd");
        session.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
        session.conf().set("spark.sql.maxPlanStringLength", "2000");
        session.conf().set("spark.sql.sources.partitionOverwriteMode", "static");
        return session;
    }

    /**
     * Writes a table's rows, all sorted, into a folder.
     *
     * @param small whether the rows fit one task: then they are not sampled for ranges first
     */
    static void write(Dataset<Row> rows, Table table, String folder, boolean small) {
        Column[] order = table.order().stream().map(functions::col).toArray(Column[]::new);
        Dataset<Row> shaped = shaped(rows, table);
        (small ? shaped.repartition(1) : shaped.repartitionByRange(order)).sortWithinPartitions(order)
                .write().mode("overwrite")
                .option("compression", "zstd")
                .option("parquet.block.size", ROW_GROUP)
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                .parquet(folder);
    }

    /** A table's rows. */
    static Dataset<Row> read(SparkSession spark, Table table, String folder) {
        return spark.read().schema(table.schema()).parquet(folder);
    }

    /** No rows, in the shape of the table. */
    static Dataset<Row> none(SparkSession spark, Table table) {
        return spark.createDataFrame(List.of(), table.schema());
    }

    private static Dataset<Row> shaped(Dataset<Row> rows, Table table) {
        return rows.select(Arrays.stream(table.schema().fields()).map(TableFiles::shaped).toArray(Column[]::new));
    }

    private static Column shaped(StructField field) {
        return functions.col("`" + field.name() + "`").cast(field.dataType()).as(field.name(), field.metadata());
    }
}
