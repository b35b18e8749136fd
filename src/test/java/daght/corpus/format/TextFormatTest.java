package daght.corpus.format;

import static daght.corpus.format.FormatTests.found;
import static daght.corpus.format.FormatTests.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormatTest {

    @Test
    void takesTheFirstLineForTheTitle() {
        List<Found> found = found("a.txt", "\uFEFFوساطة جديدة\n\nبدأت جولة.\n\nانتهت جولة.");
        assertEquals(List.of("وساطة جديدة"), shown(found, "title"));
        assertEquals(List.of("\nبدأت جولة.\n\nانتهت جولة."), shown(found, "body"));
    }

    @Test
    void hasNoTitleWhereTheFirstLineIsAParagraphOrTheOnlyOne() {
        assertEquals(Collections.singletonList(null), shown(found("a.txt", "سطر واحد لا غير"), "title"));
        assertEquals(Collections.singletonList(null), shown(found("a", "كلمة ".repeat(100) + "\nثم أخرى"), "title"));
    }
}
