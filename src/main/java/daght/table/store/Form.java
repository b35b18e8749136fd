package daght.table.store;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;

/** How the tables of a folder lie and change: as well as its file system can. */
interface Form {

    /** Where the files of a table lie now, whether it exists or not. */
    Path place(String table) throws IOException;

    /** Makes staged tables the ones that readers see. */
    void commit(String run, List<Change> changes, Consumer<String> progress) throws IOException;

    /** Carries out what an earlier run left half done. */
    void heal(Consumer<String> progress) throws IOException;

    /** Whether there is something to heal. */
    boolean isHalfDone() throws IOException;
}
