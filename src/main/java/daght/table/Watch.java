package daght.table;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkStageInfo;

/**
 * Tells how a run goes: each step when it begins, and, while it lasts, how many of its tasks are done. Steps come from the run's thread,
 * counts from one of its own.
 */
final class Watch implements AutoCloseable {

    private static final int SECONDS = 20;

    private final SparkContext spark;
    private final Consumer<String> progress;
    private final ScheduledExecutorService clock;
    private volatile String step = "";

    Watch(SparkContext spark, Consumer<String> progress) {
        this.spark = spark;
        this.progress = progress;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "daght-progress");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::tell, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Says that a step begins. */
    void step(String name) {
        step = name;
        progress.accept(name);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void tell() {
        int done = 0;
        int all = 0;
        for (int stage : spark.statusTracker().getActiveStageIds()) {
            SparkStageInfo info = spark.statusTracker().getStageInfo(stage).getOrElse(() -> null);
            if (info != null) {
                done += info.numCompletedTasks();
                all += info.numTasks();
            }
        }
        if (all > 1) {
            progress.accept(step + ": " + done + " of " + all + " tasks");
        }
    }
}
