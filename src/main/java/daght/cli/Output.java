package daght.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output as UTF-8, whatever the locale, that remembers why it could not be written. */
final class Output extends FilterOutputStream {

    private IOException failure;

    Output(OutputStream out) {
        super(out);
    }

    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(this, 1 << 16), StandardCharsets.UTF_8), false);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** Why it could not be written, or null. */
    IOException failure() {
        return failure;
    }

    /** Whether whoever read it has gone ({@code annotate … | head}), which is no fault. */
    boolean readerIsGone() {
        return failure != null && String.valueOf(failure.getMessage()).contains("Broken pipe");
    }
}
