package daght.table.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files that a run has staged, {@code staging/<run>/<table>/part=<part>/<file>}, under the names that they will have. */
final class Staged {

    private Staged() {
    }

    /** Staged files of a table by their names to be. */
    static Map<String, Path> files(FileSystem fs, Path table) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (fs.exists(table)) {
            for (Path folder : children(fs, table)) {
                String name = folder.getName();
                if (name.startsWith(Change.PART + "=")) {
                    add(fs, folder, name.substring(Change.PART.length() + 1), files);
                }
            }
        }
        return files;
    }

    /** What lies in a folder, by name. */
    static Path[] children(FileSystem fs, Path folder) throws IOException {
        return Arrays.stream(fs.listStatus(folder)).map(FileStatus::getPath).sorted(Comparator.comparing(Path::getName))
                .toArray(Path[]::new);
    }

    private static void add(FileSystem fs, Path folder, String part, Map<String, Path> files) throws IOException {
        for (Path file : children(fs, folder)) {
            if (Change.isData(file.getName())) {
                files.put(part + "." + file.getName(), file);
            }
        }
    }
}
