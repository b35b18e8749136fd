package daght.corpus.format;

import static daght.corpus.format.FormatTests.found;
import static daght.corpus.format.FormatTests.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelimitedFormatTest {

    @Test
    void readsQuotedLineBreaksQuotesAndCommas() {
        String csv = "title,body\r\n\"عنوان، أول\",\"سطر\nثان \"\"مقتبس\"\", وفاصلة\"\r\nآخر,نص\r\n";
        List<Found> found = found("a.csv", csv);
        assertEquals(List.of("عنوان، أول", "آخر"), shown(found, "title"));
        assertEquals(List.of("سطر\nثان \"مقتبس\", وفاصلة", "نص"), shown(found, "body"));
    }

    @Test
    void takesTheDelimiterThatTheHeaderHas() {
        assertEquals(List.of("ب"), shown(found("a.tsv", "title\tbody\nأ\tب\n"), "body"));
        assertEquals(List.of("ب"), shown(found("a.csv", "title;body\nأ;ب\n"), "body"));
    }

    @Test
    void rejectsARowWithTooManyCells() {
        assertEquals(List.of("[bad_columns]", "د"), shown(found("a.csv", "title,body\nأ,ب,ج\nج,د\n"), "body"));
    }

    @Test
    void losesOnlyTheRowWhoseQuoteIsNeverClosed() {
        assertEquals(List.of("ب", "[unclosed_quote]", "و"), shown(found("a.csv", "title,body\nأ,ب\nج,\"د\nه,و\n"), "body"));
    }

    @Test
    void skipsARowOverTheLimitAndReadsOn() {
        String csv = "title,body\nأ,\"" + "ن\n".repeat(2_000) + "\"\nج,د\n";
        assertEquals(List.of("[too_large]", "د"), shown(found("a.csv", csv.getBytes(StandardCharsets.UTF_8), new Limits(1_000, 200, 1L << 30)), "body"));
    }
}
