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
 * The journal of a commit: its steps, a line each. It comes into being by one rename: before that the old tables stand, after it the
 * steps are carried out to their end, however often they are broken off; a step that was done is seen to be done.
 */
final class Journal {

    private final FileSystem fs;
    private final Path root;
    private final Path file;

    /**
     * A step; paths are relative to the folder.
     *
     * @param to where it goes, or empty where it is deleted
     */
    record Step(String from, String to) {
        static Step move(String from, String to) {
            return new Step(from, to);
        }

        static Step delete(String path) {
            return new Step(path, "");
        }

        static Step of(String line) {
            String[] parts = line.split("\t", -1);
            return new Step(parts[0], parts[1]);
        }

        String line() {
            return from + "\t" + to;
        }
    }

    Journal(FileSystem fs, Path root, String own) {
        this.fs = fs;
        this.root = root;
        this.file = new Path(root, own + "/journal");
    }

    boolean exists() throws IOException {
        return fs.exists(file);
    }

    /** Writes the journal: the moment of the commit. */
    void write(List<Step> steps) throws IOException {
        StringBuilder lines = new StringBuilder();
        steps.forEach(step -> lines.append(step.line()).append('\n'));
        Path draft = file.suffix(".draft");
        try (OutputStream out = fs.create(draft, true)) {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        rename(fs, draft, file);
    }

    /** Carries the commit out, from wherever it was broken off, and ends the journal. */
    void carryOut(Consumer<String> progress) throws IOException {
        try (InputStream in = fs.open(file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                carryOut(Step.of(line));
                progress.accept("committing: " + line.replace("\t", " -> "));
            }
        }
        fs.delete(file, false);
        progress.accept("the tables are in place");
    }

    private void carryOut(Step step) throws IOException {
        Path from = new Path(root, step.from());
        if (step.to().isEmpty()) {
            fs.delete(from, true);
        } else if (fs.exists(from) && !fs.exists(new Path(root, step.to()))) {
            fs.mkdirs(new Path(root, step.to()).getParent());
            rename(fs, from, new Path(root, step.to()));
        }
    }

    /** A path as the journal writes it. */
    static String under(Path root, Path path) {
        return root.toUri().relativize(path.toUri()).getPath();
    }

    static void rename(FileSystem fs, Path from, Path to) throws IOException {
        if (!fs.rename(from, to)) {
            throw new IOException("cannot rename " + from + " to " + to);
        }
    }
}
