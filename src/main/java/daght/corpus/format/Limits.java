package daght.corpus.format;

import java.io.Serializable;

/**
 * How much of a file may be held in memory at a time.
 *
 * @param recordCharacters a larger record goes to the rejects and the rest of its file is read
 * @param unpackedRatio    how many times its packed size a file may unpack to, beyond the first {@code unpackedFree} bytes
 * @param unpackedFree     bytes that may be unpacked at any ratio
 */
public record Limits(int recordCharacters, int unpackedRatio, long unpackedFree) implements Serializable {

    /** Ten million characters, two hundred times beyond the first gigabyte. */
    public static final Limits DEFAULT = new Limits(10_000_000, 200, 1L << 30);
}
