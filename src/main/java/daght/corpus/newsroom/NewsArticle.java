package daght.corpus.newsroom;

import java.util.List;

/**
 * An article as it goes into the tables.
 *
 * @param id            identity: the same for the same outlet and address, or outlet, title and text; 16 hexadecimal digits
 * @param published     day of publication, or null
 * @param publishedFrom {@code field}, {@code dateline}, {@code url}, {@code file_name}, or empty
 * @param version       seconds that tell a newer version of an article from an older one, from the dates in its record
 * @param credited      short names of the agencies credited, in their order
 * @param paragraphs    paragraph 0 is the title
 * @param contentHash   of title and text, 32 hexadecimal digits
 */
public record NewsArticle(String id, String outlet, String url, String title, String author, String language, Dated published,
        String publishedFrom, long version, List<String> credited, List<String> paragraphs, String contentHash) {

    /** Characters (Unicode code points) of the title and the text. */
    public long characters() {
        return paragraphs.stream().mapToLong(p -> p.codePointCount(0, p.length())).sum();
    }
}
