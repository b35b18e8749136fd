package daght.corpus.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {

    private static final String FIRST = "دعت الوساطة إلى هدنة عاجلة.";
    private static final String LAST = "ولم يصدر رد بعد.";

    private final Newsroom newsroom = Newsroom.builtIn();
    private final Framing framing = new Framing(newsroom, new Bylines(newsroom), new Dates(newsroom));

    private Framing.Framed frame(String... lines) {
        return framing.of(List.of(lines), "عنوان الخبر", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"المصدر رويترز", "المصدر: رويترز", "(رويترز)", "رويترز", "نقلا عن رويترز", "* خدمة «رويترز»", "المصدر : وكالة رويترز", "بيروت - رويترز"})
    void creditsTheAgencyOfTheLastLine(String credit) {
        Framing.Framed framed = frame(FIRST, LAST, credit);
        assertEquals(Set.of("رويترز"), framed.credited());
        assertEquals(List.of(FIRST, LAST), framed.paragraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {" (رويترز)", " (رويترز).", " «رويترز»", " رويترز", " وفقا لرويترز.", " بحسب رويترز."})
    void creditsTheAgencyAfterTheLastSentence(String credit) {
        Framing.Framed framed = frame(FIRST, LAST + credit);
        assertEquals(Set.of("رويترز"), framed.credited());
        assertEquals(List.of(FIRST, LAST), framed.paragraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"بغداد (رويترز) - ", "بغداد - رويترز: ", "رويترز: ", "(رويترز) - ", "بغداد 24 يوليو تموز (رويترز) - ", "سبق - رويترز: "})
    void creditsTheAgencyBeforeTheFirstSentence(String credit) {
        Framing.Framed framed = frame(credit + FIRST, LAST);
        assertEquals(Set.of("رويترز"), framed.credited());
        assertEquals(List.of(FIRST, LAST), framed.paragraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"سالم الوردي – عين اليوم", "سالم الوردي – جدة", "كتب: سالم الوردي", "الرياض - سالم الوردي", "سالم الوردي – قرية"})
    void takesTheAuthorFromALineOfItsOwn(String byline) {
        Framing.Framed framed = frame(byline, FIRST, LAST);
        assertEquals("سالم الوردي", framed.author());
        assertEquals(List.of(FIRST, LAST), framed.paragraphs());
    }

    @Test
    void takesTheAuthorBeforeTheFirstSentence() {
        Framing.Framed framed = frame("سالم الوردي- سبق- أبها: " + FIRST);
        assertEquals("سالم الوردي", framed.author());
        assertEquals(List.of(FIRST), framed.paragraphs());
    }

    @Test
    void dropsABylineThatRepeatsTheField() {
        assertEquals(List.of(FIRST), framing.of(List.of("بلدة - سالم الوردي " + FIRST), "", "بلدة - سالم الوردي").paragraphs());
    }

    @Test
    void keepsATextThatSomebodyCopiedIntoTheBylineField() {
        String text = "بدأت في العاصمة صباح اليوم جولة جديدة من المحادثات بين الوفدين برعاية وسطاء من ثلاث دول، ولم يصدر بيان.";
        assertEquals(List.of(text, LAST), framing.of(List.of(text, LAST), "", text).paragraphs());
    }

    @Test
    void dropsATitleThatIsRepeated() {
        assertEquals(List.of(FIRST), frame("عنوان الخبر", FIRST).paragraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"وقال المتحدث: لن نقبل الشروط.", "واشنطن: لن نقبل الشروط.", "الحرب والسلام: قراءة في كتاب.", "قالت رويترز: إن الوفد غادر.", "أعلن الرئيس - وهو طبيب - قراره.",
        "وافق الطرفان (إيران وتركيا) - بعد شهر - على الهدنة."})
    void leavesSentencesAlone(String sentence) {
        assertEquals(List.of(sentence, LAST), frame(sentence, LAST).paragraphs());
        assertEquals(Set.of(), frame(sentence, LAST).credited());
    }

    @ParameterizedTest
    @ValueSource(strings = {"سمات العراق الهدنة الوساطة", "الكلمات الدلالية: العراق، الهدنة", "وسوم: العراق", "رابط الخبر بصحيفة كذا: عنوان الخبر"})
    void cutsTagListsAndLinksOff(String tags) {
        assertEquals(List.of(FIRST, LAST), frame(FIRST, LAST + " " + tags).paragraphs());
        assertEquals(List.of(FIRST, LAST), frame(FIRST, LAST, tags).paragraphs());
    }

    @Test
    void cutsTheLinksAfterTheEndButNoParagraphAfterALink() {
        assertEquals(List.of(FIRST, LAST), frame(FIRST, LAST, "اقرأ أيضا: خبر آخر", "وخبر ثالث").paragraphs());
        assertEquals(List.of(FIRST, LAST), frame(FIRST, "اقرأ أيضا: خبر آخر", LAST).paragraphs());
    }

    @Test
    void cutsATagListWithoutAFullStopBeforeIt() {
        assertEquals(List.of(FIRST, "وغادر الوفد مساء"), frame(FIRST, "وغادر الوفد مساء سمات الوفد جنيف").paragraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"والصبر من سمات القائد الناجح.", "وهذه سمات لا توجد في كل قائد"})
    void knowsTagOpenersFromOrdinaryWords(String sentence) {
        assertEquals(List.of(FIRST, sentence), frame(FIRST, sentence).paragraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"نشر في: الجمعة 24 يوليو 2015", "24/07/2015", "الجمعة 8 شوال 1436هـ - 24 يوليو 2015م", "بيروت، 24 تموز 2015"})
    void takesTheDateFromALineOfItsOwn(String line) {
        Framing.Framed framed = frame(line, FIRST, LAST);
        assertEquals(LocalDate.of(2015, 7, 24), framed.dateline().date());
        assertEquals(List.of(FIRST, LAST), framed.paragraphs());
    }

    @Test
    void takesTheDateBetweenAgencyAndText() {
        assertEquals(LocalDate.of(2015, 7, 24), frame("بغداد (رويترز) 24 يوليو 2015 - " + FIRST).dateline().date());
        assertEquals(LocalDate.of(2015, 7, 24), frame("بغداد (أ ف ب) 24/07/2015", FIRST, LAST).dateline().date());
        assertEquals(LocalDate.of(2015, 7, 24), frame("بغداد - 24 تموز 2015: " + FIRST).dateline().date());
    }

    @Test
    void takesNoDateFromASentence() {
        assertNull(frame("اندلعت الحرب في 24 يوليو 2015 وانتهت بعد عام.", LAST).dateline());
    }

    @Test
    void dropsLinesOfThePage() {
        assertEquals(List.of(FIRST, LAST), frame("Next Previous " + FIRST, "...المزيد", LAST, "someone@paper.example", "https://paper.example/1", "* * *").paragraphs());
    }

    @Test
    void leavesATextOfOneLineThatIsOnlyACredit() {
        assertEquals(List.of("رويترز"), frame("رويترز").paragraphs());
    }
}
