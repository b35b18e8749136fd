package daght.table.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The journal of a commit: the run, then the tables that it replaces, a line each. It comes into being by one rename: before that the old
 * tables stand, after it the commit is carried out to its end, however often it is broken off.
 *
 * <p>A table changes by two renames, old folder out and new folder in. Between them it is away for an instant; it is never there in part.
 */
final class Journal {

    private final FileSystem fs;
    private final Path root;
    private final String own;
    private final Path file;

    Journal(FileSystem fs, Path root, String own) {
        this.fs = fs;
        this.root = root;
        this.own = own;
        this.file = new Path(root, own + "/journal");
    }

    boolean exists() throws IOException {
        return fs.exists(file);
    }

    /** Writes the journal: the moment of the commit. */
    void write(String run, List<String> tables) throws IOException {
        Path draft = file.suffix(".draft");
        try (OutputStream out = fs.create(draft, true)) {
            out.write((run + "\n" + String.join("\n", tables) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        rename(draft, file);
    }

    /** Carries the commit out, from wherever it was broken off, and ends the journal. */
    void carryOut(Consumer<String> progress) throws IOException {
        List<String> lines = lines();
        String run = lines.get(0);
        for (String table : lines.subList(1, lines.size())) {
            replace(run, table);
            progress.accept(table + " is in place");
        }
        fs.delete(file, false);
    }

    private void replace(String run, String table) throws IOException {
        Path staged = new Path(root, own + "/staging/" + run + "/" + table);
        Path place = new Path(root, table);
        Path old = new Path(root, own + "/old/" + run + "/" + table);
        if (!fs.exists(staged)) {
            return;
        }
        if (fs.exists(place)) {
            if (fs.exists(old)) {
                fs.delete(place, true);
            } else {
                fs.mkdirs(old.getParent());
                rename(place, old);
            }
        }
        fs.mkdirs(place.getParent());
        rename(staged, place);
    }

    private List<String> lines() throws IOException {
        try (InputStream in = fs.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private void rename(Path from, Path to) throws IOException {
        if (!fs.rename(from, to)) {
            throw new IOException("cannot rename " + from + " to " + to);
        }
    }
}
