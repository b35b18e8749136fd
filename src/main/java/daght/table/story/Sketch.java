package daght.table.story;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A text as stories compare it.
 *
 * @param text     a number for its set of shingles: texts that differ in marks, spelling or spacing alone have the same
 * @param shingles its shingles in ascending order, eight bytes each
 * @param bands    its MinHash bands
 */
record Sketch(long text, byte[] shingles, long[] bands) {

    /** The sketch of a body, or null where it has no words. */
    static Sketch of(List<String> body) {
        long[] shingles = Shingles.of(body);
        if (shingles.length == 0) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.allocate(shingles.length * Long.BYTES);
        long text = shingles.length;
        for (long shingle : shingles) {
            bytes.putLong(shingle);
            text = Shingles.mix(text ^ shingle);
        }
        return new Sketch(text, bytes.array(), MinHash.bands(shingles));
    }

    /** The shingles that bytes hold. */
    static long[] shingles(byte[] bytes) {
        long[] shingles = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(shingles);
        return shingles;
    }
}
