package daght.corpus.format;

import java.io.IOException;
import java.util.Map;

/**
 * Plain text: a file is an article, its first line the title. A first line that is as long as a paragraph, or the only one, is no title.
 */
final class TextFormat implements Format {

    private static final int TITLE_CHARACTERS = 300;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean knowsContent(Head head) {
        return false;
    }

    @Override
    public boolean knowsName(String name) {
        return name.endsWith(".txt") || name.endsWith(".text") || name.endsWith(".html") || name.endsWith(".htm");
    }

    @Override
    public Records open(Source source, Limits limits) throws IOException {
        CharFeed feed = new CharFeed(source.text());
        return () -> {
            if (feed.peekVisible() == CharFeed.END) {
                return null;
            }
            Capped text = new Capped(limits.recordCharacters());
            for (int c = feed.read(); c != CharFeed.END; c = feed.read()) {
                text.add(c);
            }
            return text.isOver() ? text.tooLarge(1) : record(text.toString().strip());
        };
    }

    private static Found record(String text) {
        int end = text.indexOf('\n');
        boolean titled = end > 0 && end <= TITLE_CHARACTERS;
        return new Found.Record(1, titled
                ? Map.of("title", text.substring(0, end).strip(), "body", text.substring(end + 1))
                : Map.of("body", text), Found.head(text));
    }
}
