package daght.export;

import daght.table.TableViews;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables of a folder, opened for the queries among the resources of this package. {@code events} is a view beside the tables. */
record Shelf(SparkSession session) {

    /**
     * Opens the tables.
     *
     * @throws daght.table.store.OutputException if they cannot be read
     */
    static Shelf open(SparkSession spark, String tables) {
        Shelf shelf = new Shelf(TableViews.open(spark, tables));
        shelf.rows("events").createOrReplaceTempView("events");
        return shelf;
    }

    /** The rows of a query. */
    Dataset<Row> rows(String query) {
        try (InputStream in = Shelf.class.getResourceAsStream(query + ".sql")) {
            return session.sql(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
