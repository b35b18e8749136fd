package daght.corpus;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Keeps the tables that a run writes apart from the articles that it reads. */
public final class TablesFolder {

    private static final List<String> TABLES = List.of("articles", "paragraphs", "signals", "runs");

    private TablesFolder() {
    }

    /**
     * Checks that an output folder is none of the inputs, lies in none of them, and has none of them in it.
     *
     * @throws CorpusException if it does
     */
    public static void requireApart(List<String> inputs, String output, Configuration configuration) {
        URI out = folder(output, configuration);
        for (String input : inputs) {
            URI in = folder(input, configuration);
            if (in.equals(out)) {
                throw new CorpusException("the output folder " + output + " is an input too; name another");
            }
            if (isInside(out, in)) {
                throw new CorpusException("the output folder " + output + " lies inside the input " + input + ", and would be read as articles; name one beside it");
            }
            if (isInside(in, out)) {
                throw new CorpusException("the input " + input + " lies inside the output folder " + output + "; name an output folder of its own");
            }
        }
    }

    /** Whether a folder holds the tables of a run. */
    static boolean isOne(FileSystem system, Path folder) throws IOException {
        for (String table : TABLES) {
            if (!system.exists(new Path(folder, table))) {
                return false;
            }
        }
        return true;
    }

    /** A folder by its full address, links followed on a local disk; of a pattern, the part before its first sign. */
    private static URI folder(String name, Configuration configuration) {
        try {
            Path path = new Path(name);
            FileSystem system = path.getFileSystem(configuration);
            path = system.makeQualified(path);
            while (!path.isRoot() && path.toString().matches(".*[*?{\\[].*") && !system.exists(path)) {
                path = path.getParent();
            }
            URI uri = path.toUri();
            return "file".equals(uri.getScheme()) ? local(uri.getPath()) : uri;
        } catch (IOException | IllegalArgumentException e) {
            throw new CorpusException("cannot look into " + name + ": " + e.getMessage() + "; check the path", e);
        }
    }

    private static URI local(String name) throws IOException {
        java.nio.file.Path path = java.nio.file.Path.of(name).toAbsolutePath().normalize();
        java.nio.file.Path there = path;
        while (there != null && !java.nio.file.Files.exists(there)) {
            there = there.getParent();
        }
        return there == null ? path.toUri() : new Path("file:" + there.toRealPath().resolve(there.relativize(path))).toUri();
    }

    private static boolean isInside(URI inner, URI outer) {
        String folder = outer.toString().endsWith("/") ? outer.toString() : outer + "/";
        return inner.toString().startsWith(folder);
    }
}
