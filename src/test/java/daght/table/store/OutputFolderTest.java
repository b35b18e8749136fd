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
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final List<String> TABLES = List.of("articles", "signals", "_daght/ledger", "runs");

    @TempDir
    Path root;

    @Test
    void makesAFolderThatIsNotThere() throws IOException {
        open("r1").close();
        assertEquals("daght 1\n", Files.readString(out().resolve("_daght/format")));
        assertFalse(Files.exists(out().resolve("_daght/lock")));
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
    void replacesTablesAndLeavesTheOthers() throws IOException {
        commit("r1", TABLES);
        commit("r2", List.of("runs"));
        assertEquals("r1", Files.readString(out().resolve("signals/part")));
        assertEquals("r2", Files.readString(out().resolve("runs/part")));
        assertFalse(Files.exists(out().resolve("_daght/old")));
    }

    @Test
    void finishesACommitThatDiedAtAnyTable() throws IOException {
        for (String died : TABLES) {
            commit("before" + died.length(), TABLES);
            OutputFolder folder = open("r2");
            stage(folder, "r2", TABLES);
            assertThrows(IllegalStateException.class, () -> folder.commit("r2", TABLES, line -> {
                if (line.startsWith(died)) {
                    throw new IllegalStateException();
                }
            }));
            folder.close();
            List<String> lines = new ArrayList<>();
            OutputFolder.open(new Configuration(), out().toString(), "r3", lines::add).close();
            assertTrue(lines.get(0).contains("broken off"));
            for (String table : TABLES) {
                assertEquals("r2", Files.readString(out().resolve(table + "/part")));
            }
        }
    }

    @Test
    void finishesACommitThatDiedBetweenTheTwoRenamesOfATable() throws IOException {
        commit("r1", TABLES);
        OutputFolder folder = open("r2");
        stage(folder, "r2", TABLES);
        Files.writeString(out().resolve("_daght/journal"), "r2\n" + String.join("\n", TABLES) + "\n");
        Files.createDirectories(out().resolve("_daght/old/r2"));
        Files.move(out().resolve("articles"), out().resolve("_daght/old/r2/articles"));
        folder.close();
        open("r3").close();
        for (String table : TABLES) {
            assertEquals("r2", Files.readString(out().resolve(table + "/part")));
        }
    }

    @Test
    void throwsAwayWhatADeadRunStaged() throws IOException {
        stage(open("r1"), "r1", TABLES);
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
        stage(folder, "r1", TABLES);
        Files.writeString(out().resolve("_daght/lock"), lock("elsewhere", "1"));
        assertTrue(assertThrows(OutputException.class, () -> folder.commit("r1", TABLES, line -> { })).getMessage().contains("taken over"));
        assertFalse(Files.exists(out().resolve("signals")));
    }

    private Path out() {
        return root.resolve("out");
    }

    private OutputFolder open(String run) {
        return OutputFolder.open(new Configuration(), out().toString(), run, line -> { });
    }

    private void commit(String run, List<String> tables) throws IOException {
        try (OutputFolder folder = open(run)) {
            stage(folder, run, tables);
            folder.commit(run, tables, line -> { });
        }
    }

    private static void stage(OutputFolder folder, String run, List<String> tables) throws IOException {
        for (String table : tables) {
            Path staged = Files.createDirectories(Path.of(java.net.URI.create(folder.staged(run, table))));
            Files.writeString(staged.resolve("part"), run);
        }
    }

    private static String lock(String host, String process) {
        return "run=other\nhost=" + host + "\nprocess=" + process + "\nsince=then\n";
    }
}
