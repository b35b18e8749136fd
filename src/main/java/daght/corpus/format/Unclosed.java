package daght.corpus.format;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream inside another that goes on after it: closing it does nothing. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    /** Nothing, so that a buffer over it takes what one read gives and a fault after that loses nothing before it. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public void close() {
    }
}
