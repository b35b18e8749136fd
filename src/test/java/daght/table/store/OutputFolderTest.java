package daght.table.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final List<String> TABLES = List.of("articles", "signals", "inner/ledger", "runs");

    private final Configuration hadoop = new Configuration();

    @TempDir
    Path root;

    @Test
    void makesAFolderThatIsNotThere() throws IOException {
        open("r1").close();
        assertEquals("daght 2 linked\n", Files.readString(out().resolve("_daght/format")));
        assertFalse(Files.exists(out().resolve("_daght/lock")));
        assertEquals(List.of("format"), names(out().resolve("_daght")));
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("thesis.docx"), "");
        String message = assertThrows(OutputException.class, () -> open("r1")).getMessage();
        assertTrue(message.contains("holds something else (thesis.docx)") && message.contains("give a new folder"), message);
    }

    @Test
    void refusesAFolderOfAnotherForm() throws IOException {
        open("r1").close();
        Files.writeString(out().resolve("_daght/format"), "daght 9\n");
        Files.deleteIfExists(out().resolve("_daght/.format.crc"));
        assertTrue(assertThrows(OutputException.class, () -> open("r2")).getMessage().contains("has the form 'daght 9'"));
        assertFalse(Files.exists(out().resolve("_daght/lock")));
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(out(), "");
        assertTrue(assertThrows(OutputException.class, () -> open("r1")).getMessage().contains("is a file"));
    }

    @Test
    void replacesPartsAndLeavesTheOthers() throws IOException {
        for (boolean links : new boolean[] {true, false}) {
            hadoop.setBoolean(OutputFolder.LINKS, links);
            commit("r1", change(TABLES, "2024-01", "2024-02"));
            commit("r2", change(List.of("runs", "signals"), "2024-02", "2024-03"));
            assertEquals(Map.of("2024-01.file", "r1", "2024-02.file", "r2", "2024-03.file", "r2"), read("signals"));
            assertEquals(Map.of("2024-01.file", "r1", "2024-02.file", "r1"), read("articles"));
            try (OutputFolder folder = open("r3")) {
                folder.commit("r3", List.of(new Change("signals", Set.of("2024-01", "2024-02"))), line -> { });
                assertEquals(List.of("2024-03"), List.copyOf(folder.files("signals").keySet()));
                assertEquals(List.of("2024-01", "2024-02"), List.copyOf(folder.files("inner/ledger").keySet()));
            }
            assertFalse(Files.exists(out().resolve("_daght/old")));
            assertFalse(Files.exists(out().resolve("_daght/staging")));
            deleteOut();
        }
    }

    @Test
    void showsAllTablesAtOnceAndKeepsTheStateBeforeForItsReaders() throws IOException {
        commit("r1", change(TABLES, "2024-01"));
        Path before = Path.of(OutputFolder.reading(hadoop, out().toString()));
        commit("r2", change(TABLES, "2024-01"));
        assertEquals("r1", Files.readString(before.resolve("signals/2024-01.file")));
        assertEquals("r2", Files.readString(out().resolve("signals/2024-01.file")));
        assertTrue(Files.isSymbolicLink(out().resolve("signals")));
        commit("r3", change(List.of("runs"), "2024-01"));
        assertFalse(Files.exists(before));
        assertEquals(2, names(out().resolve("_daght/states")).size());
    }

    @Test
    void aStateThatWasNotPointedToIsNoState() throws IOException {
        commit("r1", change(TABLES, "2024-01"));
        Path dead = Files.createDirectories(out().resolve("_daght/states/dead/signals"));
        Files.createSymbolicLink(out().resolve("_daght/next"), Path.of("states/dead"));
        commit("r2", change(List.of("runs"), "2024-01"));
        assertEquals(Map.of("2024-01.file", "r1"), read("signals"));
        assertFalse(Files.exists(dead));
    }

    @Test
    void saysThatTheLinksAreGone() throws IOException {
        commit("r1", change(TABLES, "2024-01"));
        Files.delete(out().resolve("_daght/now"));
        Files.createDirectories(out().resolve("_daght/now"));
        try (OutputFolder folder = open("r2")) {
            assertTrue(assertThrows(OutputException.class, () -> folder.has("runs")).getMessage().contains("copy the folder with its links"));
        }
    }

    @Test
    void finishesACommitThatDiedAtAnyStep() throws IOException {
        hadoop.setBoolean(OutputFolder.LINKS, false);
        for (int died = 1;; died++) {
            commit("before", change(TABLES, "2024-01", "2024-02"));
            OutputFolder folder = open("r2");
            List<Change> changes = change(TABLES, "2024-02", "2024-03");
            stage(folder, "r2", changes);
            AtomicInteger steps = new AtomicInteger(died);
            try {
                folder.commit("r2", changes, line -> {
                    if (steps.decrementAndGet() == 0) {
                        throw new IllegalStateException();
                    }
                });
                assertTrue(died > TABLES.size() * 3, "all steps were tried");
                return;
            } catch (IllegalStateException e) {
                folder.close();
            }
            if (died == 1) {
                String message = assertThrows(OutputException.class, () -> OutputFolder.reading(hadoop, out().toString())).getMessage();
                assertTrue(message.contains("between two states"), message);
            }
            List<String> lines = new ArrayList<>();
            OutputFolder.open(hadoop, out().toString(), "r3", lines::add).close();
            assertTrue(lines.isEmpty() || lines.get(0).contains("broken off"));
            for (String table : TABLES) {
                Map<String, String> expected = Map.of("2024-01.file", "before", "2024-02.file", "r2", "2024-03.file", "r2");
                assertEquals(expected, read(table.startsWith("inner") ? "_daght/" + table : table));
            }
            deleteOut();
        }
    }

    @Test
    void throwsAwayWhatADeadRunStaged() throws IOException {
        stage(open("r1"), "r1", change(TABLES, "2024-01"));
        Files.writeString(out().resolve("_daght/lock"), lock("elsewhere", "1"));
        Files.setLastModifiedTime(out().resolve("_daght/lock"), FileTime.from(Instant.now().minusSeconds(3_600)));
        open("r2").close();
        assertFalse(Files.exists(out().resolve("_daght/staging")));
        assertFalse(Files.exists(out().resolve("signals")));
    }

    @Test
    void refusesASecondRunOfThisProcess() {
        OutputFolder first = open("r1");
        String message = assertThrows(OutputException.class, () -> open("r2")).getMessage();
        assertTrue(message.contains("another run (r1, process "), message);
        first.close();
        open("r2").close();
    }

    @Test
    void waitsForTheHeartOfARunElsewhere() throws IOException {
        open("r1").close();
        Files.writeString(out().resolve("_daght/lock"), lock("elsewhere", "1"));
        assertThrows(OutputException.class, () -> open("r2"));
        Files.setLastModifiedTime(out().resolve("_daght/lock"), FileTime.from(Instant.now().minusSeconds(3_600)));
        open("r2").close();
    }

    @Test
    void refusesToCommitWhenTheLockWasTakenOver() throws IOException {
        OutputFolder folder = open("r1");
        List<Change> changes = change(TABLES, "2024-01");
        stage(folder, "r1", changes);
        Files.writeString(out().resolve("_daght/lock"), lock("elsewhere", "1"));
        assertTrue(assertThrows(OutputException.class, () -> folder.commit("r1", changes, line -> { })).getMessage().contains("taken over"));
        assertFalse(Files.exists(out().resolve("signals")));
    }

    private Path out() {
        return root.resolve("out");
    }

    private OutputFolder open(String run) {
        return OutputFolder.open(hadoop, out().toString(), run, line -> { });
    }

    private void commit(String run, List<Change> changes) throws IOException {
        try (OutputFolder folder = open(run)) {
            stage(folder, run, changes);
            folder.commit(run, changes, line -> { });
        }
    }

    private static List<Change> change(List<String> tables, String... parts) {
        return tables.stream().map(table -> new Change(table, Set.of(parts))).toList();
    }

    private static void stage(OutputFolder folder, String run, List<Change> changes) throws IOException {
        for (Change change : changes) {
            for (String part : change.parts()) {
                Path table = Path.of(java.net.URI.create(folder.staged(run, change.table())));
                Path staged = Files.createDirectories(table.resolve("part=" + part));
                Files.writeString(staged.resolve("file"), run);
            }
        }
    }

    /** What each file of a table says. */
    private Map<String, String> read(String table) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : names(out().resolve(table))) {
            files.put(name, Files.readString(out().resolve(table).resolve(name)));
        }
        return files;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> !n.endsWith(".crc")).sorted().toList();
        }
    }

    private void deleteOut() throws IOException {
        FileSystem.getLocal(hadoop).delete(new org.apache.hadoop.fs.Path(out().toString()), true);
    }

    private static String lock(String host, String process) {
        return "run=other\nhost=" + host + "\nprocess=" + process + "\nsince=then\n";
    }
}
