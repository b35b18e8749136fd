package daght.corpus.format;

import static daght.corpus.format.FormatTests.found;
import static daght.corpus.format.FormatTests.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest {

    @Test
    void readsAnArrayOverManyLines() {
        List<Found> found = found("a.json", "\uFEFF[\n  {\n    \"title\": \"هدنة\",\n    \"n\": 7\n  },\n  {\"title\": \"حوار\"}\n]\n");
        assertEquals(List.of("هدنة", "حوار"), shown(found, "title"));
        assertEquals("7", ((Found.Record) found.get(0)).fields().get("n"));
        assertEquals(List.of(1L, 2L), found.stream().map(Found::number).toList());
    }

    @Test
    void readsAnArrayInOneLineAndObjectsWithoutAnArray() {
        assertEquals(List.of("1", "2"), shown(found("a.json", "[{\"a\":1},{\"a\":2}]"), "a"));
        assertEquals(List.of("1", "2"), shown(found("a.json", "{\n\"a\":1\n}\n{\n\"a\":2\n}"), "a"));
    }

    @Test
    void joinsListsAndNamesInnerObjectsByDots() {
        List<Found> found = found("a.json", "[{\"body\":[\"أول\",\"ثان\"],\"source\":{\"id\":null,\"name\":\"الصحيفة\"},\"authors\":[{\"name\":\"سين\"},{\"name\":\"صاد\"}]}]");
        assertEquals(List.of("أول\n\nثان"), shown(found, "body"));
        assertEquals(List.of("الصحيفة"), shown(found, "source.name"));
        assertEquals(List.of("سين\n\nصاد"), shown(found, "authors.name"));
    }

    @Test
    void takesTheLastOfTwoEqualKeys() {
        assertEquals(List.of("2"), shown(found("a.json", "[{\"a\":\"1\",\"a\":\"2\"}]"), "a"));
    }

    @Test
    void losesOnlyTheBrokenRecord() {
        String array = "[\n  {\"a\": \"1\"},\n  {\"a\": \"2},\n  {\"a\": \"3\"},\n  {\"a\": 4 \"b\"},\n  {\"a\": \"5\"}\n]";
        assertEquals(List.of("1", "[not_json]", "3", "[not_json]", "5"), shown(found("a.json", array), "a"));
    }

    @Test
    void losesOnlyTheRecordWithoutAClosingBrace() {
        String array = "[\n  {\n    \"a\": \"1\"\n  },\n  {\n    \"a\": \"2\"\n  ,\n  {\n    \"a\": \"3\"\n  }\n]";
        List<String> shown = shown(found("a.json", array), "a");
        assertEquals("1", shown.get(0));
        assertTrue(shown.contains("3"), shown.toString());
        assertTrue(shown.get(1).startsWith("["), shown.toString());
    }

    @Test
    void saysThatTheEndIsMissing() {
        assertEquals(List.of("1", "[truncated]"), shown(found("a.json", "[{\"a\":\"1\"},{\"a\":\"2"), "a"));
        assertEquals(List.of("1", "[truncated]"), shown(found("a.json", "[{\"a\":\"1\"},"), "a"));
    }

    @Test
    void rejectsWhatIsNoObject() {
        assertEquals(List.of("[not_a_record]", "[not_a_record]", "[not_a_record]", "1"), shown(found("a.json", "[ {\"x\":1} ".replace("{\"x\":1}", "\"a, b\", 7, [1,2], {\"a\":1}") + "]"), "a"));
        assertEquals(List.of("[not_json]"), shown(found("a.json", "هذا ليس"), "a"));
    }

    @Test
    void rejectsDepthWithoutDying() {
        String deep = "[{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "},{\"a\":\"1\"}]";
        assertEquals(List.of("[not_json]", "1"), shown(found("a.json", deep), "a"));
    }

    @Test
    void skipsARecordOverTheLimitAndReadsOn() {
        String array = "[{\"a\":\"" + "ض".repeat(5_000) + "\"},{\"a\":\"1\"}]";
        assertEquals(List.of("[too_large]", "1"), shown(found("a.json", array.getBytes(StandardCharsets.UTF_8), new Limits(1_000, 200, 1L << 30)), "a"));
    }

    @Test
    void readsLinesAndLosesOnlyTheBrokenOnes() {
        String lines = "{\"a\":\"1\"}\n\n{\"a\":\"2\n{\"a\":\"3\"}\r\n[1]\n{\"a\":\"4\"} x\n{\"a\":\"5\"}";
        List<Found> found = found("a.jsonl", lines);
        assertEquals(List.of("1", "[not_json]", "3", "[not_a_record]", "[not_json]", "5"), shown(found, "a"));
        assertEquals(6, found.get(5).number());
    }

    @Test
    void knowsLinesByTheirContentUnderAnotherName() {
        assertEquals(List.of("1", "[not_json]", "2"), shown(found("a.json", "{\"a\":\"1\"}\n{\"a\"\n{\"a\":\"2\"}"), "a"));
        assertEquals(List.of("1"), shown(found("news.txt", "[{\"a\":\"1\"}]"), "a"));
    }

    @Test
    void skipsALineOverTheLimitAndReadsOn() {
        String lines = "{\"a\":\"1\"}\n{\"a\":\"" + "س".repeat(50_000) + "\"}\n{\"a\":\"2\"}";
        assertEquals(List.of("1", "[too_large]", "2"), shown(found("a.jsonl", lines.getBytes(StandardCharsets.UTF_8), new Limits(1_000, 200, 1L << 30)), "a"));
    }
}
