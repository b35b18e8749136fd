package daght.corpus.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * One file to read, unpacked: a file of a file system, or a file inside an archive.
 */
public final class Source {

    private final String name;
    private final Path path;
    private final Configuration configuration;
    private final InputStream stream;
    private final Head head;

    private Source(String name, Path path, Configuration configuration, InputStream stream, Head head) {
        this.name = name;
        this.path = path;
        this.configuration = configuration;
        this.stream = stream;
        this.head = head;
    }

    /**
     * A source of these bytes.
     *
     * @param name   as tables and faults show it
     * @param path   where the bytes lie as they are, or null if they are unpacked from something else
     * @param stream supports {@code mark}
     */
    static Source of(String name, Path path, Configuration configuration, InputStream stream) throws IOException {
        InputStream marked = stream.markSupported() ? stream : new BufferedInputStream(stream, Head.SIZE);
        marked.mark(Head.SIZE + 1);
        byte[] bytes = start(marked);
        marked.reset();
        return new Source(name, path, configuration, marked, Head.of(bytes));
    }

    /** The first bytes, as far as they can be read; the fault after them comes again when they are read in earnest. */
    private static byte[] start(InputStream stream) throws IOException {
        byte[] bytes = new byte[Head.SIZE];
        int length = 0;
        try {
            for (int n = stream.read(bytes); n > 0; n = stream.read(bytes, length, bytes.length - length)) {
                length += n;
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    /** A source in memory. */
    public static Source of(String name, InputStream stream) throws IOException {
        return of(name, null, null, stream);
    }

    /** Its name as tables and faults show it. */
    public String name() {
        return name;
    }

    /** Where its bytes lie as they are, or null if they are unpacked from something else. */
    public Path path() {
        return path;
    }

    /** How the file system of the path is reached. */
    public Configuration configuration() {
        return configuration;
    }

    /** Its first bytes. */
    public Head head() {
        return head;
    }

    /** Its text, once; bytes that do not decode become U+FFFD. */
    public Reader text() {
        return new InputStreamReader(stream, head.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
