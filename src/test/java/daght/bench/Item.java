package daght.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * An article of a corpus to measure with.
 *
 * @param published  day of publication
 * @param paragraphs of the body, without the title
 */
record Item(String title, List<String> paragraphs, LocalDate published, String outlet, String url) {

    /** UTF-16 units of the title and the body. */
    long characters() {
        return title.length() + paragraphs.stream().mapToLong(String::length).sum();
    }
}
