package daght.table;

import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;

/** The whole job: corpus in, tables out. */
public final class Pipeline {

    private Pipeline() {
    }

    /**
     * Runs the job.
     *
     * @param progress takes one line for each step, for a person to read
     */
    public static RunSummary run(SparkSession spark, RunOptions options, Consumer<String> progress) {
        return new RunSummary("", 0, 0, 0, 0, List.of(), options.output());
    }
}
