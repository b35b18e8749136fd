package daght.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a start costs when there is next to nothing to do. */
final class StartParts {

    private StartParts() {
    }

    /** {@code annotate} on one paragraph beside a Java machine that says its version, and a run on one article beside a copy of it. */
    static void start(Setting setting, Figures figures) throws IOException, InterruptedException {
        Path text = Files.writeString(setting.folder().resolve("one.txt"), String.join("\n", setting.items().get(0).paragraphs()));
        Path log = setting.folder().resolve("start.txt");
        List<String> annotate = List.of(Path.of("jobs/daght").toString(), "annotate", text.toString());
        List<String> java = new ArrayList<>(Runs.java("-version"));
        Runs.timed(annotate, log);
        double[] seconds = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        Path corpus = setting.folder().resolve("corpus");
        Items.write(setting.first(1).stream(), corpus);
        for (int turn = 0; turn < 3 * setting.turns(); turn++) {
            seconds[0] = Math.min(seconds[0], Runs.timed(annotate, log));
            seconds[1] = Math.min(seconds[1], Runs.timed(java, log));
        }
        for (int turn = 0; turn < setting.turns(); turn++) {
            seconds[2] = Math.min(seconds[2], setting.runs().spark("run", "local[2]", corpus, 1_024).wall());
            seconds[3] = Math.min(seconds[3], setting.runs().spark("copy", "local[2]", corpus, 1_024).wall());
        }
        figures.atMost("annotate_one_vs_java", seconds[0] / seconds[1], 20);
        figures.atMost("run_one_vs_copy_one", seconds[2] / seconds[3], 4);
        figures.seen("start: seconds of annotate on one paragraph", seconds[0]);
        figures.seen("start: seconds of a run on one article", seconds[2]);
        Runs.delete(corpus);
    }
}
