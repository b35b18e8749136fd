package daght.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures, prints a table and writes {@code target/bench.json}. Started by {@code jobs/bench}, in the project's folder. */
@Command(name = "jobs/bench", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Measures how fast Daght is, by ratios taken side by side, and says what is slower than the recorded baseline.",
    footer = {"", "Parts: reader, lexicon, job, growth, day, cores, executors, skew, start; all of them where none is named.",
        "jobs/bench stories --help tells of a further one."})
final class Bench implements Callable<Integer> {

    private static final Path RESULTS = Path.of("target/bench.json");
    private static final Path BASELINE = Path.of("jobs/bench.json");
    private static final int QUICK_ARTICLES = 3_000;
    private static final int ARTICLES = 20_000;

    @Option(names = "--quick", description = "Small corpora and one turn: a few minutes.")
    private boolean quick;

    @Option(names = "--corpus", paramLabel = "PATH", description = "File or folder of articles; default: data/sample, recombined.")
    private Path corpus;

    @Option(names = "--articles", paramLabel = "COUNT",
        description = "Articles that a whole run reads at most; default: 3000 with --quick, else 20000. Growth ends with twice as many.")
    private int articles;

    @Option(names = "--record", description = "Write the ratios into jobs/bench.json, the baseline.")
    private boolean record;

    @Parameters(paramLabel = "PART")
    private List<String> names = List.of();

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("reader", ReaderParts::reader);
        parts.put("lexicon", ReaderParts::lexicon);
        parts.put("job", JobParts::job);
        parts.put("growth", JobParts::growth);
        parts.put("day", JobParts::day);
        parts.put("cores", JobParts::cores);
        parts.put("executors", JobParts::executors);
        parts.put("skew", JobParts::skew);
        parts.put("start", StartParts::start);
        return parts;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, Part> parts = parts();
        for (String name : names) {
            if (!parts.containsKey(name)) {
                System.err.println("bench: no part '" + name + "'; there are " + String.join(", ", parts.keySet()));
                return 2;
            }
        }
        if (!names.isEmpty()) {
            parts.keySet().retainAll(names);
        }
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        Figures figures = new Figures();
        try {
            Setting setting = new Setting(items(), quick, most(), folder, new Runs(folder));
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                System.err.println("bench: " + part.getKey());
                part.getValue().measure(setting, figures);
            }
        } finally {
            Runs.delete(folder);
        }
        figures.print(System.out, BASELINE);
        figures.write(RESULTS);
        if (record) {
            figures.record(BASELINE);
        }
        return 0;
    }

    private int most() {
        return articles > 0 ? articles : quick ? QUICK_ARTICLES : ARTICLES;
    }

    private List<Item> items() throws IOException {
        return corpus != null ? Items.read(corpus) : Corpora.recombined(Items.read(Path.of("data/sample")), most());
    }
}
