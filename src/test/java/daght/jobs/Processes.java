package daght.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs run by a test, each ended by its own handle. */
public final class Processes implements AutoCloseable {

    private final Path folder;
    private final List<Process> running = new ArrayList<>();
    private final Map<String, Process> named = new HashMap<>();

    /** What a program that has ended printed and said. */
    record Ended(int code, String out, String err) {
    }

    /** Programs whose output is kept in a folder. */
    public Processes(Path folder) {
        this.folder = folder;
    }

    /** Runs a program to its end. */
    Ended run(Path directory, Map<String, String> environment, Object... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = builder(directory, environment, command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        running.add(process);
        process.getOutputStream().close();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            end(process);
            throw new IOException("no end of " + Arrays.toString(command) + ": " + Files.readString(err));
        }
        return new Ended(process.exitValue(), read(out), read(err));
    }

    /** Starts a program that goes on; both its outputs go to one file. */
    Path start(String name, Map<String, String> environment, Object... command) throws IOException {
        Path log = folder.resolve(name + ".log");
        Process process = builder(folder, environment, command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        running.add(process);
        named.put(name, process);
        return log;
    }

    /** A program that goes on, by the name that it was started with, and all that it has started, itself last. */
    List<ProcessHandle> of(String name) {
        List<ProcessHandle> all = new ArrayList<>(named.get(name).descendants().toList());
        all.add(named.get(name).toHandle());
        return all;
    }

    /** Waits a minute at most until a line of a log holds the words. */
    static void await(Path log, String words) throws IOException, InterruptedException {
        await(log, words, Duration.ofMinutes(1));
    }

    /** Waits until a line of a log holds the words. */
    static void await(Path log, String words, Duration longest) throws IOException, InterruptedException {
        for (long i = 0; i < longest.toMillis() / 100; i++) {
            if (Files.exists(log) && read(log).contains(words)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("'" + words + "' never came in " + log + ":\n" + read(log));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static ProcessBuilder builder(Path directory, Map<String, String> environment, Object... command) {
        ProcessBuilder builder = new ProcessBuilder(Arrays.stream(command).map(String::valueOf).toList()).directory(directory.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (int i = running.size() - 1; i >= 0; i--) {
            end(running.get(i));
        }
    }
}
