package daght.corpus.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads rows; the first is the header. */
final class DelimitedRecords implements Records {

    private final CharFeed feed;
    private final char delimiter;
    private final Limits limits;
    private List<String> header;
    private long number;

    DelimitedRecords(CharFeed feed, char delimiter, Limits limits) {
        this.feed = feed;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    @Override
    public Found next() throws IOException {
        if (header == null) {
            Row row = row();
            header = row.cells.stream().map(String::strip).toList();
        }
        while (feed.peek() == '\n' || feed.peek() == '\r') {
            feed.read();
        }
        return feed.peek() == CharFeed.END ? null : record(++number, row());
    }

    private Found record(long no, Row row) {
        if (row.raw.isOver()) {
            return row.raw.tooLarge(no);
        }
        if (row.unclosed) {
            return unclosed(no, row.raw.kept());
        }
        List<String> cells = row.cells;
        if (cells.size() > header.size() && cells.subList(header.size(), cells.size()).stream().anyMatch(c -> !c.isBlank())) {
            return new Found.Fault(no, Reason.BAD_COLUMNS, "the row has " + cells.size() + " cells, the header " + header.size()
                    + "; quote cells that hold the delimiter", row.raw.toString());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            fields.put(header.get(i), cells.get(i));
        }
        return new Found.Record(no, fields, Found.head(row.raw.kept()));
    }

    /** A quote that is never closed takes the rest of the file; all but its own line is read again. */
    private Found unclosed(long no, CharSequence kept) {
        int end = kept.toString().indexOf('\n');
        if (end >= 0) {
            feed.unread(kept.subSequence(end + 1, kept.length()));
        }
        return new Found.Fault(no, Reason.UNCLOSED_QUOTE, "a quote in this row is never closed",
                kept.subSequence(0, end < 0 ? kept.length() : end).toString());
    }

    private Row row() throws IOException {
        Row row = new Row(limits);
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean atStart = true;
        int c = feed.read();
        for (; c != CharFeed.END && (quoted || c != '\n'); c = feed.read()) {
            row.raw.add(c);
            if (row.raw.isOver()) {
                quoted = quoted ? c != '"' : c == '"';
                cell.setLength(0);
            } else if (quoted) {
                if (c != '"') {
                    cell.append((char) c);
                } else if (feed.peek() == '"') {
                    row.raw.add(feed.read());
                    cell.append('"');
                } else {
                    quoted = false;
                }
            } else if (c == delimiter) {
                row.cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '"' && atStart) {
                quoted = true;
            } else if (c != '\r') {
                cell.append((char) c);
            }
            atStart = !quoted && c == delimiter;
        }
        row.unclosed = quoted;
        row.cells.add(cell.toString());
        return row;
    }

    private static final class Row {
        private final List<String> cells = new ArrayList<>();
        private final Capped raw;
        private boolean unclosed;

        Row(Limits limits) {
            raw = new Capped(limits.recordCharacters());
        }
    }
}
