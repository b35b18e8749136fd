package daght.cli;

import daght.annotation.AnnotatedParagraph;
import daght.annotation.AnnotatedParagraph.Actor;
import daght.annotation.AnnotatedParagraph.Signal;
import daght.annotation.AnnotatedParagraph.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An annotated paragraph for eyes: the text with actors and cues marked, its signals under it as sentences. Right-to-left text stands in
 * isolates, so that what is around it keeps its order; controls in the text do nothing.
 */
final class PrettyPrinter {

    private static final int PLAIN = 0;
    private static final int CUE = -1;
    private static final int[] ACTOR_COLOURS = {36, 32, 33, 35, 34, 96, 92, 93, 95, 94};
    private static final int ISO_YEAR = 4;
    private static final int ISO_MONTH = 7;
    private static final String RESET = "\u001B[0m";

    private static final Map<String, String> DOES = Map.ofEntries(
        Map.entry("REQUEST", "asks"), Map.entry("ACCUSE", "accuses"), Map.entry("REJECT", "rejects"), Map.entry("THREATEN", "threatens"),
        Map.entry("PROTEST", "protests against"), Map.entry("SANCTION", "sanctions"), Map.entry("MOBILIZE", "mobilises against"),
        Map.entry("COERCE", "coerces"), Map.entry("ASSAULT", "attacks"), Map.entry("AGREE", "agrees with"),
        Map.entry("CONSULT", "talks with"), Map.entry("SUPPORT", "supports"), Map.entry("CONCEDE", "yields to"),
        Map.entry("COOPERATE", "cooperates with"), Map.entry("AID", "aids"), Map.entry("RETREAT", "draws back from"));
    private static final Map<String, String> HOW_FAR = Map.of("FAILED", ", without result", "PROSPECTIVE", ", not done yet",
        "NEGATED", ", denied or not done");

    private final boolean colours;

    /**
     * A printer.
     *
     * @param colours mark by ANSI colour; else by brackets: {@code [actor]}, {@code {cue}}
     */
    PrettyPrinter(boolean colours) {
        this.colours = colours;
    }

    /** Whether a terminal of this environment wants colours: {@code NO_COLOR} that is not empty forbids them. */
    static boolean colours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** The paragraph and its signals, a line break after each. */
    String print(AnnotatedParagraph paragraph) {
        StringBuilder out = new StringBuilder();
        String heading = String.join("  ", List.of(paragraph.id(), paragraph.date(), paragraph.outlet()));
        out.append(TerminalText.safe(heading).strip()).append('\n');
        out.append(TerminalText.isolated(marked(paragraph))).append('\n');
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < paragraph.actors().size(); i++) {
            Actor actor = paragraph.actors().get(i);
            names.put(actor.id(), inColour(TerminalText.isolated(TerminalText.safe(actor.name())), i + 1));
        }
        for (Signal signal : paragraph.signals()) {
            out.append("  ").append(sentence(signal, names)).append('\n');
        }
        return out.toString();
    }

    private String sentence(Signal signal, Map<String, String> names) {
        String says = signal.reporter().isEmpty() ? "" : ", according to " + names.get(signal.reporter());
        return names.get(signal.source()) + " " + DOES.getOrDefault(signal.type(), signal.type().toLowerCase(Locale.ROOT)) + " "
            + names.get(signal.target()) + HOW_FAR.getOrDefault(signal.status(), "") + when(signal) + says
            + " (" + signal.type() + " " + inColour(TerminalText.isolated(TerminalText.safe(signal.cue())), CUE) + " "
            + Math.round(100 * signal.confidence()) + " %)";
    }

    private static String when(Signal signal) {
        String on = signal.eventOn();
        if (on == null) {
            return "";
        }
        return switch (signal.eventPrecision()) {
            case "week" -> ", in the week of " + on;
            case "month" -> ", in " + on.substring(0, ISO_MONTH);
            case "year" -> ", in " + on.substring(0, ISO_YEAR);
            default -> ", on " + on;
        };
    }

    private String marked(AnnotatedParagraph paragraph) {
        int[] letters = TerminalText.safe(paragraph.text()).codePoints().toArray();
        int[] marks = marks(paragraph, letters.length);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= letters.length; i++) {
            if (i == letters.length || marks[i] != marks[from]) {
                String words = new String(letters, from, i - from);
                out.append(colours ? inColour(words, marks[from]) : inBrackets(words, marks[from]));
                from = i;
            }
        }
        return out.toString();
    }

    /** For each code point of the text: nothing, the number of an actor, or a cue, which lies over an actor. */
    private static int[] marks(AnnotatedParagraph paragraph, int length) {
        int[] marks = new int[length];
        for (int i = 0; i < paragraph.actors().size(); i++) {
            for (Span span : paragraph.actors().get(i).spans()) {
                mark(marks, span, i + 1);
            }
        }
        for (Signal signal : paragraph.signals()) {
            if (signal.cueAt() != null) {
                mark(marks, signal.cueAt(), CUE);
            }
        }
        return marks;
    }

    private static void mark(int[] marks, Span span, int mark) {
        for (int i = Math.max(0, span.start()); i < Math.min(marks.length, span.end()); i++) {
            marks[i] = mark;
        }
    }

    private String inColour(String words, int mark) {
        if (!colours || mark == PLAIN) {
            return words;
        }
        String code = mark == CUE ? "1;4;31" : String.valueOf(ACTOR_COLOURS[(mark - 1) % ACTOR_COLOURS.length]);
        return "\u001B[" + code + "m" + words + RESET;
    }

    private static String inBrackets(String words, int mark) {
        return mark == PLAIN ? words : mark == CUE ? "{" + words + "}" : "[" + words + "]";
    }
}
