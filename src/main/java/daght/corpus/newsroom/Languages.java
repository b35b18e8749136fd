package daght.corpus.newsroom;

import daght.text.LanguageDetector;
import java.util.List;
import java.util.Locale;

/** The language of an article: what its record says, else what its letters say. Immutable, for any number of threads. */
final class Languages {

    private static final int CHARACTERS = 2_000;

    private final Newsroom newsroom;
    private final LanguageDetector detector;

    Languages(Newsroom newsroom, LanguageDetector detector) {
        this.newsroom = newsroom;
        this.detector = detector;
    }

    String of(String field, List<String> paragraphs) {
        String code = field == null ? "" : code(Cleaning.line(field));
        return code.isEmpty() ? detector.detect(start(paragraphs)) : code;
    }

    private String code(String name) {
        String known = newsroom.language(name);
        if (known != null) {
            return known;
        }
        String code = name.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        return code.matches("[a-z]{2}") ? code : "";
    }

    private static String start(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (text.length() < CHARACTERS) {
                text.append(paragraph, 0, Math.min(paragraph.length(), CHARACTERS)).append('\n');
            }
        }
        return text.toString();
    }
}
