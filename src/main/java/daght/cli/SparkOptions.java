package daght.cli;

import picocli.CommandLine.Option;

/** Which Spark a command runs on. No type of Spark stands in it: picocli looks into it where there is none, too. */
final class SparkOptions {

    @Option(names = "--master", paramLabel = "URL",
        description = "Spark master; default: that of spark-submit, else local[*], all cores of this machine.")
    private String master;

    /** URL of the master that the user named, or null. */
    String master() {
        return master;
    }
}
