package daght.cli;

import java.util.ArrayList;
import java.util.List;

/** A plain text as paragraphs: parted by blank lines, or line by line where there are none; the first is the title. */
final class PlainText {

    private PlainText() {
    }

    /** Paragraph 0 is the title, empty where the text has one paragraph only. */
    static List<String> paragraphs(String text) {
        List<String> lines = text.strip().lines().map(String::strip).toList();
        List<String> paragraphs = new ArrayList<>();
        if (lines.stream().anyMatch(String::isEmpty)) {
            StringBuilder open = new StringBuilder();
            for (String line : lines) {
                if (line.isEmpty()) {
                    close(open, paragraphs);
                } else {
                    open.append(open.isEmpty() ? "" : " ").append(line);
                }
            }
            close(open, paragraphs);
        } else {
            lines.stream().filter(l -> !l.isEmpty()).forEach(paragraphs::add);
        }
        if (paragraphs.size() == 1) {
            paragraphs.add(0, "");
        }
        return paragraphs;
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }
}
