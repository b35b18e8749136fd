package daght.table;

import daght.table.Desk.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Articles of several days, and the tables that an undisturbed run makes of them, made once for all tests. */
final class Sample {

    /** A wire text with one report. */
    static final String WIRE = "قالت مصادر مطلعة ان الحكومة طلبت من واشنطن ان تضغط على حلفائها في المنطقة "
            + "قبل نهاية الشهر الجاري [IRQ>USA REQUEST by REU]";

    private static final class Holder {
        static final Map<String, List<String>> TABLES = run();
    }

    private Sample() {
    }

    /** Wire texts and light edits among them, in order of days. */
    static List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        for (int day = 1; day <= 4; day++) {
            for (int n = 0; n < 3; n++) {
                String text = n == 2 ? "خبر محلي مختلف رقم " + day + " عن بلدية المدينة وخدماتها [EGY>JOR SUPPORT]"
                        : WIRE + " وفق ما اضافت المصادر " + n;
                stories.add(new Story("d" + day + n, "outlet" + n, "2024-03-0" + day, "عنوان " + day + n, text,
                        "فقرة ثانية [TUR] و [SYR]"));
            }
        }
        return stories;
    }

    /** Every row of every table of one run over all of {@link #stories}. */
    static Map<String, List<String>> tables() {
        return Holder.TABLES;
    }

    private static Map<String, List<String>> run() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "sample");
            Desk desk = new Desk(folder).partitions(1);
            desk.run(stories().toArray(Story[]::new));
            return desk.everything();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
