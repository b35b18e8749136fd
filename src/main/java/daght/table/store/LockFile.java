package daght.table.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options.CreateFileOptionKeys;
import org.apache.hadoop.fs.Path;

/**
 * The file of a lock. It is made in one step on a local disk, on HDFS, and in an object store that writes on a condition (S3 by S3A since
 * Hadoop 3.4.2), where it is also touched and taken over in one step. Another store looks first and writes then: of two that start in the
 * same instant both may believe that they made it, and the last to write is right.
 */
final class LockFile {

    private static final String IF_ABSENT = CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE;
    private static final String IF_SAME = CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG;

    private final FileSystem fs;
    private final Path path;
    private final boolean conditional;

    /**
     * The file as it was seen.
     *
     * @param status what it was before its holder was read
     */
    record Seen(FileStatus status, Holder holder) {

        Instant touched() {
            return Instant.ofEpochMilli(status.getModificationTime());
        }

        private String etag() {
            return ((EtagSource) status).getEtag();
        }
    }

    LockFile(FileSystem fs, Path path) throws IOException {
        this.fs = fs;
        this.path = path;
        this.conditional = fs.hasPathCapability(path, IF_ABSENT) && fs.hasPathCapability(path, IF_SAME);
    }

    /** Makes the file where there is none. */
    boolean create(Holder mine) throws IOException {
        if ("file".equals(fs.getScheme())) {
            return createHere(mine);
        }
        if (conditional) {
            return writeIf(IF_ABSENT, "true", mine);
        }
        try {
            write(mine, fs.create(path, false));
            return true;
        } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
            return false;
        }
    }

    /** The file, or null where there is none. */
    Seen look() throws IOException {
        try {
            FileStatus status = fs.getFileStatus(path);
            try (InputStream in = fs.open(path)) {
                return new Seen(status, Holder.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (FileNotFoundException e) {
            return null;
        }
    }

    /** Puts another holder's name into the file, if it is still as it was seen. */
    boolean takeOver(Seen seen, Holder mine) throws IOException {
        if (conditional) {
            return writeIf(IF_SAME, seen.etag(), mine);
        }
        Path aside = path.suffix("." + UUID.randomUUID());
        if (!fs.rename(path, aside)) {
            return false;
        }
        fs.delete(aside, false);
        return create(mine);
    }

    /** Gives the file, as its holder has just seen it, the time that it is. */
    void touch(Seen seen) throws IOException {
        if (conditional) {
            takeOver(seen, seen.holder());
            return;
        }
        fs.setTimes(path, System.currentTimeMillis(), -1);
        if (fs.getFileStatus(path).getModificationTime() == seen.status().getModificationTime()) {
            // A store that sets no times; it tells when a file was written.
            write(seen.holder(), fs.create(path, true));
        }
    }

    void delete() throws IOException {
        fs.delete(path, false);
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /** Hadoop's local file system looks first and creates then; this is one step. */
    private boolean createHere(Holder mine) throws IOException {
        try {
            Files.write(Paths.get(path.toUri().getPath()), mine.text().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Writes on a condition, and looks afterwards: an answer that was lost and asked for again reads as a refusal. */
    private boolean writeIf(String condition, String value, Holder mine) throws IOException {
        FSDataOutputStreamBuilder<?, ?> file = fs.createFile(path);
        file.overwrite(true);
        file.recursive();
        file.must(condition, value);
        try {
            write(mine, file.build());
            return true;
        } catch (IOException e) {
            Seen seen = look();
            if (seen == null) {
                throw e;
            }
            return mine.equals(seen.holder());
        }
    }

    private static void write(Holder holder, OutputStream file) throws IOException {
        try (OutputStream out = file) {
            out.write(holder.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
