package daght.cli;

import daght.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the page again. */
@Command(name = "report", description = "Makes the page of a run's tables.")
final class ReportCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--tables", required = true, paramLabel = "DIR", description = "Folder of the tables that a run wrote.")
    private String tables;

    @Option(names = "--output", required = true, paramLabel = "FILE.html", description = "The page to write.")
    private Path output;

    @Mixin
    private SparkOptions cluster = new SparkOptions();

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Sessions.open(cluster.master())) {
            Report.write(spark, tables, output);
        }
        spec.commandLine().getOut().println(output);
        return 0;
    }
}
