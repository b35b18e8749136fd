package daght.table.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Tables on a local disk that knows links. {@code states/<run>} holds all tables of a state, {@code now} is a symbolic link to the one
 * that counts, and each table of the folder is a link through it: {@code signals -> _daght/now/signals}. A new state is made aside, of
 * staged files and of hard links to the files that stay, and one rename of {@code now} shows all of it at once. The state before stays
 * until the next commit, so a reader that has opened it reads it to its end.
 */
final class LinkedForm implements Form {

    private final FileSystem fs;
    private final Path staging;
    private final java.nio.file.Path root;
    private final java.nio.file.Path own;

    LinkedForm(FileSystem fs, Path root, String own) {
        this.fs = fs;
        this.staging = new Path(root, own + "/staging");
        this.root = local(root);
        this.own = this.root.resolve(own);
    }

    /** Whether links can be made in a folder. */
    static boolean isPossible(Path folder) {
        java.nio.file.Path probe = local(folder).resolve("probe");
        try {
            Files.createSymbolicLink(probe, java.nio.file.Path.of("format"));
            Files.delete(probe);
            Files.createLink(probe, probe.resolveSibling("lock"));
            Files.delete(probe);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            probe.toFile().delete();
            return false;
        }
    }

    @Override
    public Path place(String table) throws IOException {
        java.nio.file.Path state = current();
        return new Path((state == null ? own.resolve("states/none") : state).resolve(table).toUri());
    }

    @Override
    public void commit(String run, List<Change> changes, Consumer<String> progress) throws IOException {
        java.nio.file.Path old = current();
        java.nio.file.Path draft = Files.createDirectories(local(new Path(staging, run)).resolve("state"));
        Map<String, Change> byTable = changes.stream().collect(Collectors.toMap(Change::table, c -> c, (a, b) -> b, TreeMap::new));
        Set<String> tables = new TreeSet<>(byTable.keySet());
        tables.addAll(tables(old));
        for (String table : tables) {
            fill(draft.resolve(table), old, byTable.getOrDefault(table, new Change(table, Set.of())), run);
        }
        java.nio.file.Path state = own.resolve("states").resolve(run);
        Files.createDirectories(state.getParent());
        Files.move(draft, state);
        show(byTable.keySet());
        point(run);
        progress.accept("the tables are in place");
        forgetAllBut(state, old);
    }

    @Override
    public void heal(Consumer<String> progress) {
        // A state that was not pointed to is no state; the next commit clears it away.
    }

    @Override
    public boolean isHalfDone() {
        return false;
    }

    private void fill(java.nio.file.Path table, java.nio.file.Path old, Change change, String run) throws IOException {
        Files.createDirectories(table);
        if (old != null && Files.isDirectory(old.resolve(change.table()))) {
            for (java.nio.file.Path file : list(old.resolve(change.table()))) {
                if (change.keeps(file.getFileName().toString())) {
                    Files.createLink(table.resolve(file.getFileName()), file);
                }
            }
        }
        for (Map.Entry<String, Path> file : Staged.files(fs, new Path(staging, run + "/" + change.table())).entrySet()) {
            Files.move(local(file.getValue()), table.resolve(file.getKey()));
        }
    }

    /** The links that readers come by, made before there is something behind them: so all tables appear at once. */
    private void show(Set<String> tables) throws IOException {
        for (String table : tables) {
            java.nio.file.Path link = root.resolve(table);
            if (table.indexOf('/') < 0 && !Files.isSymbolicLink(link)) {
                Files.createSymbolicLink(link, root.relativize(own.resolve("now").resolve(table)));
            }
        }
    }

    private void point(String run) throws IOException {
        java.nio.file.Path next = own.resolve("next");
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, java.nio.file.Path.of("states", run));
        Files.move(next, own.resolve("now"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void forgetAllBut(java.nio.file.Path state, java.nio.file.Path old) throws IOException {
        for (java.nio.file.Path other : list(own.resolve("states"))) {
            if (!other.equals(state) && !other.equals(old)) {
                fs.delete(new Path(other.toUri()), true);
            }
        }
    }

    /** The state that counts, or null before the first. */
    private java.nio.file.Path current() throws IOException {
        try {
            return own.resolve("states").resolve(Files.readSymbolicLink(own.resolve("now")).getFileName());
        } catch (NoSuchFileException e) {
            return null;
        } catch (java.nio.file.NotLinkException e) {
            throw new OutputException("the links of " + root + " are gone, as a copy that follows links leaves it; copy the folder with "
                    + "its links (cp -a), or give a new one", e);
        }
    }

    private static Set<String> tables(java.nio.file.Path state) throws IOException {
        Set<String> tables = new TreeSet<>();
        for (java.nio.file.Path folder : state == null ? List.<java.nio.file.Path>of() : list(state)) {
            if (folder.getFileName().toString().equals(OutputFolder.INNER)) {
                list(folder).forEach(inner -> tables.add(OutputFolder.INNER + "/" + inner.getFileName()));
            } else {
                tables.add(folder.getFileName().toString());
            }
        }
        return tables;
    }

    private static List<java.nio.file.Path> list(java.nio.file.Path folder) throws IOException {
        try (DirectoryStream<java.nio.file.Path> files = Files.newDirectoryStream(folder)) {
            List<java.nio.file.Path> all = new java.util.ArrayList<>();
            files.forEach(all::add);
            return all;
        }
    }

    private static java.nio.file.Path local(Path path) {
        return java.nio.file.Path.of(path.toUri().getPath());
    }
}
