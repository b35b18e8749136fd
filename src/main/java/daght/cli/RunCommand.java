package daght.cli;

import daght.corpus.CorpusOptions;
import daght.lexicon.LexiconFiles;
import daght.report.Report;
import daght.table.Pipeline;
import daght.table.RunOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole pipeline. */
@Command(name = "run", description = "Reads a corpus and writes its tables; ends with a summary.")
final class RunCommand implements Callable<Integer> {

    private static final List<String> FIELDS = List.of("title", "body", "published", "outlet", "url", "author", "language");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--input", required = true, arity = "1..*", paramLabel = "PATH",
        description = "Files, folders and globs, on any file system that Hadoop knows by its URL; may be given several times.")
    private List<String> inputs;

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Folder of the tables.")
    private String output;

    @Option(names = "--format", paramLabel = "NAME", defaultValue = "", description = "Format of every file; default: told by each.")
    private String format;

    @Option(names = "--fields", paramLabel = "OURS=THEIRS", split = ",",
        description = "A corpus's own names for our fields, such as title=headline,body=content. Ours: "
            + "title, body, published, outlet, url, author, language.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Mixin
    private SparkOptions cluster = new SparkOptions();

    @Mixin
    private LexiconOptions lexicon = new LexiconOptions();

    @Override
    public Integer call() throws IOException {
        TreeSet<String> unknown = new TreeSet<>(fields.keySet());
        FIELDS.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                "--fields: no field '" + unknown.first() + "'; there are " + String.join(", ", FIELDS));
        }
        LexiconFiles files = lexicon.files();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        long start = System.nanoTime();
        try (SparkSession spark = Sessions.open(cluster.master())) {
            RunOptions options = new RunOptions(new CorpusOptions(inputs, format, fields), output, files);
            Consumer<String> progress = line -> err.println("daght: " + seconds(start) + " s: " + TerminalText.safe(line));
            SummaryPrinter.print(Pipeline.run(spark, options, progress), out);
            // The tables are in place: a page that cannot be written takes nothing from them.
            progress.accept("writing the page");
            out.println("report: " + TerminalText.safe(Report.writeBeside(spark, output)));
        }
        return 0;
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000L;
    }
}
