package daght.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.table.Desk.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong under a run changes no row of its tables. */
@Tag("soak")
class FaultsTest {

    private static final Story[] ALL = Sample.stories().toArray(Story[]::new);
    private static final AtomicInteger FAILED = new AtomicInteger();

    @TempDir
    Path folder;

    /** The reader cannot be built the first two times that a task asks for it. */
    private static final class Failing implements ReaderSource {
        @Override
        public Reader reader() {
            if (TaskContext.get().attemptNumber() < 2) {
                FAILED.incrementAndGet();
                throw new IllegalStateException("a failure on purpose");
            }
            return new TaggedReader();
        }
    }

    @Test
    void aTaskThatFailsTwiceChangesNothing() {
        Desk failing = new Desk(folder.resolve("failing")).reader(new Failing());
        failing.run(ALL);
        assertTrue(FAILED.get() >= 2);
        assertEquals(Sample.tables(), failing.everything());
    }

    @Test
    void aFullDiskLeavesTheTablesOfTheRunBefore() {
        Desk desk = new Desk(SmallDisk.SCHEME + ":" + folder.resolve("out")).smallDisk();
        desk.run(ALL[0], ALL[1], ALL[2]);
        Map<String, List<String>> before = desk.everything();
        for (long room : new long[] {100, 60_000}) {
            SmallDisk.ROOM.set(room);
            Exception fault = assertThrows(Exception.class, () -> desk.run(ALL));
            assertTrue(causes(fault).contains("No space left on device"), causes(fault));
            SmallDisk.ROOM.set(Long.MAX_VALUE);
            assertEquals(before, desk.everything());
        }
        desk.run(ALL);
        assertEquals(Sample.tables(), desk.everything());
    }

    @Test
    void localesAndClockZonesChangeNothing() {
        Map<String, List<String>> undisturbed = Sample.tables();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String[] elsewhere : new String[][] {{"tr-TR", "Asia/Tokyo"}, {"ar-SA-u-nu-arab", "Pacific/Apia"}}) {
                Locale.setDefault(Locale.forLanguageTag(elsewhere[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(elsewhere[1]));
                Desk desk = new Desk(folder.resolve(elsewhere[0]));
                desk.run(ALL);
                assertEquals(undisturbed, desk.everything(), elsewhere[0]);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String causes(Throwable fault) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            all.append(cause).append('\n');
        }
        return all.toString();
    }
}
