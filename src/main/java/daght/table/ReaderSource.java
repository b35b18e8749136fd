package daght.table;

import daght.reading.Article;
import daght.reading.Reading;
import java.io.Serializable;

/** Where executors get the reader from: what travels is this, what reads is built where it is used, once for a JVM. */
interface ReaderSource extends Serializable {

    /** The reader of this JVM; any number of threads may ask and share it. */
    Reader reader();

    /** Reads articles for actors and signals. */
    interface Reader {

        /** Whether articles of this language are read. */
        boolean covers(String language);

        /** Reads an article. */
        Reading read(Article article);
    }
}
