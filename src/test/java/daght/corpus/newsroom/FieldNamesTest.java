package daght.corpus.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

    private static FieldNames names(Map<String, String> given) {
        return new FieldNames(given, Newsroom.builtIn());
    }

    @Test
    void knowsCommonNamesInAnySpelling() {
        assertEquals(Map.of("title", "أ", "body", "ب", "published", "ج", "outlet", "د", "url", "ه"),
                names(Map.of()).of(Map.of("Headline", "أ", "articleBody", "ب", "pub_Date", "ج", "source.name", "د", "LINK", "ه")));
    }

    @Test
    void knowsArabicNames() {
        assertEquals(Map.of("title", "أ", "body", "ب"), names(Map.of()).of(Map.of("العنوان", "أ", "النص", "ب")));
    }

    @Test
    void prefersTheNamesGiven() {
        assertEquals(Map.of("body", "ب"), names(Map.of("body", "extra")).of(Map.of("text", "أ", "extra", "ب")));
    }

    @Test
    void usesANameGivenToOneFieldForNoOther() {
        assertEquals(Map.of("published", "2024", "body", "ب"), names(Map.of("published", "date_extracted")).of(Map.of("date_extracted", "2024", "text", "ب")));
    }

    @Test
    void passesBlankFieldsOver() {
        assertEquals(Map.of("body", "ب"), names(Map.of()).of(Map.of("content", " ", "text", "ب")));
    }
}
