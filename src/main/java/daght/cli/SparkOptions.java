package daght.cli;

import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** Which Spark a command runs on. */
final class SparkOptions {

    @Option(names = "--master", paramLabel = "URL",
        description = "Spark master; default: that of spark-submit, else local[*], all cores of this machine.")
    private String master;

    /** A session there. */
    SparkSession open() {
        return Sessions.open(master);
    }
}
