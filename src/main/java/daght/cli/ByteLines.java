package daght.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines of a stream as bytes, one at a time, so that a file of any size needs the memory of its longest line; one that is longer than the
 * limit is skipped and said to be so.
 */
final class ByteLines {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 12];
    private int length;
    private int from;
    private int to;
    private long number;
    private boolean tooLong;

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (true) {
            if (from == to) {
                to = Math.max(0, in.read(buffer));
                from = 0;
                if (to == 0) {
                    number += any ? 1 : 0;
                    return any;
                }
            }
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            take(end);
            if (end < to) {
                from = end + 1;
                number++;
                return true;
            }
            from = to;
        }
    }

    private void take(int end) {
        int more = end - from;
        if (tooLong || length + more > limit) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(limit, Math.max(2 * line.length, length + more)));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    /** Whether the line was longer than the limit and its bytes were let go. */
    boolean tooLong() {
        return tooLong;
    }

    /** The line without its end; good until the next one. */
    byte[] bytes() {
        return line;
    }

    /** How many bytes of {@link #bytes()} are the line. */
    int length() {
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    }

    /** Number of the line, from 1. */
    long number() {
        return number;
    }

    /** Whether another line may be had without waiting for the one who writes it. */
    boolean ready() throws IOException {
        return from < to || in.available() > 0;
    }
}
