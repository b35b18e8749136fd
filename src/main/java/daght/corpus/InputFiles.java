package daght.corpus;

import daght.corpus.format.Found;
import daght.corpus.format.Reason;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * Lists the files of a corpus, on the driver. Folders are walked to the bottom; names that start with a dot or an underscore are left
 * alone, as are folders that hold our own tables. Not for several threads.
 */
final class InputFiles {

    /** What opening a file costs, in bytes read. */
    private static final long OPENING_COST = 4_096;

    private final Configuration configuration;
    private final Map<String, Long> files = new TreeMap<>();
    private final Map<String, Found.Fault> faults = new TreeMap<>();

    /** A file and its length. */
    record InputFile(String path, long length) {
    }

    private InputFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * Lists inputs.
     *
     * @throws CorpusException if one of them is not there, or all of them together hold nothing
     */
    static InputFiles of(List<String> inputs, Configuration configuration) {
        InputFiles found = new InputFiles(configuration);
        for (String input : inputs) {
            found.input(input);
        }
        if (found.files.isEmpty() && found.faults.isEmpty()) {
            throw new CorpusException("nothing to read in " + String.join(", ", inputs) + ": no file that is not hidden; give a folder that holds articles");
        }
        return found;
    }

    /** The files, by path; each once, however many inputs hold it. */
    List<InputFile> files() {
        return files.entrySet().stream().map(e -> new InputFile(e.getKey(), e.getValue())).toList();
    }

    /** What could not be listed, by path. */
    Map<String, Found.Fault> faults() {
        return faults;
    }

    private void input(String input) {
        try {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(input);
            FileSystem system = path.getFileSystem(configuration);
            FileStatus[] found = system.exists(path) ? new FileStatus[] {system.getFileStatus(path)} : system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new CorpusException("no such file or folder: " + input + "; check the path");
            }
            Arrays.sort(found, Comparator.comparing(FileStatus::getPath));
            for (FileStatus status : found) {
                add(system, status, Set.of());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new CorpusException("cannot look into " + input + ": " + e.getMessage() + "; check the path and that it may be read", e);
        }
    }

    private void add(FileSystem system, FileStatus status, Set<Path> above) {
        if (!status.isDirectory()) {
            files.put(status.getPath().toString(), status.getLen());
            return;
        }
        String folder = status.getPath().toString();
        try {
            Set<Path> here = new HashSet<>(above);
            if (isLocal(status) && !here.add(local(status).toPath().toRealPath())) {
                fault(folder, Reason.SYMLINK_LOOP, "the folder lies inside itself by a symbolic link; remove the link");
            } else if (!TablesFolder.isOne(system, status.getPath())) {
                children(system, status, here);
            }
        } catch (IOException e) {
            fault(folder, Reason.UNREADABLE, "the folder cannot be listed: " + e.getMessage());
        }
    }

    private void children(FileSystem system, FileStatus folder, Set<Path> above) throws IOException {
        FileStatus[] children = system.listStatus(folder.getPath());
        Set<String> listed = new HashSet<>();
        for (FileStatus child : children) {
            listed.add(child.getPath().getName());
            if (!isHidden(child.getPath().getName())) {
                add(system, child, above);
            }
        }
        if (isLocal(folder)) {
            unlisted(folder, listed);
        }
    }

    /** A link to nothing is in the folder, but not in Hadoop's list of it. */
    private void unlisted(FileStatus folder, Set<String> listed) {
        String[] names = local(folder).list();
        for (String name : names == null ? new String[0] : names) {
            if (!listed.contains(name) && !isHidden(name)) {
                fault(folder.getPath() + "/" + name, Reason.UNREADABLE, "the file cannot be reached: a link to nothing");
            }
        }
    }

    private void fault(String path, Reason reason, String detail) {
        faults.put(path, new Found.Fault(0, reason, detail, ""));
    }

    private static boolean isLocal(FileStatus status) {
        return "file".equals(status.getPath().toUri().getScheme());
    }

    private static File local(FileStatus status) {
        return new File(status.getPath().toUri().getPath());
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("_") || name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /** Puts files into at most so many groups of about the same length, the same ones for the same files. */
    static List<List<String>> groups(List<InputFile> files, int count) {
        record Group(int number, long length) {
        }
        int size = Math.max(1, Math.min(count, files.size()));
        List<List<String>> groups = new ArrayList<>();
        PriorityQueue<Group> shortest = new PriorityQueue<>(Comparator.comparingLong(Group::length).thenComparingInt(Group::number));
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>());
            shortest.add(new Group(i, 0));
        }
        List<InputFile> byLength = files.stream().sorted(Comparator.comparingLong(InputFile::length).reversed()
                .thenComparing(InputFile::path)).toList();
        for (InputFile file : byLength) {
            Group group = shortest.remove();
            groups.get(group.number()).add(file.path());
            shortest.add(new Group(group.number(), group.length() + file.length() + OPENING_COST));
        }
        return groups;
    }
}
