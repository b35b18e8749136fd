package daght.table.store;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
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

    private final LockFile file;
    private final Holder holder;
    private final ScheduledExecutorService heart;

    private RunLock(LockFile file, Holder holder) {
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
    static RunLock take(FileSystem fs, Path path, String run, String output, Consumer<String> progress) throws IOException {
        fs.mkdirs(path.getParent());
        LockFile file = new LockFile(fs, path);
        Holder mine = Holder.here(run);
        for (int tries = 0; tries < 3; tries++) {
            if (file.create(mine)) {
                return new RunLock(file, mine);
            }
            LockFile.Seen other = file.look();
            if (other != null && !stale(other)) {
                throw new OutputException("another run (" + other.holder() + ") is writing to " + output
                        + "; wait for it to end, or, if it is surely dead, delete " + file);
            }
            if (other != null && file.takeOver(other, mine)) {
                progress.accept("taking over the lock of a run that is no more: " + other.holder());
                return new RunLock(file, mine);
            }
        }
        throw new OutputException("other runs keep taking the lock of " + output + "; start one at a time");
    }

    /** Fails if another run has taken the lock since. */
    void mustBeHeld() {
        try {
            LockFile.Seen now = file.look();
            if (!isMine(now)) {
                throw new OutputException("the lock " + file + " was taken over by another run (" + (now == null ? "gone" : now.holder())
                        + "); this run leaves the tables as they are; run it again when the other has ended");
            }
        } catch (IOException e) {
            throw new OutputException("cannot read the lock " + file + ": " + e.getMessage()
                    + "; this run leaves the tables as they are", e);
        }
    }

    /** Whether no other run has taken the lock since. */
    boolean isHeld() throws IOException {
        return isMine(file.look());
    }

    /** Says that the holder lives. */
    synchronized void beat() {
        try {
            LockFile.Seen now = file.look();
            if (isMine(now)) {
                file.touch(now);
            }
        } catch (IOException | RuntimeException e) {
            // A missed beat does no harm; ten minutes of them do, and then the commit is refused.
        }
    }

    @Override
    public synchronized void close() {
        heart.shutdown();
        try {
            if (isHeld()) {
                file.delete();
            }
        } catch (IOException e) {
            // The next run finds a stale lock, and knows it for one.
        }
    }

    private boolean isMine(LockFile.Seen seen) {
        return seen != null && holder.equals(seen.holder());
    }

    private static boolean stale(LockFile.Seen seen) {
        if (seen.holder().isHere()) {
            return !seen.holder().isAlive();
        }
        return seen.touched().plus(STALE).isBefore(Instant.now());
    }
}
