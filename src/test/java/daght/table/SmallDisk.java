package daght.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.fs.FsStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/** This machine's disk by another scheme, {@code small:/path}, with as much room as a test leaves it. */
public final class SmallDisk extends RawLocalFileSystem {

    static final String SCHEME = "small";
    /** Bytes that can still be written. */
    static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public URI getUri() {
        return URI.create(SCHEME + ":///");
    }

    @Override
    public FsStatus getStatus(Path path) throws IOException {
        return new FsStatus(ROOM.get(), 0, ROOM.get());
    }

    @Override
    protected OutputStream createOutputStreamWithMode(Path file, boolean append, FsPermission permission) throws IOException {
        return new FilterOutputStream(super.createOutputStreamWithMode(file, append, permission)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                take(length);
                out.write(bytes, from, length);
            }

            @Override
            public void write(int b) throws IOException {
                take(1);
                out.write(b);
            }
        };
    }

    private static void take(int bytes) throws IOException {
        if (ROOM.addAndGet(-bytes) < 0) {
            throw new IOException("No space left on device");
        }
    }
}
