package daght.bench;

import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import daght.corpus.CorpusOptions;
import daght.lexicon.LexiconFiles;
import daght.table.Pipeline;
import daght.table.RunOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * A Java machine of its own for one Spark application, so that one run takes nothing from another: {@code run|again|copy MASTER INPUT
 * OUTPUT COSTS.json}. With {@code again} the job runs twice and the second time counts, whose code Java has compiled.
 */
final class Child {

    /** What a run says besides beginning a step: how far it is, what it has counted, what is in place. */
    private static final Pattern ASIDE = Pattern.compile(".*: \\d+ of \\d+ tasks|.* in place|.*\\d.* (read|articles).*");

    private final Map<String, Double> costs = new TreeMap<>();
    private String step = "";
    private long since;

    private Child() {
    }

    /** Runs the application and writes its costs. */
    public static void main(String[] args) throws IOException {
        Child child = new Child();
        long start = System.nanoTime();
        Costs listener = new Costs();
        try (SparkSession spark = session(args[1])) {
            if (args[0].equals("again")) {
                child.run(spark, args[2], args[3] + "-before");
                child.costs.clear();
                start = System.nanoTime();
            }
            spark.sparkContext().addSparkListener(listener);
            if (args[0].equals("copy")) {
                copy(spark, args[2], args[3]);
            } else {
                child.run(spark, args[2], args[3]);
            }
        }
        child.costs.putAll(listener.all());
        child.costs.put("seconds", (System.nanoTime() - start) / 1e9);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        child.costs.put("cpu_seconds", system.getProcessCpuTime() / 1e9);
        child.costs.put("peak_bytes", peak());
        Files.write(Path.of(args[4]), new ObjectMapper().writeValueAsBytes(child.costs));
    }

    private static SparkSession session(String master) {
        return SparkSession.builder().appName("daght bench").master(master)
                .config("spark.ui.enabled", "false").config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1").config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", "8").config("spark.executor.memory", "1g")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path")).getOrCreate();
    }

    private void run(SparkSession spark, String input, String output) {
        Pipeline.run(spark, new RunOptions(new CorpusOptions(List.of(input), "", Map.of()), output, LexiconFiles.builtIn()), this::tell);
        tell("");
    }

    /** Ends a step and begins another; how far one is does not matter. */
    private void tell(String line) {
        if (ASIDE.matcher(line).matches() && !line.startsWith("putting")) {
            return;
        }
        long now = System.nanoTime();
        if (!step.isEmpty()) {
            costs.merge("step: " + step, (now - since) / 1e9, Double::sum);
        }
        step = line;
        since = now;
    }

    /** What the job is held against: reads the same files, splits paragraphs, writes them. */
    private static void copy(SparkSession spark, String input, String output) {
        spark.read().schema("title string, body string, published string, outlet string, url string").json(input)
                .select(functions.col("outlet"), functions.col("published"), functions.col("url"), functions.col("title"),
                        explode(split(functions.col("body"), "\n\n")).as("text"))
                .write().option("compression", "zstd").parquet(output + "/paragraphs");
    }

    /** The most memory that the process has had, in bytes; 0 where the system does not tell. */
    private static double peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM:"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) * 1024).findFirst().orElse(0);
    }
}
