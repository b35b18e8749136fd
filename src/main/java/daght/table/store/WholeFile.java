package daght.table.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of this machine that is written anew: whoever reads it meanwhile sees the old one whole, then the new one whole. */
public final class WholeFile {

    /** What is written. */
    public interface Content {
        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * Writes the file beside its place and moves it there; what fails on the way leaves the old file.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void replace(Path file, Content content) {
        Path place = file.toAbsolutePath();
        try {
            Path fresh = Files.createTempFile(place.getParent(), "." + place.getFileName(), ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                    content.write(out);
                }
                fresh.toFile().setReadable(true, false);
                Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
