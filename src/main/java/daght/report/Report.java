package daght.report;

import java.nio.file.Path;

/** The page of a run. */
public final class Report {

    private Report() {
    }

    /**
     * Writes the page.
     *
     * @param tables folder of the tables, on any file system that Hadoop knows by its URL
     * @param file   the page
     */
    public static void write(String tables, Path file) {
        throw new UnsupportedOperationException("this version makes no page yet; open the tables in " + tables + " instead");
    }
}
