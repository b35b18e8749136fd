package daght.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.StringJoiner;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Tab-separated rows as readers of such releases expect them: no quoting, one line a row, nothing for what is not known. So that no text
 * breaks a row, tabs, line ends and other controls in it become blanks, and straight double quotes, which most readers take for quoting,
 * curly ones.
 */
final class Rows {

    private Rows() {
    }

    /** Writes the rows of a query, with its columns' names before them or without; one row at a time is held. */
    static void write(Shelf shelf, String query, boolean named, Writer out) throws IOException {
        Dataset<Row> rows = shelf.rows(query);
        if (named) {
            out.write(String.join("\t", rows.columns()));
            out.write('\n');
        }
        for (Iterator<Row> all = rows.toLocalIterator(); all.hasNext();) {
            out.write(line(all.next()));
        }
    }

    private static String line(Row row) {
        StringJoiner cells = new StringJoiner("\t", "", "\n");
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.isNullAt(i) ? "" : cell(String.valueOf(row.get(i))));
        }
        return cells.toString();
    }

    /** A text as a cell. */
    static String cell(String text) {
        StringBuilder cell = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '"' ? '\u201D' : breaks(c) ? ' ' : c).forEach(cell::appendCodePoint);
        return cell.toString();
    }

    private static boolean breaks(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
