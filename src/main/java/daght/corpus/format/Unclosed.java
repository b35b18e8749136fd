package daght.corpus.format;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream inside another that goes on after it: closing it does nothing. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
    }
}
