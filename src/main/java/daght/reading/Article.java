package daght.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * An article as the reader takes it.
 *
 * @param id          identity, used only in faults
 * @param language    ISO 639-1 code of the text
 * @param publishedOn day of publication, or null where it is not known
 * @param outlet      who printed it, or empty
 * @param paragraphs  paragraph 0 is the title (it may be empty), then the body
 */
public record Article(String id, String language, LocalDate publishedOn, String outlet, List<String> paragraphs) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }
}
