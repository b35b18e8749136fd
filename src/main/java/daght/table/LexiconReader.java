package daght.table;

import daght.lexicon.LexiconFiles;
import daght.reading.Article;
import daght.reading.ArticleReader;
import daght.reading.Reading;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.broadcast.Broadcast;

/** The real reader, built from broadcast lexicons: the first task of a JVM builds it, the others find it. */
final class LexiconReader implements ReaderSource {

    private static final Map<String, Reader> BUILT = new ConcurrentHashMap<>();

    private final Broadcast<LexiconFiles> files;
    private final String hash;

    LexiconReader(Broadcast<LexiconFiles> files) {
        this.files = files;
        this.hash = files.value().hash();
    }

    @Override
    public Reader reader() {
        return BUILT.computeIfAbsent(hash, h -> new Adapter(ArticleReader.of(files.value())));
    }

    private record Adapter(ArticleReader reader) implements Reader {
        @Override
        public boolean covers(String language) {
            return reader.covers(language);
        }

        @Override
        public Reading read(Article article) {
            return reader.read(article);
        }
    }
}
