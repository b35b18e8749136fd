package daght.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job on a real standalone cluster of one master and two workers on the loopback interface, submitted in client and in cluster deploy
 * mode: the same tables, row for row, as on this machine alone. Spark is that of {@code SPARK_HOME}, of {@code target/venv}, or of a Python
 * that has pyspark; without one the test is skipped.
 */
class ClusterIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    /** Rows that differ from run to run by their nature: when it began, its identity. */
    private static final Set<String> OF_THE_RUN = Set.of("runs");

    @TempDir
    private Path folder;

    @Test
    void givesTheSameTablesInClientAndInClusterModeAsOnThisMachine() throws Exception {
        Path spark = sparkHome();
        if (spark == null) {
            String how = "CLUSTER TEST SKIPPED: no Spark found. To run it: python3 -m venv target/venv && target/venv/bin/pip install "
                + "pyspark==" + System.getProperty("spark.version", "4.1.3") + ", or set SPARK_HOME; then mvn verify";
            System.out.println(how);
            Assumptions.abort(how);
        }
        Path input = corpus(Files.createDirectories(folder.resolve("مدخل in")));
        Path logs = Files.createDirectories(folder.resolve("logs"));
        try (Processes processes = new Processes(logs)) {
            Path local = folder.resolve("local");
            Processes.Ended alone = processes.run(folder, Map.of("DAGHT_MEMORY", "1g"), PROJECT.resolve("jobs/daght"),
                "run", "--input", input, "--output", local, "--master", "local[2]");
            assertEquals(0, alone.code(), alone.err());

            String master = cluster(processes, spark);
            Path client = folder.resolve("client");
            Processes.Ended inClient = submit(processes, spark, master, "client", input, client);
            assertEquals(0, inClient.code(), inClient.err());
            assertEquals(alone.out().replace(local.toString(), ""), inClient.out().replace(client.toString(), ""));

            Path cluster = folder.resolve("cluster");
            Processes.Ended inCluster = submit(processes, spark, master, "cluster", input, cluster);
            assertEquals(0, inCluster.code(), inCluster.err() + inCluster.out());

            compare(local, client, cluster);

            Processes.Ended failing = submit(processes, spark, master, "client", folder.resolve("nothing"), folder.resolve("none"));
            assertEquals(1, failing.code(), failing.err());
        }
    }

    private Processes.Ended submit(Processes processes, Path spark, String master, String mode, Path input, Path output)
            throws IOException, InterruptedException {
        return processes.run(folder, environment(spark), PROJECT.resolve("jobs/submit"), "--conf-file", "standalone", "--master", master,
            "--deploy-mode", mode, "--submit-option=--executor-memory=1g", "--submit-option=--driver-memory=1g",
            "--submit-option=--conf=spark.sql.shuffle.partitions=7", "--submit-option=--conf=spark.executor.cores=1",
            "--", "run", "--input", input, "--output", output);
    }

    /** Starts a master and two workers; gives the master's URL. */
    private String cluster(Processes processes, Path spark) throws IOException, InterruptedException {
        int port = freePort();
        String url = "spark://127.0.0.1:" + port;
        Path launcher = spark.resolve("bin/spark-class");
        Path log = processes.start("master", environment(spark), launcher, "org.apache.spark.deploy.master.Master",
            "--host", "127.0.0.1", "--port", port, "--webui-port", freePort());
        Processes.await(log, "New state: ALIVE");
        for (String name : List.of("worker1", "worker2")) {
            Path work = Files.createDirectories(folder.resolve(name));
            Path out = processes.start(name, environment(spark), launcher, "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1",
                "--webui-port", freePort(), "--cores", 2, "--memory", "3g", "--work-dir", work, url);
            Processes.await(out, "Successfully registered with master");
        }
        return url;
    }

    private static Map<String, String> environment(Path spark) {
        return Map.of("SPARK_HOME", spark.toString(), "SPARK_LOCAL_IP", "127.0.0.1", "SPARK_DAEMON_MEMORY", "512m",
            "SPARK_SCALA_VERSION", "2.13");
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
                String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
                if (process.waitFor() == 0) {
                    candidates.add(Path.of(out));
                }
            } catch (IOException e) {
                // No such Python: the next one.
            }
        }
        return candidates.stream().filter(c -> Files.isExecutable(c.resolve("bin/spark-class"))).findFirst().orElse(null);
    }

    /** One wire story printed by three papers, and others; in three files. */
    private static Path corpus(Path folder) throws IOException {
        String wire = "طالبت الحكومة العراقية أنقرة بسحب قواتها من شمال البلاد، وحذرت وزارة الخارجية من أن بقاء هذه القوات يعد انتهاكا للسيادة. "
            + "وقال المتحدث باسم الحكومة إن بغداد ستلجأ إلى مجلس الأمن إذا لم تستجب تركيا لمطالبها خلال الأيام المقبلة.";
        String other = "اتهمت موسكو واشنطن بتزويد المعارضة بالسلاح، ونفى البيت الأبيض ذلك. ودعت الأمم المتحدة الأطراف إلى وقف إطلاق النار.";
        List<String> papers = List.of("alofuq", "aldifaf", "almirsad");
        for (int paper = 0; paper < papers.size(); paper++) {
            StringBuilder lines = new StringBuilder();
            for (int day = 1; day <= 8; day++) {
                String body = (day % 2 == 0 ? wire : other) + "\\n\\n" + "فقرة رقم " + day * (day % 2 == 0 ? 1 : paper + 2) + " من الخبر عن زيارة "
                    + "الوفد الإيراني إلى دمشق ولقائه الرئيس السوري.";
                lines.append("{\"title\": \"خبر ").append(day).append("\", \"body\": \"").append(body).append("\", \"published\": \"2024-03-0")
                    .append(day).append("\", \"outlet\": \"").append(papers.get(paper)).append("\", \"url\": \"https://")
                    .append(papers.get(paper)).append(".example/").append(day).append("\"}\n");
            }
            Files.writeString(folder.resolve(papers.get(paper) + ".jsonl"), lines + (paper == 0 ? "{\"title\": \"broken\n" : ""));
        }
        return folder;
    }

    private static void compare(Path one, Path... others) throws IOException {
        Set<String> tables = tables(one);
        assertTrue(tables.containsAll(List.of("articles", "paragraphs", "rejects", "signals", "pressure_over_time")), tables.toString());
        try (SparkSession session = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost").config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC").getOrCreate()) {
            for (Path other : others) {
                assertEquals(tables, tables(other));
                for (String table : tables) {
                    Dataset<Row> a = session.read().parquet(one.resolve(table).toString());
                    Dataset<Row> b = session.read().parquet(other.resolve(table).toString());
                    assertEquals(a.schema(), b.schema(), table);
                    if (!OF_THE_RUN.contains(table)) {
                        assertEquals(rows(a), rows(b), table);
                    }
                }
                assertFalse(session.read().parquet(other.resolve("articles").toString()).isEmpty());
            }
        }
    }

    private static List<String> rows(Dataset<Row> table) {
        List<String> rows = new ArrayList<>(table.toJSON().collectAsList());
        Collections.sort(rows);
        return rows;
    }

    private static Set<String> tables(Path output) throws IOException {
        try (Stream<Path> folders = Files.list(output)) {
            return new TreeSet<>(folders.filter(Files::isDirectory).map(f -> f.getFileName().toString())
                .filter(n -> !n.startsWith("_") && !n.startsWith(".")).toList());
        }
    }
}
