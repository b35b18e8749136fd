package daght.reading;

import daght.lexicon.LexiconFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads articles for actors and signals. The one entry to the reading layer: plain Java, immutable once built, shared by any number of
 * threads. Building it costs a second; one is enough for a JVM.
 */
public final class ArticleReader {

    private final Map<String, LanguageReader> languages = new HashMap<>();

    private ArticleReader(LexiconFiles files) {
        Languages.READERS.forEach((code, make) -> languages.put(code, make.apply(files)));
    }

    /**
     * A reader with these lexicons.
     *
     * @throws daght.lexicon.LexiconException if a file has faults; the message lists every one with file and line
     */
    public static ArticleReader of(LexiconFiles files) {
        return new ArticleReader(files);
    }

    /** Whether articles of this language are read; those of others give an empty reading. */
    public boolean covers(String language) {
        return languages.containsKey(language);
    }

    /** Reads an article. */
    public Reading read(Article article) {
        LanguageReader reader = languages.get(article.language());
        if (reader != null) {
            return reader.read(article);
        }
        Reading.Paragraph empty = new Reading.Paragraph(0, 0, List.of(), List.of());
        return new Reading(article.paragraphs().stream().map(text -> empty).toList(), Map.of());
    }
}
