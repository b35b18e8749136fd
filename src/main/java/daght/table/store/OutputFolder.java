package daght.table.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * An output folder that is ours alone until it is closed. Opening it checks that it may be used, locks it, and carries out what an
 * earlier run left half done, so that whoever holds it sees whole tables.
 */
public final class OutputFolder implements AutoCloseable {

    private static final String OWN = "_daght";
    private static final String MARK = "daght 1\n";

    private final FileSystem fs;
    private final Path root;
    private final RunLock lock;

    private OutputFolder(FileSystem fs, Path root, RunLock lock) {
        this.fs = fs;
        this.root = root;
        this.lock = lock;
    }

    /**
     * Opens the folder, making it where there is none.
     *
     * @param run      identity of the run that asks
     * @param progress is told when an earlier run's work has to be healed
     * @throws OutputException if the folder cannot be used
     */
    public static OutputFolder open(Configuration hadoop, String output, String run, Consumer<String> progress) {
        try {
            Path path = new Path(output);
            FileSystem fs = path.getFileSystem(hadoop);
            Path root = fs.makeQualified(path);
            mustBeOurs(fs, root, output);
            RunLock lock = RunLock.take(fs, new Path(root, OWN + "/lock"), run, output, progress);
            OutputFolder folder = new OutputFolder(fs, root, lock);
            folder.healOrRelease(progress);
            return folder;
        } catch (IOException e) {
            throw new OutputException("cannot use the output folder " + output + ": " + e.getMessage()
                    + "; choose a folder that this user may write to", e);
        }
    }

    /** Where a table lies, whether it exists or not. */
    public String table(String table) {
        return new Path(root, table).toString();
    }

    /** Whether a table exists. */
    public boolean has(String table) {
        return exists(new Path(root, table));
    }

    /** Name, as a table's, of something that the job keeps for itself. */
    public String own(String name) {
        return OWN + "/" + name;
    }

    /** Where a run may write what is to become a table, or what it needs on the way. */
    public String staged(String run, String name) {
        return new Path(root, OWN + "/staging/" + run + "/" + name).toString();
    }

    /**
     * Puts staged tables in the place of the old ones. Once the journal is written the commit will be carried out, by this run or by
     * the next; before that, nothing has changed.
     *
     * @param tables   names of tables that were written to {@link #staged}
     * @param progress is told each table that has come to its place
     * @throws OutputException if another run has taken the lock meanwhile
     */
    public void commit(String run, List<String> tables, Consumer<String> progress) {
        lock.mustBeHeld();
        try {
            Journal journal = journal();
            journal.write(run, tables);
            journal.carryOut(progress);
            clear();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot finish the commit; run again to finish it", e);
        }
    }

    /** Throws away what was staged and not committed, and lets other runs in. */
    @Override
    public void close() {
        try {
            if (lock.isHeld() && !journal().exists()) {
                clear();
            }
        } catch (IOException | RuntimeException e) {
            // The next run clears it.
        } finally {
            lock.close();
        }
    }

    private void healOrRelease(Consumer<String> progress) throws IOException {
        try {
            heal(progress);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void heal(Consumer<String> progress) throws IOException {
        mark();
        if (journal().exists()) {
            progress.accept("finishing the commit of an earlier run that was broken off");
            journal().carryOut(progress);
        }
        clear();
    }

    private void mark() throws IOException {
        Path mark = new Path(root, OWN + "/format");
        if (!fs.exists(mark)) {
            try (OutputStream out = fs.create(mark, true)) {
                out.write(MARK.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (InputStream in = fs.open(mark)) {
            String found = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!found.isEmpty() && !found.equals(MARK)) {
                throw new OutputException("the output folder " + root + " has the form '" + found.strip() + "', this version writes '"
                        + MARK.strip() + "'; give a new folder, or run the version that wrote it");
            }
        }
    }

    private void clear() throws IOException {
        fs.delete(new Path(root, OWN + "/old"), true);
        fs.delete(new Path(root, OWN + "/staging"), true);
    }

    private Journal journal() {
        return new Journal(fs, root, OWN);
    }

    private boolean exists(Path path) {
        try {
            return fs.exists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mustBeOurs(FileSystem fs, Path root, String output) throws IOException {
        if (!fs.exists(root)) {
            return;
        }
        if (!fs.getFileStatus(root).isDirectory()) {
            throw new OutputException("the output " + output + " is a file; give a folder");
        }
        List<String> inside = Arrays.stream(fs.listStatus(root)).map(FileStatus::getPath).map(Path::getName)
                .filter(name -> !name.equals(".DS_Store") && !name.equals("lost+found")).sorted().toList();
        if (!inside.isEmpty() && !inside.contains(OWN)) {
            throw new OutputException("the output folder " + output + " holds something else (" + inside.get(0)
                    + (inside.size() > 1 ? " and " + (inside.size() - 1) + " more" : "")
                    + "); give a new folder, an empty one, or one that Daght has written");
        }
    }
}
