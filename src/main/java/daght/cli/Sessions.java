package daght.cli;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens Spark sessions: under {@code spark-submit} with what it was given, else on this machine. */
final class Sessions {

    private Sessions() {
    }

    /**
     * A session.
     *
     * @param master URL of the master that the user named, or null
     */
    static SparkSession open(String master) {
        SparkConf conf = new SparkConf().setAppName("daght");
        if (master != null) {
            conf.setMaster(master);
        }
        conf.setIfMissing("spark.master", "local[*]");
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        if (conf.get("spark.master").startsWith("local")) {
            // A laptop's own name may lead nowhere, and a few tasks for each core are enough.
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.sql.shuffle.partitions", String.valueOf(4 * Runtime.getRuntime().availableProcessors()));
        }
        // Days must not depend on where the driver or an executor stands.
        conf.set("spark.sql.session.timeZone", "UTC");
        conf.set("spark.sql.adaptive.enabled", "true");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
