package daght.corpus.format;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The sources in a file: itself, what its gzip or bzip2 holds, or every file of a zip. Compression is known by its first bytes, not by a
 * name. A file inside a zip is called {@code news.zip!2024/a.json}.
 */
public final class Unpacking implements Closeable {

    private static final int NESTING = 3;

    private final Configuration configuration;
    private final Limits limits;
    private final InputStream root;
    private final CountingStream packed;
    private final Deque<Open> archives = new ArrayDeque<>();
    private Open first;

    private record Open(String name, Path path, InputStream stream, int depth) {
    }

    private Unpacking(Path path, InputStream stream, Configuration configuration, Limits limits) {
        this.configuration = configuration;
        this.limits = limits;
        this.root = stream;
        this.packed = new CountingStream(stream);
        this.first = new Open(path.toString(), path, new BufferedInputStream(packed, Head.SIZE), 0);
    }

    /** Opens a file on its file system. */
    public static Unpacking open(Path path, Configuration configuration, Limits limits) throws IOException {
        return new Unpacking(path, path.getFileSystem(configuration).open(path), configuration, limits);
    }

    /** The next source, or null; the one before must have been read as far as it is wanted. */
    public Source next() throws IOException {
        if (first != null) {
            Open open = first;
            first = null;
            Source source = source(open);
            if (source != null) {
                return source;
            }
        }
        while (!archives.isEmpty()) {
            Open archive = archives.peek();
            ZipEntry entry = ((ZipInputStream) archive.stream).getNextEntry();
            if (entry == null) {
                archives.pop();
            } else if (!entry.isDirectory() && !isHidden(entry.getName())) {
                InputStream content = new BufferedInputStream(new Unclosed(archive.stream), Head.SIZE);
                Source source = source(new Open(archive.name + "!" + entry.getName(), null, content, archive.depth + 1));
                if (source != null) {
                    return source;
                }
            }
        }
        return null;
    }

    /** The source in a stream; null if it is an archive, which is opened. */
    private Source source(Open open) throws IOException {
        InputStream in = open.stream;
        in.mark(8);
        byte[] magic = in.readNBytes(4);
        in.reset();
        if (open.depth >= NESTING || !(isGzip(magic) || isBzip2(magic) || isZip(magic))) {
            return Source.of(open.name, open.path, configuration, in);
        }
        if (isZip(magic)) {
            archives.push(new Open(open.name, null, new ZipInputStream(guarded(in), StandardCharsets.ISO_8859_1), open.depth));
            return null;
        }
        InputStream inside = isGzip(magic) ? new GZIPInputStream(in, 1 << 16) : new BZip2CompressorInputStream(in, true);
        return source(new Open(open.name, null, new BufferedInputStream(guarded(inside), Head.SIZE), open.depth + 1));
    }

    private InputStream guarded(InputStream in) {
        return new BombGuard(in, packed, limits);
    }

    private static boolean isGzip(byte[] b) {
        return b.length >= 2 && b[0] == 0x1F && b[1] == (byte) 0x8B;
    }

    private static boolean isBzip2(byte[] b) {
        return b.length >= 4 && b[0] == 'B' && b[1] == 'Z' && b[2] == 'h' && b[3] >= '1' && b[3] <= '9';
    }

    private static boolean isZip(byte[] b) {
        return b.length >= 4 && b[0] == 'P' && b[1] == 'K' && (b[2] == 3 && b[3] == 4 || b[2] == 5 && b[3] == 6);
    }

    private static boolean isHidden(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        return name.startsWith(".") || name.startsWith("_") || entry.startsWith("__MACOSX/");
    }

    @Override
    public void close() throws IOException {
        root.close();
    }
}
