package daght.corpus.format;

import java.io.IOException;

/**
 * JSON: an array of objects over as many lines as it likes, or objects one after another. The file is cut into objects first and each is
 * parsed alone, so that a broken one costs nothing but itself, and none but the one at hand is in memory.
 */
final class JsonFormat implements Format {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean knowsContent(Head head) {
        String start = head.start();
        return start.matches("(?s)\\[\\s*(\\{\\s*[\"}].*|\\])") || start.matches("(?s)\\{\\s*(\".*|\\})");
    }

    @Override
    public boolean knowsName(String name) {
        return name.endsWith(".json");
    }

    @Override
    public Records open(Source source, Limits limits) throws IOException {
        return new JsonRecords(new CharFeed(source.text()), limits);
    }
}
