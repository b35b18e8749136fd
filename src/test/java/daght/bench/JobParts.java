package daght.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The whole job, each run in a process of its own: beside a copy, growing, on more cores, over uneven corpora. */
final class JobParts {

    /** MiB of heap: of one process that is driver and executor. */
    private static final int HEAP = 1_024;
    private static final int[] TIMES = {1, 2, 4, 8, 16};
    private static final int ACTS = 4;
    /** How many times the articles of a day the larger archive has. */
    private static final int ARCHIVE = 8;
    private static final String TWO_CORES = "local[2]";
    private static final String READING = "step: reading texts for actors and signals";

    private JobParts() {
    }

    /** Time of a run over that of a job that only reads the files, splits paragraphs and writes them. */
    static void job(Setting setting, Figures figures) throws IOException, InterruptedException {
        Path corpus = write(setting, setting.first(setting.most()).stream());
        Runs.Cost run = null;
        Runs.Cost copy = null;
        for (int turn = 0; turn < setting.turns(); turn++) {
            copy = faster(copy, setting.runs().spark("copy", TWO_CORES, corpus, HEAP));
            run = faster(run, setting.runs().spark("run", TWO_CORES, corpus, HEAP));
        }
        figures.atMost("run_vs_copy", run.wall() / copy.wall(), 4);
        figures.atMost("run_vs_copy_cpu", run.of("cpu_seconds") / copy.of("cpu_seconds"), 4);
        for (String what : List.of("stages", "shuffles", "shuffle_bytes", "peak_bytes")) {
            figures.seen("run: " + what, run.of(what));
        }
        double articles = setting.first(setting.most()).size();
        for (String step : run.costs().keySet()) {
            if (step.startsWith("step: ")) {
                figures.seen("run: microseconds an article, " + step.substring(6), run.of(step) * 1e6 / articles);
            }
        }
        Runs.delete(corpus);
    }

    /** Time an article of 1 to 16 times a corpus: the worst against the best of the smaller ones. */
    static void growth(Setting setting, Figures figures) throws IOException, InterruptedException {
        List<Item> items = setting.first(Math.max(1, setting.most() / 8));
        double best = Double.MAX_VALUE;
        double worst = 0;
        for (int times : TIMES) {
            Path corpus = write(setting, Corpora.times(items, times));
            Runs.Cost run = setting.runs().spark("run", TWO_CORES, corpus, HEAP);
            double each = run.of("seconds") / items.size() / times;
            worst = Math.max(worst, each / best);
            best = Math.min(best, each);
            figures.seen("growth " + times + ": milliseconds an article", each * 1e3);
            figures.seen("growth " + times + ": CPU milliseconds an article", run.of("cpu_seconds") * 1e3 / items.size() / times);
            figures.seen("growth " + times + ": shuffle bytes an article", run.of("shuffle_bytes") / items.size() / times);
            figures.seen("growth " + times + ": peak MiB of the process", run.of("peak_bytes") / (1 << 20));
            Runs.delete(corpus);
        }
        figures.atMost("growth_worst", worst, 1.15);
    }

    /** Time that a day takes which is added to an archive of eight times its articles in other months, over that on one of as many. */
    static void day(Setting setting, Figures figures) throws IOException, InterruptedException {
        List<Item> items = setting.first(Math.max(1, setting.most() / ARCHIVE));
        double[] seconds = new double[2];
        for (int large = 0; large <= 1; large++) {
            int times = large == 1 ? ARCHIVE : 1;
            Path tables = setting.folder().resolve("tables");
            setting.runs().spark("run", TWO_CORES, write(setting, Corpora.copies(items, 0, times)), HEAP, tables);
            Path added = write(setting, Corpora.copies(items, ARCHIVE, ARCHIVE + 1));
            seconds[large] = setting.runs().spark("run", TWO_CORES, added, HEAP, tables).of("seconds");
            figures.seen("day: seconds, added to " + times + " times its articles", seconds[large]);
            Runs.delete(tables);
            Runs.delete(added);
        }
        figures.atMost("day_by_archive", seconds[1] / seconds[0], 1.15);
    }

    /**
     * Time of the reading stage on one core over that on two, and of the whole run; the second run of each process, since in the first
     * Java's compiler keeps a core of its own busy.
     */
    static void cores(Setting setting, Figures figures) throws IOException, InterruptedException {
        speedup("cores", "local[1]", TWO_CORES, setting, figures);
    }

    /** The same on one and on two executors of one core and 1 GiB each, of a cluster on this machine. */
    static void executors(Setting setting, Figures figures) throws IOException, InterruptedException {
        speedup("executors", "local-cluster[1,1,1024]", "local-cluster[2,1,1024]", setting, figures);
    }

    private static void speedup(String name, String one, String two, Setting setting, Figures figures)
            throws IOException, InterruptedException {
        Path corpus = write(setting, setting.first(setting.most()).stream());
        double[] reading = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] whole = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int turn = 0; turn < setting.turns(); turn++) {
            for (int i = 0; i < 2; i++) {
                Runs.Cost run = setting.runs().spark("again", i == 0 ? one : two, corpus, HEAP);
                reading[i] = Math.min(reading[i], run.of(READING));
                whole[i] = Math.min(whole[i], run.of("seconds"));
            }
        }
        figures.atLeast(name + "_speedup", reading[0] / reading[1], 1.7);
        figures.seen(name + ": whole run on one over two", whole[0] / whole[1]);
        Runs.delete(corpus);
    }

    /** Time of a corpus of one outlet and one pair over that of one of many. */
    static void skew(Setting setting, Figures figures) throws IOException, InterruptedException {
        List<Item> items = setting.first(setting.most());
        double[] seconds = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int turn = 0; turn < setting.turns(); turn++) {
            for (int skewed = 0; skewed <= 1; skewed++) {
                Path corpus = write(setting, Corpora.acts(items, ACTS, skewed == 1));
                seconds[skewed] = Math.min(seconds[skewed], setting.runs().spark("run", TWO_CORES, corpus, HEAP).of("seconds"));
                Runs.delete(corpus);
            }
        }
        figures.atMost("skew", seconds[1] / seconds[0], 1.3);
    }

    private static Path write(Setting setting, Stream<Item> items) throws IOException {
        Path corpus = setting.folder().resolve("corpus");
        Items.write(items, corpus);
        return corpus;
    }

    private static Runs.Cost faster(Runs.Cost one, Runs.Cost other) {
        return one == null || other.wall() < one.wall() ? other : one;
    }
}
