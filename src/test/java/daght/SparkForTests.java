package daght;

import org.apache.spark.sql.SparkSession;

/**
 * The one session that all tests share: two threads, three tries of a task, two shuffle partitions, no user interface, logs from errors
 * on. Queries over a handful of rows are interpreted: compiling them would take most of the time; the tests of the launcher compile.
 */
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
                .master("local[2,3]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.warehouse.dir", "target/spark-warehouse")
                .getOrCreate();
        session.sparkContext().setLogLevel("ERROR");
        return session;
    }
}
