package daght.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reader of texts, fed by a fuzzer; see {@code jobs/fuzz}. */
public final class ReadingFuzz {

    private ReadingFuzz() {
    }

    /** Reads the bytes as UTF-8, each line a paragraph. */
    public static void fuzzerTestOneInput(byte[] input) {
        ReadingPropertyTest.check(List.of(new String(input, StandardCharsets.UTF_8).split("\n")));
    }
}
