package daght.jobs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * A real standalone cluster on the loopback interface. Spark is that of {@code SPARK_HOME}, of {@code target/venv}, or of a Python that has
 * pyspark.
 */
final class Cluster {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    /** Compilers, Java's optimising one and Spark's, take longer over a few articles than they save. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m";

    private final Processes processes;
    private final Path spark;
    private final Path folder;
    private final String url;

    private Cluster(Processes processes, Path spark, Path folder, String url) {
        this.processes = processes;
        this.spark = spark;
        this.folder = folder;
        this.url = url;
    }

    /** Starts a master, in a folder of its own for all that its workers write. Without a Spark the test that asks is skipped. */
    static Cluster start(Processes processes, Path folder) throws IOException, InterruptedException {
        Path spark = sparkHome();
        if (spark == null) {
            String how = "CLUSTER TEST SKIPPED: no Spark found. To run it: python3 -m venv target/venv && target/venv/bin/pip install "
                + "pyspark==" + System.getProperty("spark.version", "4.1.3") + ", or set SPARK_HOME; then mvn verify";
            System.out.println(how);
            Assumptions.abort(how);
        }
        int port = freePort();
        Path log = processes.start("master" + port, environment(spark), spark.resolve("bin/spark-class"),
            "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", port, "--webui-port", freePort());
        Processes.await(log, "New state: ALIVE");
        return new Cluster(processes, spark, folder, "spark://127.0.0.1:" + port);
    }

    /** Starts a worker of two cores; {@code java} are options of its Java and of that of its executors. Gives its log. */
    Path worker(String name, String java) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(environment(spark));
        environment.put("JAVA_TOOL_OPTIONS", (QUICK + " " + java).strip());
        Path work = Files.createDirectories(folder.resolve(name));
        Path out = processes.start(name, environment, spark.resolve("bin/spark-class"), "org.apache.spark.deploy.worker.Worker",
            "--host", "127.0.0.1", "--webui-port", freePort(), "--cores", 2, "--memory", "3g", "--work-dir", work, url);
        Processes.await(out, "Successfully registered with master");
        return out;
    }

    /** Submits the job and waits for its end. */
    Processes.Ended submit(String mode, Path input, Path output) throws IOException, InterruptedException {
        return processes.run(folder, environment(spark), command(mode, input, output));
    }

    /** Submits the job in client mode; gives the log of it, which ends with its code. */
    Path start(String name, Path input, Path output) throws IOException {
        return processes.start(name, environment(spark), command("client", input, output));
    }

    private Object[] command(String mode, Path input, Path output) {
        return new Object[] {PROJECT.resolve("jobs/submit"), "--conf-file", "standalone", "--master", url,
            "--deploy-mode", mode, "--submit-option=--executor-memory=1g", "--submit-option=--driver-memory=1g",
            "--submit-option=--conf=spark.sql.shuffle.partitions=7", "--submit-option=--conf=spark.executor.cores=1",
            "--submit-option=--conf=spark.sql.codegen.wholeStage=false",
            "--submit-option=--conf=spark.sql.codegen.factoryMode=NO_CODEGEN",
            "--", "run", "--input", input, "--output", output};
    }

    private static Map<String, String> environment(Path spark) {
        return Map.of("SPARK_HOME", spark.toString(), "SPARK_LOCAL_IP", "127.0.0.1", "SPARK_DAEMON_MEMORY", "512m",
            "SPARK_SCALA_VERSION", "2.13", "JAVA_TOOL_OPTIONS", QUICK);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path sparkHome() throws IOException, InterruptedException {
        List<Path> candidates = new ArrayList<>();
        if (System.getenv("SPARK_HOME") != null) {
            candidates.add(Path.of(System.getenv("SPARK_HOME")));
        }
        for (String python : List.of(PROJECT.resolve("target/venv/bin/python").toString(), "python3")) {
            try {
                Process process = new ProcessBuilder(python, "-c", "import pyspark, os; print(os.path.dirname(pyspark.__file__))").start();
                String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                if (process.waitFor() == 0) {
                    candidates.add(Path.of(out));
                }
            } catch (IOException e) {
                // No such Python: the next one.
            }
        }
        return candidates.stream().filter(c -> Files.isExecutable(c.resolve("bin/spark-class"))).findFirst().orElse(null);
    }
}
