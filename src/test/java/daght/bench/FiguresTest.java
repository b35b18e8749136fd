package daght.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    @TempDir
    private Path folder;

    private String printed(Figures figures, String baseline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        figures.print(new PrintStream(out, true, StandardCharsets.UTF_8), Files.writeString(folder.resolve("baseline.json"), baseline));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String line(String printed, String name) {
        return printed.lines().filter(l -> l.startsWith(name)).findFirst().orElseThrow();
    }

    @Test
    void saysWhatIsSlowerThanTheBaselineWhicheverWayTheRatioGoes() throws IOException {
        Figures figures = new Figures();
        figures.atMost("slower", 3, 4);
        figures.atMost("alike", 2.1, 4);
        figures.atLeast("less", 1.2, 1.7);
        figures.atLeast("more", 1.9, 1.7);
        String printed = printed(figures, "{\"slower\": 2, \"alike\": 2, \"less\": 1.8, \"more\": 1.5}");
        assertTrue(line(printed, "slower").endsWith("worse than the baseline"), printed);
        assertFalse(line(printed, "alike").contains("worse"), printed);
        assertTrue(line(printed, "less").endsWith("worse than the baseline"), printed);
        assertFalse(line(printed, "more").contains("worse"), printed);
    }

    @Test
    void saysWhetherAGoalIsMet() throws IOException {
        Figures figures = new Figures();
        figures.atMost("under", 3, 4);
        figures.atMost("over", 5, 4);
        figures.atLeast("short", 1.2, 1.7);
        String printed = printed(figures, "{}");
        assertFalse(line(printed, "under").contains("not met"), printed);
        assertTrue(line(printed, "over").contains("not met"), printed);
        assertTrue(line(printed, "short").contains("not met"), printed);
    }

    @Test
    void theBaselineKeepsWhatWasNotMeasuredAndHoldsRatiosAlone() throws IOException {
        Path baseline = Files.writeString(folder.resolve("bench.json"), "{\"old\": 1.5, \"new\": 9}");
        Figures figures = new Figures();
        figures.atMost("new", 2.5, 4);
        figures.seen("seconds", 7);
        figures.record(baseline);
        JsonNode read = new ObjectMapper().readTree(baseline.toFile());
        assertEquals(new ObjectMapper().readTree("{\"old\": 1.5, \"new\": 2.5}"), read);
    }
}
