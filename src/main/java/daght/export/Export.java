package daght.export;

import daght.table.store.WholeFile;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Writes the tables for other programs. The same tables give the same bytes. */
public final class Export {

    private Export() {
    }

    /**
     * Writes one file, UTF-8, over the one that may be there.
     *
     * @param spark  a session to read the tables with
     * @param tables folder of the tables, on any file system that Hadoop knows by its URL
     * @param file   the file, on this machine
     * @throws daght.table.store.OutputException if the tables cannot be read
     */
    public static void write(SparkSession spark, String tables, Layout layout, Path file) {
        Shelf shelf = Shelf.open(spark, tables);
        WholeFile.replace(file, bytes -> {
            Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            layout.write(shelf, out);
            out.flush();
        });
    }
}
