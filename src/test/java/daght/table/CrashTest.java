package daght.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.table.Desk.Story;
import daght.table.store.OutputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

    private static final Story[] ALL = Sample.stories().toArray(Story[]::new);

    @TempDir
    Path folder;

    @Test
    void leavesTheOldTablesWholeBeforeTheCommitAndTheNewOnesAfterIt() throws Exception {
        Desk desk = new Desk(folder.resolve("out"));
        desk.run(ALL[0], ALL[1], ALL[2]);
        Map<String, List<String>> before = desk.everything();
        List<String> locks = new ArrayList<>();
        assertThrows(IllegalStateException.class, () -> desk.run(dieAt("writing actors and summaries", locks), List.of(), ALL));
        assertEquals(before, desk.everything());
        comeBackAsDead(locks);
        assertThrows(IllegalStateException.class, () -> desk.run(dieAt("the tables are in place", locks), List.of(), ALL));
        assertEquals(Sample.tables(), desk.everything());
        comeBackAsDead(locks);
        desk.run(ALL);
        assertEquals(Sample.tables(), desk.everything());
        assertEquals(List.of("[3]"), desk.sql("SELECT count(*) FROM runs"));
    }

    @Test
    void finishesACommitThatWasBrokenOffWhereThereAreNoLinks() throws Exception {
        Desk desk = new Desk(folder.resolve("out")).plain();
        desk.run(ALL[0], ALL[1], ALL[2]);
        List<String> locks = new ArrayList<>();
        assertThrows(IllegalStateException.class, () -> desk.run(dieAt("committing: ", locks), List.of(), ALL));
        comeBackAsDead(locks);
        List<String> lines = new ArrayList<>();
        desk.run(lines::add, List.of(), ALL);
        assertTrue(lines.toString().contains("finishing the commit"), lines.toString());
        assertEquals(Sample.tables(), desk.everything());
    }

    @Test
    void refusesASecondRunAtOnce() {
        Desk desk = new Desk(folder.resolve("out"));
        List<String> faults = new ArrayList<>();
        desk.run(line -> {
            if (line.startsWith("reading the input")) {
                faults.add(assertThrows(OutputException.class, () -> desk.run(ALL[0])).getMessage());
            }
        }, List.of(), ALL[1]);
        assertTrue(faults.get(0).contains("is writing to") && faults.get(0).contains("wait for it to end"), faults.toString());
        assertEquals(List.of("[1]"), desk.sql("SELECT count(*) FROM articles"));
    }

    /** What a run leaves that was killed: staged tables, and the lock of a process that is no more. */
    private void comeBackAsDead(List<String> locks) throws IOException {
        Files.createDirectories(folder.resolve("out/_daght/staging/dead/signals"));
        Files.writeString(folder.resolve("out/_daght/lock"), locks.get(0).replaceAll("since=.*", "since=1970-01-01T00:00:00Z"));
    }

    private Consumer<String> dieAt(String line, List<String> locks) {
        return said -> {
            if (said.startsWith(line)) {
                try {
                    locks.add(Files.readString(folder.resolve("out/_daght/lock")));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                throw new IllegalStateException("died at " + line);
            }
        };
    }
}
