package daght.table.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Tables where there are no links: each is a folder of its own, and they change one after the other, as a journal says.
 *
 * <p>Where a folder is renamed in one step (HDFS), the table's folder goes out, the files that stay go over, and the new folder comes in:
 * the table is away for an instant and never there in part. In an object store, where renaming a folder means copying each file, new
 * files come in and then old ones go out: for an instant both are there.
 */
final class PlainForm implements Form {

    private static final Set<String> FOLDERS = Set.of("file", "hdfs", "viewfs", "webhdfs", "swebhdfs");

    private final FileSystem fs;
    private final Path root;
    private final String own;
    private final Journal journal;

    PlainForm(FileSystem fs, Path root, String own) {
        this.fs = fs;
        this.root = root;
        this.own = own;
        this.journal = new Journal(fs, root, own);
    }

    @Override
    public Path place(String table) {
        return new Path(root, relative(table));
    }

    @Override
    public void commit(String run, List<Change> changes, Consumer<String> progress) throws IOException {
        boolean folders = FOLDERS.contains(fs.getScheme());
        List<Journal.Step> steps = new ArrayList<>();
        for (Change change : changes) {
            Map<String, Path> staged = Staged.files(fs, new Path(root, own + "/staging/" + run + "/" + change.table()));
            steps.addAll(folders ? swap(run, change, staged) : exchange(change, staged));
        }
        journal.write(steps);
        journal.carryOut(progress);
    }

    @Override
    public void heal(Consumer<String> progress) throws IOException {
        journal.carryOut(progress);
    }

    @Override
    public boolean isHalfDone() throws IOException {
        return journal.exists();
    }

    private List<Journal.Step> swap(String run, Change change, Map<String, Path> staged) throws IOException {
        String fresh = own + "/staging/" + run + "/next/" + change.table();
        String old = own + "/old/" + run + "/" + change.table();
        String place = relative(change.table());
        fs.mkdirs(new Path(root, fresh));
        fs.mkdirs(new Path(root, place).getParent());
        fs.mkdirs(new Path(root, old).getParent());
        for (Map.Entry<String, Path> file : staged.entrySet()) {
            Journal.rename(fs, file.getValue(), new Path(root, fresh + "/" + file.getKey()));
        }
        List<Journal.Step> steps = new ArrayList<>();
        if (fs.exists(new Path(root, place))) {
            steps.add(Journal.Step.move(place, old));
            for (Path file : Staged.children(fs, new Path(root, place))) {
                if (change.keeps(file.getName())) {
                    steps.add(Journal.Step.move(old + "/" + file.getName(), fresh + "/" + file.getName()));
                }
            }
        }
        steps.add(Journal.Step.move(fresh, place));
        return steps;
    }

    private List<Journal.Step> exchange(Change change, Map<String, Path> staged) throws IOException {
        String place = relative(change.table());
        List<Journal.Step> steps = new ArrayList<>();
        for (Map.Entry<String, Path> file : new TreeMap<>(staged).entrySet()) {
            steps.add(Journal.Step.move(Journal.under(root, file.getValue()), place + "/" + file.getKey()));
        }
        if (fs.exists(new Path(root, place))) {
            for (Path file : Staged.children(fs, new Path(root, place))) {
                if (!change.keeps(file.getName())) {
                    steps.add(Journal.Step.delete(place + "/" + file.getName()));
                }
            }
        }
        return steps;
    }

    private String relative(String table) {
        return table.startsWith(OutputFolder.INNER + "/") ? own + "/" + table : table;
    }
}
