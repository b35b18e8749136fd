package daght.corpus.format;

import java.io.IOException;
import java.io.Reader;

/** Characters one by one, of which some can be put back. A byte order mark at the start is left out. Not for several threads. */
final class CharFeed {

    static final int END = -1;

    private final Reader reader;
    private final char[] buffer = new char[16 * 1024];
    private int at;
    private int filled;
    private CharSequence returned = "";
    private int returnedAt;

    CharFeed(Reader reader) throws IOException {
        this.reader = reader;
        if (peek() == '\uFEFF') {
            read();
        }
    }

    int read() throws IOException {
        if (returnedAt < returned.length()) {
            return returned.charAt(returnedAt++);
        }
        if (at == filled && !fill()) {
            return END;
        }
        return buffer[at++];
    }

    int peek() throws IOException {
        if (returnedAt < returned.length()) {
            return returned.charAt(returnedAt);
        }
        return at == filled && !fill() ? END : buffer[at];
    }

    /** Puts characters back before everything that is still to be read. */
    void unread(CharSequence text) {
        String rest = returned.subSequence(returnedAt, returned.length()).toString();
        returned = rest.isEmpty() ? text.toString() : text + rest;
        returnedAt = 0;
    }

    /** The next character that is no white space, without taking it, or {@link #END}. */
    int peekVisible() throws IOException {
        while (peek() != END && Character.isWhitespace(peek())) {
            read();
        }
        return peek();
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, reader.read(buffer));
        return filled > 0;
    }
}
