package daght.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
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
        session.conf().set("spark.sql.debug.maxToStringFields", "1000");
        session.conf().set("spark.sql.sources.partitionOverwriteMode", "static");
        // Parts are read by their files' names: a list of some hundred is no reason for a job of its own.
        session.conf().set("spark.sql.sources.parallelPartitionDiscovery.threshold", "10000");
        return session;
    }

    /**
     * Writes a table's rows, each part sorted, into a folder for each part.
     *
     * @param rows  with a column {@link Part#COLUMN}
     * @param small whether the rows fit one task: then they are not sampled for ranges first
     */
    static void write(Dataset<Row> rows, Table table, String folder, boolean small) {
        Column[] order = Stream.concat(Stream.of(Part.COLUMN), table.order().stream()).map(functions::col).toArray(Column[]::new);
        Column[] columns = Stream.concat(shaped(table), Stream.of(functions.col(Part.COLUMN))).toArray(Column[]::new);
        Dataset<Row> shaped = rows.select(columns);
        writer((small ? shaped.repartition(1) : shaped.repartitionByRange(order)).sortWithinPartitions(order))
                .partitionBy(Part.COLUMN).parquet(folder);
    }

    /** Writes a file without rows. */
    static void writeEmpty(SparkSession spark, Table table, String folder) {
        writer(none(spark, table)).parquet(folder);
    }

    private static DataFrameWriter<Row> writer(Dataset<Row> rows) {
        return rows.write().mode("overwrite")
                .option("compression", "zstd")
                .option("parquet.block.size", ROW_GROUP)
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    }

    /** Rows of files of a table, with the part that each file's name says. */
    static Dataset<Row> read(SparkSession spark, Table table, String... files) {
        return spark.read().schema(table.schema()).parquet(files)
                .withColumn(Part.COLUMN, functions.substring_index(functions.col("_metadata.file_name"), ".", 1));
    }

    /** No rows, in the shape of the table. */
    static Dataset<Row> none(SparkSession spark, Table table) {
        return spark.createDataFrame(List.of(), table.schema());
    }

    private static Stream<Column> shaped(Table table) {
        return Arrays.stream(table.schema().fields()).map(TableFiles::shaped);
    }

    private static Column shaped(StructField field) {
        return functions.col("`" + field.name() + "`").cast(field.dataType()).as(field.name(), field.metadata());
    }
}
