package daght.corpus.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    private final Bylines bylines = new Bylines(Newsroom.builtIn());

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"رويترز; رويترز", "(أ ف ب); أ ف ب", "أ.ف.ب; أ ف ب", "ا ف ب; أ ف ب", "أ. ف. ب. إسطنبول; أ ف ب", "لندن : أ. ف. ب; أ ف ب", "بريتوريا - (د ب أ):; د ب أ",
        "واس - الرياض; واس", "الوكالات; وكالات", "وكالة الصحافة الفرنسية; أ ف ب", "نقلا عن رويترز; رويترز", "المصدر رويترز; رويترز", "وفقا لرويترز; رويترز", "AFP; أ ف ب"})
    void namesTheAgency(String byline, String agency) {
        assertEquals(List.of(agency), bylines.read(byline).credited(), byline);
        assertEquals("", bylines.read(byline).author(), byline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"رويترز، أ ف ب", "رويترز وأ ف ب", "أنقرة، برلين - رويترز، أ ف ب", "رويترز / أ.ف.ب"})
    void namesEveryAgencyInItsOrder(String byline) {
        assertEquals(List.of("رويترز", "أ ف ب"), bylines.read(byline).credited());
    }

    @ParameterizedTest
    @ValueSource(strings = {"سالم الوردي", "كتب: سالم الوردي", "بقلم سالم الوردي", "بيروت: سالم الوردي", "سالم الوردي - جدة", "سالم الوردي من الرياض", "سالم الوردي- سبق- الرياض:",
        "\u00A0سالم الوردي (مكة المكرمة)", "رام الله: سالم الوردي", "سالم الوردي - جدة / تصوير - نادر الشامي", "واس - سالم الوردي"})
    void namesTheAuthor(String byline) {
        assertEquals("سالم الوردي", bylines.read(byline).author());
    }

    @Test
    void namesSeveralAuthors() {
        assertEquals("سالم الوردي، هند المقداد", bylines.read("سالم الوردي، هند المقداد (بغداد)").author());
    }

    @ParameterizedTest
    @ValueSource(strings = {"الرياض: «الشرق الأوسط»", "«الاقتصادية» من الرياض", "سبق- جدة:", "متابعة - الرياض الإلكتروني", "لندن"})
    void takesNoPaperOrPlaceForAnAuthor(String byline) {
        assertEquals("", bylines.read(byline).author());
    }

    @Test
    void takesNoSentenceForAnAuthor() {
        assertEquals("", bylines.read("يشكو سكان الحي منذ أسابيع من انقطاع المياه، ومن تأخر الصيانة، ومن غياب من يجيب عن أسئلتهم المتكررة".repeat(3)).author());
    }
}
