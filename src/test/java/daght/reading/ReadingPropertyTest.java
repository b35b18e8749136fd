package daght.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.actor.Mention;
import daght.lexicon.LexiconFiles;
import daght.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The map of offsets, and what the reader builds on it, hold for any paragraph. */
class ReadingPropertyTest {

    private static final ArticleReader READER = ArticleReader.of(LexiconFiles.builtIn());
    private static final List<String> WORDS = List.of("قال", "الرئيس", "العراقي", "الحكومة", "اتهمت", "تركيا", "أنقرة", "بـ", "على", "من",
            "وزارة", "الخارجية", "الأمريكية", "لم", "لن", "هددت", "إيران", "إسرائيل", "«", "»", ".", "،", "أمس", "في 4 أكتوبر الماضي", "وفق",
            "نقلا عن", "مصادر", "ضغوطا", "مارست", "طالب", "ه", "ودعا", "مجلس الأمن", "رفضت", "أن", "😀", "\u200F", "\uD800", "ـ", "ً", "2015");

    /** Sentences of the words that reading turns on, in any order, with what should not be there. */
    @Provide
    static Arbitrary<String> paragraphs() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(40).flatMap(words -> Arbitraries.of(" ", " ", "  ", "").map(
                blank -> String.join(blank, words)));
    }

    @Property
    void offsetsCountCodePoints(@ForAll String text) {
        Offsets offsets = new Offsets(text);
        for (int i = 0; i <= text.length(); i++) {
            assertEquals(text.substring(0, i).codePoints().count(), offsets.codePoint(i));
        }
    }

    @Property
    void mentionsAndCuesStandWhereTheirOffsetsSay(@ForAll("paragraphs") String title, @ForAll("paragraphs") String text) {
        check(List.of(title, text));
    }

    static void check(List<String> texts) {
        Reading reading = READER.read(new Article("a", "ar", LocalDate.of(2015, 7, 24), "", texts));
        for (int no = 0; no < texts.size(); no++) {
            for (Mention m : reading.paragraphs().get(no).mentions()) {
                assertEquals(m.text(), cut(texts.get(no), m.start(), m.end()));
                assertTrue(reading.actors().containsKey(m.actorId()), m.toString());
            }
            for (Signal s : reading.paragraphs().get(no).signals()) {
                assertEquals(s.cue(), cut(texts.get(no), s.cueStart(), s.cueEnd()));
                assertTrue(!s.source().equals(s.target()) && s.confidence() >= 0 && s.confidence() <= 1, s.toString());
                assertTrue(reading.actors().containsKey(s.source()) && reading.actors().containsKey(s.target()), s.toString());
            }
        }
    }

    private static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
