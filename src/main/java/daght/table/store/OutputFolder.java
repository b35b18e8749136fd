package daght.table.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** Hadoop's setting that forgoes links on a local disk: {@code false} changes tables one after the other. */
    public static final String LINKS = "daght.output.links";
    /** Tables that the job keeps for itself have names that begin with this and a slash. */
    public static final String INNER = "inner";

    private static final String OWN = "_daght";
    private static final String PLAIN = "daght 2\n";
    private static final String LINKED = "daght 2 linked\n";

    private final FileSystem fs;
    private final Path root;
    private final RunLock lock;
    private final boolean links;
    private Form form;

    private OutputFolder(FileSystem fs, Path root, RunLock lock, boolean links) {
        this.links = links && "file".equals(fs.getScheme());
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
            OutputFolder folder = new OutputFolder(fs, root, lock, hadoop.getBoolean(LINKS, true));
            folder.healOrRelease(progress);
            return folder;
        } catch (IOException e) {
            throw new OutputException("cannot use the output folder " + output + ": " + e.getMessage()
                    + "; choose a folder that this user may write to", e);
        }
    }

    /**
     * The folder that holds the tables of one state, for a reader who wants them all as they were at one moment. On a local disk it stays
     * as it is until the run after the next one commits; elsewhere it is the folder itself.
     *
     * @throws OutputException if the tables are between two states, as a run that is committing has them, or one that died just then
     */
    public static String reading(Configuration hadoop, String output) {
        try {
            Path root = new Path(output);
            FileSystem fs = root.getFileSystem(hadoop);
            if ("file".equals(fs.getScheme())) {
                java.nio.file.Path now = java.nio.file.Path.of(root.toUri().getPath(), OWN, "now");
                if (java.nio.file.Files.isDirectory(now)) {
                    return now.toRealPath().toString();
                }
            }
            if (new Journal(fs, root, OWN).exists()) {
                throw new OutputException("the tables of " + output + " are between two states: a run is committing, or one died doing so; "
                        + "wait a moment, or run again over any input to finish it");
            }
            return output;
        } catch (IOException e) {
            throw new OutputException("cannot look into " + output + ": " + e.getMessage(), e);
        }
    }

    /** Where a table lies, whether it exists or not. */
    public String table(String table) {
        return place(table).toString();
    }

    /** Whether a table exists. */
    public boolean has(String table) {
        try {
            return fs.exists(place(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a table, by part. */
    public SortedMap<String, List<String>> files(String table) {
        SortedMap<String, List<String>> files = new TreeMap<>();
        try {
            for (Path file : has(table) ? Staged.children(fs, place(table)) : new Path[0]) {
                if (Change.isData(file.getName())) {
                    files.computeIfAbsent(Change.part(file.getName()), part -> new ArrayList<>()).add(file.toString());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a run may write what is to become a table, a folder {@code part=<part>} for each part, or what it needs on the way. */
    public String staged(String run, String name) {
        return new Path(root, OWN + "/staging/" + run + "/" + name).toString();
    }

    /**
     * Makes staged tables the ones that readers see. The commit is one step on a local disk. Elsewhere it is carried out table by table,
     * by this run or by the next, once its journal is written. Before that, nothing has changed.
     *
     * @param progress is told how it goes
     * @throws OutputException if another run has taken the lock meanwhile
     */
    public void commit(String run, List<Change> changes, Consumer<String> progress) {
        lock.mustBeHeld();
        try {
            form.commit(run, changes, progress);
            clear();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot finish the commit; run again to finish it", e);
        }
    }

    /** Throws away what was staged and not committed, and lets other runs in. */
    @Override
    public void close() {
        try {
            if (lock.isHeld() && !form.isHalfDone()) {
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
        form = form();
        if (form.isHalfDone()) {
            progress.accept("finishing the commit of an earlier run that was broken off");
            form.heal(progress);
        }
        clear();
    }

    private Form form() throws IOException {
        Path mark = new Path(root, OWN + "/format");
        if (!fs.exists(mark) || fs.getFileStatus(mark).getLen() == 0) {
            write(mark, links && LinkedForm.isPossible(mark.getParent()) ? LINKED : PLAIN);
        }
        try (InputStream in = fs.open(mark)) {
            String found = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!found.equals(LINKED) && !found.equals(PLAIN)) {
                throw new OutputException("the output folder " + root + " has the form '" + found.strip() + "', this version writes '"
                        + PLAIN.strip() + "'; give a new folder, or run the version that wrote it");
            }
            return found.equals(LINKED) ? new LinkedForm(fs, root, OWN) : new PlainForm(fs, root, OWN);
        }
    }

    private void write(Path mark, String text) throws IOException {
        Path draft = mark.suffix(".draft");
        try (OutputStream out = fs.create(draft, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        fs.delete(mark, false);
        Journal.rename(fs, draft, mark);
    }

    private void clear() throws IOException {
        fs.delete(new Path(root, OWN + "/old"), true);
        fs.delete(new Path(root, OWN + "/staging"), true);
    }

    private Path place(String table) {
        try {
            return form.place(table);
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
