package daght.corpus.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** Cuts a stream of JSON into the values of its outermost array, or of its outermost level. */
final class JsonRecords implements Records {

    private static final int UNKNOWN = -1;

    private final CharFeed feed;
    private final Limits limits;
    private long number;
    private int column;
    private int firstColumn = UNKNOWN;
    private boolean inArray;
    private boolean started;

    JsonRecords(CharFeed feed, Limits limits) {
        this.feed = feed;
        this.limits = limits;
    }

    @Override
    public Found next() throws IOException {
        int c = start();
        while (c == ',' || c == ']') {
            inArray &= c != ']';
            take();
            c = start();
        }
        if (c == CharFeed.END) {
            return end();
        }
        number++;
        if (c == '{' || c == '[') {
            return c == '{' ? object() : notARecord(balanced(new Capped(limits.recordCharacters())));
        }
        return loose();
    }

    /** Steps over white space and the bracket of the outermost array. */
    private int start() throws IOException {
        int c = visible();
        if (!started) {
            started = true;
            if (c == '[') {
                inArray = true;
                take();
                c = visible();
            }
        }
        return c;
    }

    private int visible() throws IOException {
        while (feed.peek() != CharFeed.END && Character.isWhitespace(feed.peek())) {
            take();
        }
        return feed.peek();
    }

    private int take() throws IOException {
        int c = feed.read();
        column = c == '\n' || c == '\r' ? 0 : column + 1;
        return c;
    }

    private Found end() {
        if (!inArray) {
            return null;
        }
        inArray = false;
        return new Found.Fault(number + 1, Reason.TRUNCATED, "the array is never closed: the file seems to have lost its end", "");
    }

    private Found object() throws IOException {
        int indent = column;
        Capped text = new Capped(limits.recordCharacters());
        boolean whole = balanced(text);
        if (whole && !text.isOver()) {
            try {
                Found record = new Found.Record(number, JsonFields.of(text.toString()), Found.head(text.kept()));
                firstColumn = firstColumn == UNKNOWN ? indent : firstColumn;
                return record;
            } catch (IOException e) {
                return salvage(text, indent, new Found.Fault(number, Reason.NOT_JSON, message(e), text.toString()));
            }
        }
        Found.Fault fault = text.isOver() ? text.tooLarge(number)
                : new Found.Fault(number, Reason.TRUNCATED, "the file ends inside this record", text.toString());
        return salvage(text, indent, fault);
    }

    /**
     * A record with a quote or brace too few swallows those after it. What is kept of it is read again from the next line that opens an
     * object as far in as this one is.
     */
    private Found salvage(Capped text, int indent, Found.Fault fault) {
        CharSequence kept = text.kept();
        int wanted = firstColumn == UNKNOWN ? indent : firstColumn;
        for (int i = 0; i + 1 < kept.length(); i++) {
            if (kept.charAt(i) != '\n') {
                continue;
            }
            int from = i + 1;
            while (from < kept.length() && (kept.charAt(from) == ' ' || kept.charAt(from) == '\t')) {
                from++;
            }
            if (from < kept.length() && kept.charAt(from) == '{' && from - i - 1 == wanted) {
                feed.unread(kept.subSequence(from, kept.length()));
                column = wanted;
                return new Found.Fault(number, Reason.NOT_JSON, "a quote or a brace is missing in this record", kept.subSequence(0, from).toString());
            }
        }
        inArray &= fault.reason() != Reason.TRUNCATED;
        return fault;
    }

    /** Takes a value in brackets; false if the file ends before it does. */
    private boolean balanced(Capped text) throws IOException {
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        for (int c = take(); c != CharFeed.END; c = take()) {
            text.add(c);
            if (quoted) {
                quoted = escaped || c != '"';
                escaped = !escaped && c == '\\';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return true;
            }
        }
        return false;
    }

    private Found notARecord(boolean whole) {
        return new Found.Fault(number, whole ? Reason.NOT_A_RECORD : Reason.TRUNCATED, "a list stands where an article should", "");
    }

    /** Something that is no object: up to the comma or the end of the line after it. */
    private Found loose() throws IOException {
        Capped text = new Capped(limits.recordCharacters());
        boolean quoted = false;
        boolean escaped = false;
        while (feed.peek() != CharFeed.END && feed.peek() != '\n' && (quoted || feed.peek() != ',' && feed.peek() != ']')) {
            int c = take();
            text.add(c);
            quoted = c == '"' && !escaped ? !quoted : quoted;
            escaped = quoted && !escaped && c == '\\';
        }
        boolean scalar = text.toString().strip().matches("(?s)\".*\"|-?\\d[\\d.eE+-]*|true|false|null");
        return new Found.Fault(number, scalar ? Reason.NOT_A_RECORD : Reason.NOT_JSON,
                scalar ? "a plain value stands where an article should" : "this is no JSON; name its format with --format",
                text.toString());
    }

    /** What Jackson says, without the place in a string that the reader has never seen. */
    static String message(IOException e) {
        return e instanceof JsonProcessingException json ? json.getOriginalMessage() : String.valueOf(e.getMessage());
    }
}
