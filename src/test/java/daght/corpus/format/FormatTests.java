package daght.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What tests of formats share: everything found in a file in memory. */
final class FormatTests {

    private FormatTests() {
    }

    static List<Found> found(String name, String content) {
        return found(name, content.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }

    static List<Found> found(String name, byte[] content, Limits limits) {
        try {
            Source source = Source.of(name, new ByteArrayInputStream(content));
            Records records = Formats.guess(source).orElseThrow().open(source, limits);
            List<Found> all = new ArrayList<>();
            for (Found one = records.next(); one != null; one = records.next()) {
                all.add(one);
            }
            return all;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A field of a record, or the reason of a fault in brackets. */
    static List<String> shown(List<Found> found, String field) {
        return found.stream().map(f -> f instanceof Found.Record r ? r.fields().get(field) : "[" + ((Found.Fault) f).reason().code() + "]").toList();
    }
}
