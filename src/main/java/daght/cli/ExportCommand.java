package daght.cli;

import daght.export.Export;
import daght.export.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The tables for other programs. */
@Command(name = "export", description = "Writes a run's tables in the layout of another program.")
final class ExportCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--tables", required = true, paramLabel = "DIR", description = "Folder of the tables that a run wrote.")
    private String tables;

    @Option(names = "--layout", required = true, paramLabel = "LAYOUT",
        description = "${COMPLETION-CANDIDATES}: events as POLECAT or GDELT 2.0 has them, or the network for Gephi.")
    private Layout layout;

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path output;

    @Mixin
    private SparkOptions cluster = new SparkOptions();

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Sessions.open(cluster.master())) {
            Export.write(spark, tables, layout, output);
        }
        spec.commandLine().getOut().println(TerminalText.safe(output.toString()));
        return 0;
    }
}
