package daght.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs to their end, each in a process of its own, and times them. */
final class Runs {

    private static final long MOST_MINUTES = 120;

    private final Path folder;
    private int number;

    /** Runs whose files lie in a folder. */
    Runs(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("jars"));
    }

    /**
     * What an application cost.
     *
     * @param wall seconds from the start of its process to its end
     * @param costs as {@link Child} counts them
     */
    record Cost(double wall, Map<String, Double> costs) {

        double of(String what) {
            return costs.getOrDefault(what, 0.0);
        }
    }

    /** Runs the job, once or again, or the copy that it is held against, over a folder, on a heap of so many MiB. */
    Cost spark(String what, String master, Path input, int heap) throws IOException, InterruptedException {
        Path output = folder.resolve("out");
        Cost cost = spark(what, master, input, heap, output);
        delete(output);
        delete(folder.resolve("out-before"));
        return cost;
    }

    /** The same into a folder that is kept, and may hold the tables of runs before. */
    Cost spark(String what, String master, Path input, int heap, Path output) throws IOException, InterruptedException {
        number++;
        Path costs = folder.resolve("costs-" + number + ".json");
        List<String> command = new ArrayList<>(java("-Xmx" + heap + "m"));
        command.addAll(List.of(System.getProperty("daght.bench.opens", "").split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName(), what, master, input.toString(),
                output.toString(), costs.toString()));
        double wall = timed(command, folder.resolve("log-" + number + ".txt"));
        return new Cost(wall, new ObjectMapper().readValue(costs.toFile(), new TypeReference<>() { }));
    }

    /** The Java of this process with options that every child has. */
    static List<String> java(String... options) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8", "-Duser.language=en",
                "-Dlog4j2.configurationFile=" + Path.of("jobs/conf/log4j2.properties").toAbsolutePath()));
        command.addAll(List.of(options));
        return command;
    }

    /**
     * Seconds that a program takes.
     *
     * @throws IOException if it fails; the message has the end of what it said
     */
    static double timed(List<String> command, Path log) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // Executors of a cluster in one process get their jars by their class path, but look for a place that has some.
        builder.environment().put("SPARK_HOME", log.toAbsolutePath().getParent().toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            String said = Files.readString(log);
            throw new IOException("failed: " + String.join(" ", command.subList(command.size() - 6, command.size())) + "\n"
                    + said.substring(Math.max(0, said.length() - 4_000)));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    static void delete(Path tree) throws IOException {
        org.apache.commons.io.FileUtils.deleteDirectory(new File(tree.toString()));
    }
}
