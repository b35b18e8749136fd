package daght.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of words under headings, columns aligned. A heading that begins with {@code >} is of a column of numbers, aligned to the right. */
final class TextTable {

    private static final int WIDEST = 40;

    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... headings) {
        right = new boolean[headings.length];
        String[] names = new String[headings.length];
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].startsWith(">");
            names[i] = right[i] ? headings[i].substring(1) : headings[i];
        }
        rows.add(names);
    }

    void row(String... cells) {
        rows.add(Arrays.stream(cells).map(TextTable::fit).toArray(String[]::new));
    }

    void print(PrintWriter out) {
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                String padding = " ".repeat(width(i) - length(row[i]));
                line.append(i == 0 ? "" : "  ").append(right[i] ? padding + row[i] : row[i] + padding);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(r -> length(r[column])).max().orElse(0);
    }

    private static String fit(String cell) {
        String safe = TerminalText.safe(cell);
        return length(safe) <= WIDEST ? safe : safe.substring(0, safe.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
