package daght.corpus.format;

import java.io.IOException;

/** JSON Lines: an object on every line. Blank lines are nothing. */
final class JsonLinesFormat implements Format {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public boolean knowsContent(Head head) {
        String line = head.firstLine().strip();
        if (!line.startsWith("{") || !line.endsWith("}")) {
            return false;
        }
        try {
            return !JsonFields.of(line).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean knowsName(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".jl");
    }

    @Override
    public Records open(Source source, Limits limits) throws IOException {
        CharFeed feed = new CharFeed(source.text());
        long[] number = {0};
        return () -> {
            if (feed.peekVisible() == CharFeed.END) {
                return null;
            }
            Capped line = line(feed, limits);
            return record(++number[0], line);
        };
    }

    private static Capped line(CharFeed feed, Limits limits) throws IOException {
        Capped line = new Capped(limits.recordCharacters());
        for (int c = feed.read(); c != CharFeed.END && c != '\n'; c = feed.read()) {
            line.add(c);
        }
        return line;
    }

    private static Found record(long number, Capped line) {
        if (line.isOver()) {
            return line.tooLarge(number);
        }
        String text = line.toString();
        try {
            return new Found.Record(number, JsonFields.of(text), Found.head(text));
        } catch (IOException e) {
            boolean scalar = text.strip().matches("(?s)[\\[\"].*[\\]\"]|-?\\d[\\d.eE+-]*|true|false|null");
            return new Found.Fault(number, scalar ? Reason.NOT_A_RECORD : Reason.NOT_JSON, JsonRecords.message(e), text);
        }
    }
}
