package daght.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daght.SparkForTests;
import daght.table.store.OutputException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() {
        Archives.small().write(folder);
    }

    @Test
    void countsEveryReportOfTheTables() {
        JsonNode facts = contents(Limits.USUAL).get("facts");
        assertEquals(facts.at("/corpus/signals").asInt(), facts.get("source").size());
        assertEquals(facts.at("/corpus/signals").asInt(), facts.at("/corpus/kept").asInt());
        assertEquals(60, facts.at("/runs/articles_out/0").asInt());
        assertEquals("2024-03-01", facts.at("/corpus/first_day").asText());
        for (int row = 1; row < facts.get("story").size(); row++) {
            assertTrue(facts.get("story").get(row - 1).asInt() <= facts.get("story").get(row).asInt(), "rows of a story stand together");
        }
    }

    @Test
    void givesTheSameBytesEveryTime() {
        assertEquals(contents(Limits.USUAL), contents(Limits.USUAL));
    }

    @Test
    void leavesOutWholePairsOfTheFewestLikelyStories() {
        JsonNode facts = contents(new Limits(20, 100, 40, 100_000, 1_200, 40, 100)).get("facts");
        int kept = facts.get("source").size();
        assertTrue(kept <= 20 && kept >= 13, "kept " + kept);
        assertEquals(kept, facts.at("/corpus/kept").asInt());
        int strongest = 0;
        for (int row = 0; row < kept; row++) {
            if (id(facts, "source", row).equals("USA_GOV") && id(facts, "target", row).equals("IRN_GOV")) {
                strongest++;
            }
        }
        assertEquals(13, strongest);
    }

    @Test
    void showsArrowsInProportionToTheirStories() {
        JsonNode contents = contents(new Limits(1_000, 30, 40, 100_000, 1_200, 40, 100));
        JsonNode texts = contents.get("texts");
        JsonNode facts = contents.get("facts");
        assertEquals(30, texts.get("report").size());
        int strongest = 0;
        for (JsonNode row : texts.get("report")) {
            strongest += id(facts, "source", row.asInt()).equals("USA_GOV") && id(facts, "target", row.asInt()).equals("IRN_GOV") ? 1 : 0;
        }
        assertEquals(6, strongest, "each of its stories");
    }

    @Test
    void letsOneCopyStandForAll() {
        JsonNode contents = contents(Limits.USUAL);
        JsonNode texts = contents.get("texts");
        Set<Integer> shown = new HashSet<>();
        int copies = 0;
        for (int row = 0; row < texts.get("shown").size(); row++) {
            int story = contents.get("facts").get("story").get(row).asInt();
            if (texts.get("stories").get(story).asText().equals("wire0")) {
                copies++;
                shown.add(texts.get("shown").get(row).asInt());
            }
        }
        assertEquals(8, copies);
        assertEquals(1, shown.size());
    }

    @Test
    void cutsALongParagraphAroundItsAct() {
        JsonNode texts = contents(new Limits(1_000, 1_000, 40, 100_000, 20, 40, 100)).get("texts");
        for (int i = 0; i < texts.get("report").size(); i++) {
            String text = texts.get("texts").get(texts.get("text").get(i).asInt()).asText();
            assertTrue(text.codePointCount(0, text.length()) <= 20);
        }
    }

    @Test
    void namesTheTableThatIsMissing(@TempDir Path empty) {
        OutputException fault = assertThrows(OutputException.class, () -> Report.html(SparkForTests.session(), empty.toString(),
                Limits.USUAL));
        assertTrue(fault.getMessage().contains("articles"), fault.getMessage());
    }

    private static String id(JsonNode facts, String side, int row) {
        return facts.get("actors").get("id").get(facts.get(side).get(row).asInt()).asText();
    }

    private static JsonNode contents(Limits limits) {
        try (Shelf shelf = Shelf.open(SparkForTests.session(), folder.toString(), limits)) {
            return new ObjectMapper().valueToTree(Contents.of(shelf, limits));
        }
    }
}
