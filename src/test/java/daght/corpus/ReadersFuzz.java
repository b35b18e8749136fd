package daght.corpus;

import java.util.Arrays;

/** The readers, fed by a fuzzer; see {@code jobs/fuzz}. */
public final class ReadersFuzz {

    private ReadersFuzz() {
    }

    /** Reads the bytes after the first as a file whose name the first one chooses. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            AnyFile.read(AnyFile.NAMES.get(Math.floorMod(input[0], AnyFile.NAMES.size())), Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
