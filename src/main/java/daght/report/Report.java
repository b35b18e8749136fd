package daght.report;

import daght.table.store.WholeFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options;
import org.apache.spark.sql.SparkSession;

/** The page of a run. Whoever reads the page while it is made again sees the old one whole, then the new one whole. */
public final class Report {

    private static final String NAME = "report.html";

    private Report() {
    }

    /**
     * Writes the page.
     *
     * @param spark  a session to read the tables with
     * @param tables folder of the tables, on any file system that Hadoop knows by its URL
     * @param file   the page, on this machine
     * @throws daght.table.store.OutputException if the tables cannot be read
     */
    public static void write(SparkSession spark, String tables, Path file) {
        replace(file, html(spark, tables, Limits.USUAL));
    }

    /**
     * Writes the page beside its tables, wherever they lie.
     *
     * @return where the page lies
     * @throws daght.table.store.OutputException if the tables cannot be read
     */
    public static String writeBeside(SparkSession spark, String tables) {
        byte[] page = html(spark, tables, Limits.USUAL);
        try {
            FileContext files = FileContext.getFileContext(spark.sparkContext().hadoopConfiguration());
            URI folder = files.makeQualified(new org.apache.hadoop.fs.Path(tables)).toUri();
            if ("file".equals(folder.getScheme())) {
                replace(Path.of(folder.getPath()).resolve(NAME), page);
            } else {
                replace(files, new org.apache.hadoop.fs.Path(new org.apache.hadoop.fs.Path(folder), NAME), page);
            }
            return new org.apache.hadoop.fs.Path(tables, NAME).toString();
        } catch (IOException e) {
            throw new ReportException("cannot write " + NAME + " into " + tables + ": " + e.getMessage()
                    + "; the tables are whole, make the page elsewhere from them", e);
        }
    }

    /** The page, as the bytes of its file. */
    static byte[] html(SparkSession spark, String tables, Limits limits) {
        try (Shelf shelf = Shelf.open(spark, tables, limits)) {
            Contents contents = Contents.of(shelf, limits);
            return Page.of(contents).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void replace(Path file, byte[] page) {
        WholeFile.replace(file, out -> out.write(page));
    }

    private static void replace(FileContext files, org.apache.hadoop.fs.Path file, byte[] page) throws IOException {
        org.apache.hadoop.fs.Path fresh = new org.apache.hadoop.fs.Path(file.getParent(), "." + file.getName() + ".part");
        try (var out = files.create(fresh, java.util.EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE))) {
            out.write(page);
        }
        files.rename(fresh, file, Options.Rename.OVERWRITE);
    }
}
