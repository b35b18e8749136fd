package daght.table.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file that says who writes here. Its holder touches it every half minute. It is stale, and taken over, when its holder is a process
 * of this machine that is no more, or, for a holder elsewhere, when it was not touched for ten minutes; clocks that differ by more than
 * that break this rule.
 */
final class RunLock implements AutoCloseable {

    private static final Duration BEAT = Duration.ofSeconds(30);
    private static final Duration STALE = Duration.ofMinutes(10);

    private final FileSystem fs;
    private final Path file;
    private final Holder holder;
    private final ScheduledExecutorService heart;

    private RunLock(FileSystem fs, Path file, Holder holder) {
        this.fs = fs;
        this.file = file;
        this.holder = holder;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "daght-lock");
            thread.setDaemon(true);
            return thread;
        });
        heart.scheduleWithFixedDelay(this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
    }

    /** Takes the lock, or says who has it. */
    static RunLock take(FileSystem fs, Path file, String run, String output, Consumer<String> progress) throws IOException {
        fs.mkdirs(file.getParent());
        Holder mine = Holder.here(run);
        for (int tries = 0; tries < 3; tries++) {
            if (create(fs, file, mine)) {
                return new RunLock(fs, file, mine);
            }
            Holder other = read(fs, file);
            if (other != null && !stale(fs, file, other)) {
                throw new OutputException("another run (" + other + ") is writing to " + output
                        + "; wait for it to end, or, if it is surely dead, delete " + file);
            }
            if (other != null && fs.rename(file, file.suffix("." + UUID.randomUUID()))) {
                progress.accept("taking over the lock of a run that is no more: " + other);
            }
        }
        throw new OutputException("other runs keep taking the lock of " + output + "; start one at a time");
    }

    /** Fails if another run has taken the lock since. */
    void mustBeHeld() {
        try {
            Holder now = read(fs, file);
            if (!holder.equals(now)) {
                throw new OutputException("the lock " + file + " was taken over by another run (" + now
                        + "); this run leaves the tables as they are; run it again when the other has ended");
            }
        } catch (IOException e) {
            throw new OutputException("cannot read the lock " + file + ": " + e.getMessage()
                    + "; this run leaves the tables as they are", e);
        }
    }

    /** Whether no other run has taken the lock since. */
    boolean isHeld() throws IOException {
        return holder.equals(read(fs, file));
    }

    @Override
    public void close() {
        heart.shutdownNow();
        try {
            if (isHeld()) {
                fs.delete(file, false);
            }
        } catch (IOException e) {
            // The next run finds a stale lock, and knows it for one.
        }
    }

    private void beat() {
        try {
            if (isHeld()) {
                fs.setTimes(file, System.currentTimeMillis(), -1);
            }
        } catch (IOException | RuntimeException e) {
            // A missed beat does no harm; ten minutes of them do, and then the commit is refused.
        }
    }

    private static boolean create(FileSystem fs, Path file, Holder holder) throws IOException {
        byte[] text = holder.text().getBytes(StandardCharsets.UTF_8);
        if ("file".equals(fs.getScheme())) {
            // Hadoop's local file system looks first and creates then; this is one step.
            try {
                Files.write(Paths.get(file.toUri().getPath()), text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return true;
            } catch (FileAlreadyExistsException e) {
                return false;
            }
        }
        try (OutputStream out = fs.create(file, false)) {
            out.write(text);
            return true;
        } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
            return false;
        }
    }

    private static boolean stale(FileSystem fs, Path file, Holder holder) throws IOException {
        if (holder.isHere()) {
            return !holder.isAlive();
        }
        Instant touched = Instant.ofEpochMilli(fs.getFileStatus(file).getModificationTime());
        return touched.plus(STALE).isBefore(Instant.now());
    }

    private static Holder read(FileSystem fs, Path file) throws IOException {
        if (!fs.exists(file)) {
            return null;
        }
        Properties properties = new Properties();
        try (InputStream in = fs.open(file)) {
            properties.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        return new Holder(properties.getProperty("run", ""), properties.getProperty("host", ""), properties.getProperty("process", ""),
                properties.getProperty("since", ""));
    }
}
