package daght.corpus.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The records of one file, one after another; a fault in one does not end the file. */
public interface Records extends Closeable {

    /**
     * The next record or fault, or null at the end.
     *
     * @throws IOException if the file cannot be read further
     */
    Found next() throws IOException;

    /** These alone. */
    static Records of(Found... found) {
        Iterator<Found> all = List.of(found).iterator();
        return () -> all.hasNext() ? all.next() : null;
    }

    @Override
    default void close() throws IOException {
    }
}
