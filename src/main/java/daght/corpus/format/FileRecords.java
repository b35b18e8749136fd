package daght.corpus.format;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Everything found in one file, whatever is wrong with it: never an exception, and a fault for all that could not be read. Not for
 * several threads.
 */
public final class FileRecords implements Closeable {

    private static final long NOTHING = -1;

    private final Path path;
    private final Format forced;
    private final Configuration configuration;
    private final Limits limits;
    private Unpacking unpacking;
    private Source source;
    private Records records;
    private long number;
    private boolean anything;
    private boolean done;

    /**
     * The records of a file.
     *
     * @param format its format, or null to guess
     */
    public FileRecords(Path path, Format format, Configuration configuration, Limits limits) {
        this.path = path;
        this.forced = format;
        this.configuration = configuration;
        this.limits = limits;
    }

    /** Name of the file that the last found thing comes from. */
    public String name() {
        return source == null ? path.toString() : source.name();
    }

    /** The next record or fault, or null at the end. */
    public Found next() {
        try {
            while (!done) {
                Found found = records == null ? open() : step();
                if (found != null) {
                    return found;
                }
            }
            return null;
        } catch (IOException | RuntimeException e) {
            Found fault = fault(e);
            close();
            return fault;
        }
    }

    private Found step() throws IOException {
        Found found = records.next();
        if (found == null) {
            records.close();
            records = null;
            return number == NOTHING ? new Found.Fault(0, Reason.EMPTY_FILE, "the file holds no record", source.head().text()) : null;
        }
        number = found.number();
        return found;
    }

    /** Opens the next source; a fault, or null if it is open or there is none. */
    private Found open() throws IOException {
        if (unpacking == null) {
            unpacking = Unpacking.open(path, configuration, limits);
        }
        Source next = unpacking.next();
        if (next == null) {
            close();
            return anything ? null : new Found.Fault(0, Reason.EMPTY_FILE, "the archive holds no file", "");
        }
        anything = true;
        source = next;
        number = NOTHING;
        if (source.head().text().isBlank()) {
            return new Found.Fault(0, Reason.EMPTY_FILE, "the file is empty", "");
        }
        Format format = forced != null ? forced : Formats.guess(source).orElse(null);
        if (format == null) {
            return new Found.Fault(0, Reason.UNKNOWN_FORMAT,
                    "no format knows this file; name it with --format (" + String.join(", ", Formats.names()) + ")", source.head().text());
        }
        records = format.open(source, limits);
        return null;
    }

    private Found.Fault fault(Exception e) {
        String detail = (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + "; nothing after this is read";
        return new Found.Fault(source == null ? 0 : Math.max(0, number) + 1, reason(e), detail, "");
    }

    private Reason reason(Exception e) {
        if (e instanceof BombGuard.Bomb) {
            return Reason.ARCHIVE_BOMB;
        }
        if (e instanceof EOFException || String.valueOf(e.getMessage()).contains("Unexpected end")) {
            return Reason.TRUNCATED;
        }
        if (e instanceof FileNotFoundException || e instanceof org.apache.hadoop.security.AccessControlException) {
            return Reason.UNREADABLE;
        }
        return e instanceof ZipException || e instanceof RuntimeException || unpacking != null ? Reason.DAMAGED : Reason.UNREADABLE;
    }

    @Override
    public void close() {
        done = true;
        try (Unpacking u = unpacking; Records r = records) {
            unpacking = null;
            records = null;
        } catch (IOException e) {
            // nothing is read from it any more, so nothing is lost
            unpacking = null;
        }
    }
}
