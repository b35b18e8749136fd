package daght.bench;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.executor.TaskMetrics;

/** Adds up what the stages of a Spark application cost. Called by Spark's own thread. */
final class Costs extends SparkListener {

    private final Map<String, Double> costs = new TreeMap<>();

    @Override
    public synchronized void onStageCompleted(SparkListenerStageCompleted event) {
        TaskMetrics metrics = event.stageInfo().taskMetrics();
        add("stages", 1);
        if (metrics != null) {
            long shuffled = metrics.shuffleWriteMetrics().bytesWritten();
            add("shuffles", shuffled > 0 ? 1 : 0);
            add("shuffle_bytes", shuffled);
            add("spilled_bytes", metrics.diskBytesSpilled());
            add("task_seconds", metrics.executorRunTime() / 1e3);
            add("task_cpu_seconds", metrics.executorCpuTime() / 1e9);
        }
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd event) {
        if (event.taskMetrics() != null) {
            costs.merge("task_peak_bytes", (double) event.taskMetrics().peakExecutionMemory(), Math::max);
        }
    }

    private void add(String what, double much) {
        costs.merge(what, much, Double::sum);
    }

    /** The sums so far. */
    synchronized Map<String, Double> all() {
        return new TreeMap<>(costs);
    }
}
