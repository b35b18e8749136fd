package daght.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.annotation.AnnotatedParagraph;
import daght.annotation.AnnotatedParagraph.Actor;
import daght.annotation.AnnotatedParagraph.Signal;
import daght.annotation.AnnotatedParagraph.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrettyPrinterTest {

    private static final AnnotatedParagraph PARAGRAPH = new AnnotatedParagraph("p0001", "ar", "2024-10-04", "alofuq",
        "😀 دعت بغداد واشنطن", List.of(
            new Actor("a1", "Government of Iraq", "IRQ", "GOV", List.of("بغداد"), List.of(new Span(6, 11))),
            new Actor("a2", "United States", "USA", "GOV", List.of("واشنطن"), List.of(new Span(12, 18)))),
        List.of(new Signal("a1", "a2", "REQUEST", "FAILED", "دعت", "a1", 0.62, "indirect", "2024-10-01", "month", new Span(2, 5))));

    @Test
    void marksByBracketsWhereNoColourIsWanted() {
        assertEquals("""
            p0001  2024-10-04  alofuq
            \u2068😀 {دعت} [بغداد] [واشنطن]\u2069
              \u2068Government of Iraq\u2069 asks \u2068United States\u2069, without result, in 2024-10, \
            according to \u2068Government of Iraq\u2069 (REQUEST \u2068دعت\u2069 62 %)
            """, new PrettyPrinter(false).print(PARAGRAPH));
    }

    @Test
    void marksByColourElse() {
        String out = new PrettyPrinter(true).print(PARAGRAPH);
        assertTrue(out.contains("\u2068😀 \u001B[1;4;31mدعت\u001B[0m \u001B[36mبغداد\u001B[0m \u001B[32mواشنطن\u001B[0m\u2069"), out);
        assertTrue(out.contains("\u001B[36m\u2068Government of Iraq\u2069\u001B[0m asks"), out);
    }

    @Test
    void honoursNoColor() {
        assertTrue(PrettyPrinter.colours(Map.of("TERM", "xterm")));
        assertTrue(PrettyPrinter.colours(Map.of("NO_COLOR", "")));
        assertFalse(PrettyPrinter.colours(Map.of("NO_COLOR", "1")));
        assertFalse(PrettyPrinter.colours(Map.of("TERM", "dumb")));
    }
}
