package daght.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a cluster and a night do to a run, done to it on purpose: after each, the tables must be those of a run that nothing disturbed.
 * Started by {@code jobs/soak}; no part of the tests, as it takes minutes.
 */
class Soak {

    private static final Path LAUNCHER = Path.of("jobs/daght").toAbsolutePath();
    private static final int KILLS = Integer.getInteger("daght.soak.kills", 10);

    /** A machine may have other work to do. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final Pattern EXECUTOR = Pattern.compile("CoarseGrainedExecutorBackend .*--executor-id (\\d+)");

    private final Path input = Path.of(System.getProperty("daght.soak.input"));
    private Path folder;
    private Processes processes;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createTempDirectory(Path.of(System.getProperty("daght.soak.work", "target")).toAbsolutePath(), "soak");
        processes = new Processes(Files.createDirectories(folder.resolve("logs")));
    }

    @AfterEach
    void end() throws Exception {
        processes.close();
        say("what was written lies in %s", folder);
    }

    @Test
    void driverKilledAtRandomMoments() throws Exception {
        Path first = firstHalf();
        Path undisturbed = folder.resolve("undisturbed");
        run(first, undisturbed, "");
        Map<String, String> half = Fingerprint.of(undisturbed);
        long start = System.nanoTime();
        run(input, undisturbed, "");
        long millis = (System.nanoTime() - start) / 1_000_000;
        Map<String, String> whole = Fingerprint.of(undisturbed);
        assertNotEquals(half, whole);
        Path killed = folder.resolve("killed");
        run(first, killed, "");
        Random random = new Random(Long.getLong("daght.soak.seed", 1));
        for (int kill = 1; kill <= KILLS; kill++) {
            long moment = random.nextLong(millis);
            Process process = new ProcessBuilder(command(input, killed)).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("logs/kill" + kill + ".log").toFile()).start();
            boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            Map<String, String> seen = Fingerprint.of(killed);
            assertTrue(seen.equals(half) || seen.equals(whole), "a reader sees half a run after kill " + kill + ": " + seen);
            say("kill %d at %.1f s of %.1f: %s; a reader sees the tables %s", kill, moment / 1e3, millis / 1e3,
                    ended ? "had ended" : lastLine(kill), seen.equals(half) ? "of the run before" : "of this run");
        }
        run(input, killed, "");
        assertEquals(whole, Fingerprint.of(killed));
        say("driver killed %d times: tables equal", KILLS);
    }

    @Test
    void executorAndWorkerKilledAndAWorkerElsewhere() throws Exception {
        Path alone = folder.resolve("alone");
        run(input, alone, "");
        Cluster cluster = Cluster.start(processes, folder);
        cluster.worker("worker1", "");
        cluster.worker("worker2", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Tokyo");
        cluster.worker("worker3", "-Duser.language=ar -Duser.country=SA -Duser.extensions=u-nu-arab -Duser.timezone=Pacific/Apia");
        Path out = folder.resolve("cluster");
        Path log = cluster.start("submit", input, out);
        Processes.await(log, "reading texts for actors and signals", LONG);
        ProcessHandle executor = busy("worker1");
        executor.destroyForcibly();
        say("executor %d killed with a task under way, while texts were read", executor.pid());
        Processes.await(log, "joining copies to stories", LONG);
        busy("worker2");
        List<ProcessHandle> worker = processes.of("worker2");
        worker.forEach(ProcessHandle::destroyForcibly);
        say("worker2 and its executors killed with a task under way, after texts were read: %d processes", worker.size());
        Processes.await(log, "report: ", LONG);
        long lost = count(log, "Lost executor ");
        say("the driver lost %d executors and %d tasks under way", lost, count(log, "Lost task "));
        assertTrue(lost >= 2, "two executors at least are gone");
        assertEquals(Fingerprint.of(alone), Fingerprint.of(out));
        say("executor and worker killed, workers of tr-TR in Tokyo and ar-SA-u-nu-arab in Apia: tables equal");
    }

    @Test
    void partitionsCoresLocalesAndFileNames() throws Exception {
        Path plain = folder.resolve("plain");
        run(input, plain, "");
        Map<String, String> expected = Fingerprint.of(plain, "source_file");
        Path shuffled = shuffled();
        String[][] ways = {
                {"local[1]", "-Dspark.sql.shuffle.partitions=1"}, {"local[2]", "-Dspark.sql.shuffle.partitions=7"},
                {"local[2]", "-Dspark.sql.shuffle.partitions=64 -Dspark.default.parallelism=64"},
                {"local[2]", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Tokyo"},
                {"local[2]", "-Duser.language=ar -Duser.country=SA -Duser.extensions=u-nu-arab -Duser.timezone=Pacific/Apia"}};
        for (int way = 0; way < ways.length; way++) {
            Path out = folder.resolve("way" + way);
            run(shuffled, out, ways[way][1], "--master", ways[way][0]);
            assertEquals(expected, Fingerprint.of(out, "source_file"), String.join(" ", ways[way]));
            say("files renamed and shuffled, %s: tables equal", String.join(" ", ways[way]));
        }
    }

    @Test
    void diskFullWhileWriting() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        Path disk = Files.createDirectories(folder.resolve("disk"));
        if (processes.run(folder, Map.of(), "mount", "-t", "tmpfs", "-o", "size=600k", "none", disk).code() != 0) {
            say("disk full: SKIPPED, this user may mount no small disk");
            return;
        }
        try {
            run(input, undisturbed, "");
            Processes.Ended full = processes.run(folder, Map.of("DAGHT_MEMORY", "2g"),
                    command(input, disk.resolve("out")).toArray());
            assertEquals(1, full.code(), full.err());
            say("disk full: code 1, says: %s", full.err().strip().lines().reduce("", (a, b) -> b));
            assertEquals(0, processes.run(folder, Map.of(), "mount", "-o", "remount,size=2g", disk).code());
            run(input, disk.resolve("out"), "");
            assertEquals(Fingerprint.of(undisturbed), Fingerprint.of(disk.resolve("out")));
            say("disk full, then not: tables equal");
        } finally {
            processes.run(folder, Map.of(), "umount", disk);
        }
    }

    private void run(Path corpus, Path output, String java, String... more) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<Object> command = new ArrayList<>(command(corpus, output));
        Collections.addAll(command, (Object[]) more);
        Processes.Ended ended = processes.run(folder, Map.of("DAGHT_MEMORY", "2g", "DAGHT_JAVA_OPTS", java), command.toArray());
        assertEquals(0, ended.code(), ended.err());
        say("run over %s into %s: %.1f s: %s", corpus.getFileName(), output.getFileName(), (System.nanoTime() - start) / 1e9,
                ended.out().lines().findFirst().orElse(""));
    }

    private static List<String> command(Path corpus, Path output) {
        return List.of(LAUNCHER.toString(), "run", "--input", corpus.toString(), "--output", output.toString());
    }

    /** What a killed run said last. */
    private String lastLine(int kill) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("logs/kill" + kill + ".log"));
        return lines.isEmpty() ? "said nothing yet" : "had said '" + lines.get(lines.size() - 1) + "'";
    }

    private static long count(Path log, String words) throws IOException {
        return Files.readAllLines(log).stream().filter(line -> line.contains(words)).count();
    }

    /** Waits until an executor of a worker has a task under way, as its log tells, and gives its process. */
    private ProcessHandle busy(String worker) throws IOException, InterruptedException {
        for (long i = 0; i < LONG.toMillis() / 50; i++) {
            for (ProcessHandle process : processes.of(worker)) {
                Matcher id = EXECUTOR.matcher(process.info().commandLine().orElse(""));
                if (id.find() && isBusy(folder.resolve(worker), id.group(1))) {
                    return process;
                }
            }
            Thread.sleep(50);
        }
        throw new IOException("no executor of " + worker + " ever had a task");
    }

    private static boolean isBusy(Path work, String executor) throws IOException {
        try (Stream<Path> logs = Files.find(work, 3, (p, a) -> p.endsWith(Path.of(executor, "stderr")))) {
            for (Path log : logs.toList()) {
                if (count(log, "Running task ") > count(log, "Finished task ")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A folder of every second file. */
    private Path firstHalf() throws IOException {
        Path half = Files.createDirectories(folder.resolve("half"));
        List<Path> files = files();
        for (int i = 0; i < files.size(); i += 2) {
            Files.createSymbolicLink(half.resolve(input.relativize(files.get(i)).toString().replace('/', '-')), files.get(i));
        }
        return half;
    }

    /** The files under other names, in another order. */
    private Path shuffled() throws IOException {
        Path shuffled = Files.createDirectories(folder.resolve("shuffled"));
        List<Path> files = files();
        Collections.shuffle(files, new Random(3));
        for (int i = 0; i < files.size(); i++) {
            String name = files.get(i).getFileName().toString();
            Files.createSymbolicLink(shuffled.resolve("x" + i + name.substring(name.indexOf('.'))), files.get(i));
        }
        return shuffled;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(input)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).map(Path::toAbsolutePath).sorted().toList());
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, "soak: " + format, values));
    }
}
