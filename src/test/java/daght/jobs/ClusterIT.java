package daght.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job on a real standalone cluster of one master and two workers on the loopback interface, submitted in client and in cluster deploy
 * mode: the same tables, row for row, as on this machine alone. Without a Spark (see {@link Cluster}) the test is skipped.
 */
class ClusterIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    /** Rows that differ from run to run by their nature: when it began, its identity. */
    private static final Set<String> OF_THE_RUN = Set.of("runs");

    @TempDir
    private Path folder;

    @Test
    void givesTheSameTablesInClientAndInClusterModeAsOnThisMachine() throws Exception {
        Path input = corpus(Files.createDirectories(folder.resolve("مدخل in")));
        Path logs = Files.createDirectories(folder.resolve("logs"));
        try (Processes processes = new Processes(logs)) {
            Cluster cluster = Cluster.start(processes, folder);
            Path local = folder.resolve("local");
            Processes.Ended alone = processes.run(folder, Map.of("DAGHT_MEMORY", "1g"), PROJECT.resolve("jobs/daght"),
                "run", "--input", input, "--output", local, "--master", "local[2]");
            assertEquals(0, alone.code(), alone.err());

            cluster.worker("worker1", "");
            cluster.worker("worker2", "");
            Path client = folder.resolve("client");
            Processes.Ended inClient = cluster.submit("client", input, client);
            assertEquals(0, inClient.code(), inClient.err());
            assertEquals(alone.out().replace(local.toString(), ""), inClient.out().replace(client.toString(), ""));

            Path there = folder.resolve("cluster");
            Processes.Ended inCluster = cluster.submit("cluster", input, there);
            assertEquals(0, inCluster.code(), inCluster.err() + inCluster.out());

            compare(local, client, there);

            Processes.Ended failing = cluster.submit("client", folder.resolve("nothing"), folder.resolve("none"));
            assertEquals(1, failing.code(), failing.err());
        }
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
