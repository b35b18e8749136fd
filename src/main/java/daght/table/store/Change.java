package daght.table.store;

import java.util.Set;

/**
 * What a run changes in a table: the files that it staged come in, and the files of these parts go out. A table is a folder of files
 * named {@code <part>.<anything>.parquet}; all rows of a part lie in its files.
 *
 * @param table name of the table
 * @param parts parts whose files are replaced
 */
public record Change(String table, Set<String> parts) {

    /** How the staging folder of a part is called: Spark's way of writing by a column. */
    public static final String PART = "part";

    public Change {
        parts = Set.copyOf(parts);
    }

    /** The part that a file belongs to. */
    static String part(String file) {
        int dot = file.indexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** Whether a file stays. */
    boolean keeps(String file) {
        return isData(file) && !parts.contains(part(file));
    }

    /** Whether a file holds rows: not a mark, a checksum, or a file that is still being written. */
    static boolean isData(String file) {
        return !file.startsWith(".") && !file.startsWith("_");
    }
}
