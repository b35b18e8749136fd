package daght;

import org.apache.spark.sql.SparkSession;

/** The one session that all tests share: two threads, two shuffle partitions, no user interface, logs from warnings on. */
public final class SparkForTests {

    private static final class Holder {
        private static final SparkSession SESSION = build();
    }

    private SparkForTests() {
    }

    /** The session, built when it is first needed. */
    public static SparkSession session() {
        return Holder.SESSION;
    }

    private static SparkSession build() {
        SparkSession session = SparkSession.builder()
                .appName("daght tests")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.warehouse.dir", "target/spark-warehouse")
                .getOrCreate();
        session.sparkContext().setLogLevel("ERROR");
        return session;
    }
}
