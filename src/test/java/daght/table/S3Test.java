package daght.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.jobs.S3Server;
import daght.table.Desk.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in an object store that speaks S3, on the loopback interface. */
@Tag("soak")
class S3Test {

    private static final Story[] ALL = Sample.stories().toArray(Story[]::new);

    @TempDir
    static Path folder;
    private static S3Server server;

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.start(folder);
    }

    @AfterAll
    static void end() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void growsAsOnALocalDisk() throws Exception {
        Desk there = new Desk(server.url("grown")).settings(server.settings());
        there.run(ALL[0], ALL[1], ALL[2]);
        there.run(ALL);
        assertEquals(Sample.tables(), there.everything());
        assertNothingIsLeft("grown");
    }

    @Test
    void finishesACommitThatWasBrokenOffHalfway() throws Exception {
        Desk there = new Desk(server.url("broken")).settings(server.settings());
        there.run(ALL[0], ALL[1], ALL[2]);
        AtomicInteger steps = new AtomicInteger(9);
        assertThrows(IllegalStateException.class, () -> there.run(line -> {
            if (line.startsWith("committing: ") && steps.decrementAndGet() == 0) {
                throw new IllegalStateException("died halfway");
            }
        }, List.of(), ALL));
        List<String> lines = new ArrayList<>();
        there.run(lines::add, List.of(), ALL);
        assertTrue(lines.toString().contains("finishing the commit"), lines.toString());
        assertEquals(Sample.tables(), there.everything());
        assertNothingIsLeft("broken");
    }

    private static void assertNothingIsLeft(String output) throws Exception {
        FileSystem fs = new org.apache.hadoop.fs.Path(server.url(output)).getFileSystem(hadoop());
        for (String gone : List.of("journal", "staging", "old", "lock")) {
            assertFalse(fs.exists(new org.apache.hadoop.fs.Path(server.url(output + "/_daght/" + gone))), gone);
        }
        assertTrue(fs.exists(new org.apache.hadoop.fs.Path(server.url(output + "/signals"))));
    }

    private static Configuration hadoop() {
        Configuration hadoop = new Configuration();
        server.settings().forEach(hadoop::set);
        return hadoop;
    }
}
