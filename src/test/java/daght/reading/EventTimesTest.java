package daght.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import daght.lexicon.LexiconFiles;
import daght.signal.EventType;
import daght.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When acts happened, in sentences of articles published on Thursday, 16 October 2014. */
class EventTimesTest {

    private static final ArticleReader READER = ArticleReader.of(LexiconFiles.builtIn());

    private static List<Signal> signals(String text, LocalDate published) {
        return READER.read(new Article("a", "ar", published, "", List.of(text))).paragraphs().get(0).signals();
    }

    private static String time(String text, EventType type, LocalDate published) {
        List<Signal> of = signals(text, published).stream().filter(s -> s.type() == type).toList();
        assertFalse(of.isEmpty(), () -> text + " gave no " + type + ": " + signals(text, published));
        Signal first = of.get(0);
        return first.eventOn() == null ? "none" : first.eventOn() + " " + first.eventPrecision();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "اتهمت السعودية إيران أمس بدعم الحوثيين. | ACCUSE | 2014-10-15 day",
        "أمس، اتهمت السعودية إيران بدعم الحوثيين. | ACCUSE | 2014-10-15 day",
        "رفضت الحكومة اليمنية يوم الجمعة الماضي مقترح الحوثيين. | REJECT | 2014-10-10 day",
        "شنت الطائرات الأميركية الأسبوع الماضي غارات على مواقع تنظيم داعش. | ASSAULT | 2014-10-06 week",
        "فرضت الولايات المتحدة عقوبات على إيران في 4 تشرين الأول/أكتوبر 2012. | SANCTION | 2012-10-04 day",
        "هاجم تنظيم داعش الجيش العراقي قبل شهرين قرب الموصل. | ASSAULT | 2014-08-01 month",
        "هاجمت إسرائيل حركة حماس عام ٢٠١٢. | ASSAULT | 2012-01-01 year",
        "اتهمت السعودية إيران في 8 ذي الحجة بدعم الحوثيين. | ACCUSE | 2014-10-02 day"})
    void takesTheTimeOfItsClause(String text, EventType type, String expected) {
        assertEquals(expected, time(text, type, LocalDate.of(2014, 10, 16)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "اتهمت السعودية إيران أمس، ورفضت تركيا الثلاثاء مطالب روسيا. | ACCUSE | 2014-10-15 day",
        "اتهمت السعودية إيران أمس، ورفضت تركيا الثلاثاء مطالب روسيا. | REJECT | 2014-10-14 day"})
    void ofTwoTimesTakesTheOneOfItsOwnClause(String text, EventType type, String expected) {
        assertEquals(expected, time(text, type, LocalDate.of(2014, 10, 16)));
    }

    @Test
    void whatIsDoneIsOfNoTimeToCome() {
        LocalDate published = LocalDate.of(2014, 10, 16);
        assertEquals("none", time("اتهمت السعودية إيران بعرقلة محادثات الشهر المقبل.", EventType.ACCUSE, published));
        assertEquals("2014-10-15 day", time("اتهمت السعودية إيران أمس بعرقلة محادثات الشهر المقبل.", EventType.ACCUSE, published));
    }

    @Test
    void anotherSentenceTellsNothing() {
        assertEquals("none", time("وصل الوفد أمس. واتهمت السعودية إيران بدعم الحوثيين.", EventType.ACCUSE, LocalDate.of(2014, 10, 16)));
    }

    @Test
    void withoutADayOfPublicationOnlyWholeDatesAreKnown() {
        assertEquals("none", time("اتهمت السعودية إيران أمس بدعم الحوثيين.", EventType.ACCUSE, null));
        assertEquals("2012-10-04 day", time("اتهمت السعودية إيران في 4 أكتوبر 2012 بدعم الحوثيين.", EventType.ACCUSE, null));
    }
}
