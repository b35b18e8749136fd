package daght.table.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.jobs.S3Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output folder where renaming is copying and deleting, and where no time can be set. */
@Tag("soak")
class S3FolderTest {

    private static final List<String> TABLES = List.of("articles", "inner/ledger", "runs");
    private static final Holder DEAD = new Holder("dead", "elsewhere", "1", "then");

    @TempDir
    static java.nio.file.Path logs;
    private static S3Server server;
    private static FileSystem fs;

    private final Configuration hadoop = hadoop();

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.start(logs);
        fs = new Path(server.url("")).getFileSystem(hadoop());
    }

    @AfterAll
    static void end() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    /** Also where a file was copied to its place and not yet deleted from where it was. */
    @Test
    void finishesACommitThatDiedAtAnyStep() throws IOException {
        boolean over = false;
        for (int died = 1; !over; died++) {
            String out = server.url("steps" + died);
            commit(out, "before", "2024-01", "2024-02");
            AtomicInteger steps = new AtomicInteger(died);
            OutputFolder folder = OutputFolder.open(hadoop, out, "r2", line -> { });
            List<Change> changes = stage(folder, "r2", "2024-02", "2024-03");
            try (folder) {
                folder.commit("r2", changes, line -> {
                    if (steps.decrementAndGet() == 0) {
                        throw new IllegalStateException();
                    }
                });
                over = true;
            } catch (IllegalStateException e) {
                copyNext(out);
            }
            OutputFolder.open(hadoop, out, "r3", line -> { }).close();
            for (String table : TABLES) {
                assertEquals(Map.of("2024-01.before", "before", "2024-02.r2", "r2", "2024-03.r2", "r2"), read(out, table), "step " + died);
            }
            assertEquals(Set.of("format", "inner"), names(new Path(out, "_daght")));
        }
    }

    @Test
    void aReaderIsToldOfACommitThatDied() throws IOException {
        String out = server.url("told");
        OutputFolder folder = OutputFolder.open(hadoop, out, "r1", line -> { });
        List<Change> changes = stage(folder, "r1", "2024-01");
        try (folder) {
            assertThrows(IllegalStateException.class, () -> folder.commit("r1", changes, line -> {
                throw new IllegalStateException();
            }));
        }
        String message = assertThrows(OutputException.class, () -> OutputFolder.reading(hadoop, out)).getMessage();
        assertTrue(message.contains("between two states"), message);
        OutputFolder.open(hadoop, out, "r2", line -> { }).close();
        assertEquals(out, OutputFolder.reading(hadoop, out));
    }

    @Test
    void oneOfManyTakesTheLock() throws Exception {
        LockFile file = new LockFile(fs, new Path(server.url("many/lock")));
        assertEquals(1, together(n -> file.create(new Holder("run" + n, "", "", ""))));
        LockFile.Seen seen = file.look();
        assertEquals(1, together(n -> file.takeOver(seen, new Holder("later" + n, "", "", ""))));
        assertTrue(file.look().holder().run().startsWith("later"));
    }

    @Test
    void refusesASecondRunAtOnce() {
        String out = server.url("second");
        try (OutputFolder first = OutputFolder.open(hadoop, out, "r1", line -> { })) {
            String message = assertThrows(OutputException.class, () -> OutputFolder.open(hadoop, out, "r2", line -> { })).getMessage();
            assertTrue(message.contains("another run (r1, process ") && message.contains("wait for it to end"), message);
            assertFalse(first.has("runs"));
        }
        OutputFolder.open(hadoop, out, "r3", line -> { }).close();
    }

    @Test
    void aBeatSaysThatTheHolderLives() throws Exception {
        for (boolean conditional : new boolean[] {true, false}) {
            FileSystem store = store(conditional);
            Path path = new Path(server.url("beats/" + conditional));
            try (RunLock lock = RunLock.take(store, path, "r1", "out", line -> { })) {
                Instant taken = new LockFile(store, path).look().touched();
                Thread.sleep(1_100);
                lock.beat();
                assertTrue(lock.isHeld());
                assertTrue(new LockFile(store, path).look().touched().isAfter(taken), "conditional writes: " + conditional);
            }
            assertFalse(store.exists(path));
        }
    }

    /** A machine that slept wakes up in the middle of a beat. */
    @Test
    void aLateBeatDoesNotTakeTheLockBack() throws IOException {
        LockFile file = new LockFile(fs, new Path(server.url("late/lock")));
        Holder mine = Holder.here("r1");
        assertTrue(file.create(mine));
        LockFile.Seen before = file.look();
        assertTrue(file.takeOver(before, DEAD));
        file.touch(before);
        assertEquals(DEAD, file.look().holder());
    }

    private interface Try {
        boolean wins(int number) throws IOException;
    }

    /** How many of eight that try at once succeed. */
    private static int together(Try one) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int number = i;
                tries.add(() -> one.wins(number));
            }
            int won = 0;
            for (Future<Boolean> result : threads.invokeAll(tries)) {
                won += result.get() ? 1 : 0;
            }
            return won;
        } finally {
            threads.shutdownNow();
        }
    }

    private static FileSystem store(boolean conditional) throws IOException {
        Configuration settings = hadoop();
        settings.setBoolean("fs.s3a.create.conditional.enabled", conditional);
        return FileSystem.newInstance(fs.getUri(), settings);
    }

    /** Does half of the step at which the commit died: copies, and does not delete. */
    private void copyNext(String out) throws IOException {
        Path journal = new Path(out, "_daght/journal");
        for (String line : fs.exists(journal) ? text(journal).lines().toList() : List.<String>of()) {
            Journal.Step step = Journal.Step.of(line);
            if (!step.to().isEmpty() && fs.exists(new Path(out, step.from())) && !fs.exists(new Path(out, step.to()))) {
                FileUtil.copy(fs, new Path(out, step.from()), fs, new Path(out, step.to()), false, hadoop);
                return;
            }
        }
    }

    private void commit(String out, String run, String... parts) throws IOException {
        try (OutputFolder folder = OutputFolder.open(hadoop, out, run, line -> { })) {
            folder.commit(run, stage(folder, run, parts), line -> { });
        }
    }

    private static List<Change> stage(OutputFolder folder, String run, String... parts) throws IOException {
        for (String table : TABLES) {
            for (String part : parts) {
                try (OutputStream file = fs.create(new Path(folder.staged(run, table), "part=" + part + "/" + run))) {
                    file.write(run.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return TABLES.stream().map(table -> new Change(table, Set.of(parts))).toList();
    }

    /** What each file of a table says. */
    private static Map<String, String> read(String out, String table) throws IOException {
        Path folder = new Path(out, table.startsWith("inner") ? "_daght/" + table : table);
        Map<String, String> files = new TreeMap<>();
        for (String name : names(folder)) {
            files.put(name, text(new Path(folder, name)));
        }
        return files;
    }

    private static Set<String> names(Path folder) throws IOException {
        return Arrays.stream(fs.listStatus(folder)).map(file -> file.getPath().getName()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = fs.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Configuration hadoop() {
        Configuration hadoop = new Configuration();
        server.settings().forEach(hadoop::set);
        return hadoop;
    }
}
