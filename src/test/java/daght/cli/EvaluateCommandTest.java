package daght.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final Path GOLD = resource("gold.jsonl");
    private static final Path PREDICTED = resource("predicted.jsonl");

    /** What the reference implementation of these figures prints for the two files. */
    private static final String FIGURES = """
        6 paragraphs, 5 of them predicted
        mentions             P 0.900  R 0.900  F1 0.900   (18 right, 20 gold, 20 predicted)
        actors               P 0.769  R 0.769  F1 0.769   (10 right, 13 gold, 13 predicted)
        co-mention           P 0.667  R 0.727  F1 0.696   (8 right, 11 gold, 12 predicted)
        signals, pair        P 0.700  R 0.700  F1 0.700   (7 right, 10 gold, 10 predicted)
        signals, class       P 0.600  R 0.600  F1 0.600   (6 right, 10 gold, 10 predicted)
        signals, typed       P 0.500  R 0.500  F1 0.500   (5 right, 10 gold, 10 predicted)
        signals, full        P 0.400  R 0.400  F1 0.400   (4 right, 10 gold, 10 predicted)
        signals, pressure    P 0.571  R 0.667  F1 0.615   (4 right, 6 gold, 7 predicted)
        country of pairs     0.800
        sector of pairs      0.800
        type ACCUSE          P 0.333  R 1.000  F1 0.500   (1 right, 1 gold, 3 predicted)
        type AGREE           P 0.000  R 0.000  F1 0.000   (0 right, 1 gold, 0 predicted)
        type AID             P 0.000  R 0.000  F1 0.000   (0 right, 1 gold, 0 predicted)
        type ASSAULT         P 1.000  R 1.000  F1 1.000   (1 right, 1 gold, 1 predicted)
        type COOPERATE       P 0.000  R 0.000  F1 0.000   (0 right, 0 gold, 1 predicted)
        type MOBILIZE        P 0.000  R 0.000  F1 0.000   (0 right, 0 gold, 1 predicted)
        type REJECT          P 0.000  R 0.000  F1 0.000   (0 right, 1 gold, 0 predicted)
        type REQUEST         P 1.000  R 0.500  F1 0.667   (1 right, 2 gold, 1 predicted)
        type SUPPORT         P 0.500  R 0.500  F1 0.500   (1 right, 2 gold, 2 predicted)
        type THREATEN        P 1.000  R 1.000  F1 1.000   (1 right, 1 gold, 1 predicted)
        """;

    private static final String JSON = "{\"mentions\": {\"P\": 0.9, \"R\": 0.9, \"F\": 0.9}, "
        + "\"actors\": {\"P\": 0.7692, \"R\": 0.7692, \"F\": 0.7692}, \"co-mention\": {\"P\": 0.6667, \"R\": 0.7273, \"F\": 0.6957}, "
        + "\"signals, pair\": {\"P\": 0.7, \"R\": 0.7, \"F\": 0.7}, \"signals, class\": {\"P\": 0.6, \"R\": 0.6, \"F\": 0.6}, "
        + "\"signals, typed\": {\"P\": 0.5, \"R\": 0.5, \"F\": 0.5}, \"signals, full\": {\"P\": 0.4, \"R\": 0.4, \"F\": 0.4}, "
        + "\"signals, pressure\": {\"P\": 0.5714, \"R\": 0.6667, \"F\": 0.6154}, \"country\": 0.8, \"sector\": 0.8}\n";

    private static Path resource(String name) {
        try {
            return Path.of(EvaluateCommandTest.class.getResource("/daght/evaluate/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cli evaluate(Object... more) {
        Object[] words = new Object[5 + more.length];
        System.arraycopy(new Object[] {"evaluate", "--gold", GOLD, "--predicted", PREDICTED}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return Cli.daght(words);
    }

    @Test
    void givesTheFiguresOfTheReferenceImplementation() {
        assertEquals(FIGURES, evaluate("--by-type").out().replace("\r", ""));
    }

    @Test
    void givesThemAsJsonToo() {
        assertEquals(JSON, evaluate("--json").out().replace("\r", ""));
    }

    @Test
    void aFigureBelowItsFloorFails() {
        Cli cli = evaluate("--at-least", "typed=0.5", "pressure.P=0.58", "--at-least", "country=0.8");
        assertEquals(1, cli.code());
        assertEquals("daght evaluate: pressure.P is 0.5714, to be at least 0.58\n", cli.err().replace("\r", ""));
    }

    @Test
    void figuresAtTheirFloorsPass() {
        assertEquals(0, evaluate("--at-least", "typed=0.5,pair=0.7,pressure.R=0.66").code());
    }

    @Test
    void showsReliability() {
        String out = evaluate("--reliability").out();
        assertTrue(out.contains("0.9 to 1.0     3  0.957          1.000         1.000"), out);
        assertTrue(out.contains("0.8 to 0.9     1  0.830          1.000         0.000"), out);
    }

    @Test
    void showsWhatDiffers() {
        String out = evaluate("--errors", "1").out();
        assertTrue(out.contains("  missed  Turkey -> Government of Iraq: REJECT"), out);
        assertTrue(out.contains("  wrong   Government of Iraq -> camp (not in the gold): ACCUSE"), out);
    }

    @Test
    void readsTheGoldItselfWhereThereAreNoPredictions() {
        Cli cli = Cli.daght("evaluate", "--gold", GOLD);
        assertEquals(0, cli.code(), cli.err());
        assertTrue(cli.out().startsWith("6 paragraphs, 6 of them predicted"), cli.out());
    }

    @Test
    void twoFilesWithTheSameIdsAreBothRead() {
        assertTrue(Cli.daght("evaluate", "--gold", GOLD, GOLD).out().startsWith("12 paragraphs"));
        assertEquals(1, Cli.daght("evaluate", "--gold", GOLD, GOLD, "--predicted", PREDICTED).code());
    }

    @Test
    void aBadLineOfTheGoldIsNamed(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": \"x\", \"text\": \"\"}\n{\"id\": \"y\", \"signals\": [{}]}\n");
        Cli cli = Cli.daght("evaluate", "--gold", bad);
        assertEquals(1, cli.code());
        assertEquals("daght evaluate: " + bad + ":2: 'source' is missing or not a string\n", cli.err().replace("\r", ""));
    }
}
