package daght.corpus.format;

import java.io.IOException;

/**
 * A way to write articles into a file. A new one is a class and a line in {@link Formats}. Implementations are stateless and shared by
 * threads; the {@link Records} that they open are not.
 */
public interface Format {

    /** Its name, as {@code --format} takes it. */
    String name();

    /** Whether a file's first bytes can be nothing else. */
    boolean knowsContent(Head head);

    /** Whether files so called usually have this format; the name is in lower case, without the ending of its compression. */
    boolean knowsName(String name);

    /** Opens a file. */
    Records open(Source source, Limits limits) throws IOException;
}
