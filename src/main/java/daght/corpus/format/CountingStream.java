package daght.corpus.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass. */
class CountingStream extends FilterInputStream {

    private long count;

    CountingStream(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        passed(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        passed(Math.max(0, n));
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Nothing, so that a buffer over it takes what one read gives and a fault after that loses nothing before it. */
    @Override
    public int available() {
        return 0;
    }

    /** Takes note of bytes that have passed. */
    void passed(int bytes) throws IOException {
        count += bytes;
    }
}
