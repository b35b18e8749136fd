package daght.report;

import daght.table.Table;
import daght.table.Tables;
import daght.table.store.OutputFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The tables, opened for the queries of the page ({@code src/main/resources/daght/report/sql}). Every query gives a bounded number of
 * rows. {@code kept} is the part of {@code signals} that the page holds.
 */
final class Shelf implements AutoCloseable {

    private final SparkSession session;
    private final Limits limits;
    private final Dataset<Row> kept;

    private Shelf(SparkSession session, Limits limits) {
        this.session = session;
        this.limits = limits;
        long signals = session.table(Tables.SIGNALS.name()).count();
        kept = signals <= limits.reports() ? session.table(Tables.SIGNALS.name()) : session.sql(text("kept"));
        kept.persist(StorageLevel.MEMORY_AND_DISK());
        kept.createOrReplaceTempView("kept");
    }

    /** Opens the tables of a folder, in a session of their own. */
    static Shelf open(SparkSession spark, String folder, Limits limits) {
        SparkSession session = spark.newSession();
        session.conf().set("spark.sql.session.timeZone", "UTC");
        String state = OutputFolder.reading(session.sessionState().newHadoopConf(), folder);
        for (Table table : Tables.all()) {
            String place = new org.apache.hadoop.fs.Path(state, table.name()).toString();
            try {
                session.read().schema(table.schema()).parquet(place).createOrReplaceTempView(table.name());
            } catch (Exception e) {
                throw new ReportException("cannot open the table " + table.name() + " at " + place
                        + "; name a folder that a run wrote", e);
            }
        }
        return new Shelf(session, limits);
    }

    /** The rows of a query. */
    List<Row> rows(String query) {
        return session.sql(text(query)).collectAsList();
    }

    /** The rows of a query over the table {@code asked}, which holds these rows. */
    List<Row> rows(String query, List<Row> asked, String ddl) {
        session.createDataFrame(asked, org.apache.spark.sql.types.StructType.fromDDL(ddl)).createOrReplaceTempView("asked");
        return rows(query);
    }

    @Override
    public void close() {
        kept.unpersist(true);
    }

    private String text(String query) {
        String name = "sql/" + query + ".sql";
        try (InputStream in = Shelf.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${reports}", Integer.toString(limits.reports()))
                    .replace("${samples}", Integer.toString(limits.samples()))
                    .replace("${names}", Integer.toString(limits.names()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
