package daght.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.actor.Mention;
import daght.lexicon.LexiconFiles;
import daght.signal.EventType;
import daght.signal.Signal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the reader owes to the models that the build trains. */
class LearnedModelsTest {

    private static final ArticleReader READER = ArticleReader.of(LexiconFiles.builtIn());
    private static final String NAMED = "يقول راميش كابور الرئيس التنفيذي للشركة إن الأرباح تراجعت.";

    private static Reading.Paragraph read(String text) {
        return READER.read(new Article("a", "ar", null, "", List.of(text))).paragraphs().get(0);
    }

    private static List<Mention> proposed(String text) {
        return read(text).mentions().stream().filter(m -> m.foundBy().equals("name_finder")).toList();
    }

    @Test
    void theNameFinderProposesAPersonWhomNeitherLexiconNorGivenNameTells() {
        List<Mention> proposed = proposed(NAMED);
        assertEquals(1, proposed.size());
        assertTrue(proposed.get(0).text().startsWith("راميش كابور"), proposed.toString());
    }

    @Test
    void ordinaryWordsAreNoNames() {
        assertEquals(List.of(), proposed("يقول سكان القرية إن الآبار جفت قبل موسم الحصاد بأسابيع، ويأملون وصول صهاريج المياه."));
    }

    @Test
    void aStopBehindAnAgencyEndsASentenceWhereTheNextBegins() {
        assertEquals(2, read("أكدت الوزارة النبأ في حديث إلى د ب أ. وقالت إن التحقيق جار.").sentences());
        assertEquals(1, read("استقبل الوزير د. سالم الشمراخي في مكتبه.").sentences());
    }

    /** The network does not read it, which must not cost the rows. */
    @Test
    void aVeryLongParagraphHasRowsToo() {
        String act = "طالبت الحكومة العراقية تركيا بسحب قواتها من شمال العراق. ";

        List<Signal> signals = read(act.repeat(300)).signals();

        assertTrue(signals.stream().anyMatch(s -> s.type() == EventType.REQUEST), signals.toString());
    }

    @Test
    void isTheSameFromManyThreads() {
        List<Mention> alone = read(NAMED).mentions();
        assertTrue(IntStream.range(0, 200).parallel().allMatch(i -> read(NAMED).mentions().equals(alone)));
    }
}
