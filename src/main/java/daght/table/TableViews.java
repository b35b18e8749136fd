package daght.table;

import daght.table.store.OutputException;
import daght.table.store.OutputFolder;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * The tables of a folder as temporary views, for whoever asks of them in SQL. One view more, {@code named_actors}, holds the ids of the
 * actors that have a name of their own: {@code ISR_GOV} has, {@code ISR_OFFICIAL_S} ("officials of Israel") has not.
 */
public final class TableViews {

    private TableViews() {
    }

    /**
     * A session of its own in which every table is a view of its name.
     *
     * @param folder folder of the tables, on any file system that Hadoop knows by its URL
     * @throws OutputException if a table is missing or is no Parquet
     */
    public static SparkSession open(SparkSession spark, String folder) {
        SparkSession session = spark.newSession();
        session.conf().set("spark.sql.session.timeZone", "UTC");
        session.conf().set("spark.sql.debug.maxToStringFields", "1000");
        String state = OutputFolder.reading(session.sessionState().newHadoopConf(), folder);
        for (Table table : Tables.all()) {
            String place = new Path(state, table.name()).toString();
            try {
                session.read().schema(table.schema()).parquet(place).createOrReplaceTempView(table.name());
            } catch (Exception e) {
                throw new OutputException("cannot open the table " + table.name() + " at " + place + "; name a folder that a run wrote", e);
            }
        }
        session.sql(Sql.query("named_actors")).createOrReplaceTempView("named_actors");
        return session;
    }
}
