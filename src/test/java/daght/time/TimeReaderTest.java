package daght.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import daght.lexicon.LexiconFiles;
import daght.lexicon.Passage;
import daght.lexicon.Vocabulary;
import daght.lexicon.WordClasses;
import daght.text.Sentences;
import daght.text.Token;
import daght.text.Tokeniser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions of time as of Thursday, 16 October 2014 (22 Dhu l-Hijja 1435). */
class TimeReaderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2014, 10, 16);
    private static final TimeReader READER = new TimeReader(TimeWords.of(LexiconFiles.builtIn(), "ar"));

    private static Passage passage(String text) {
        List<Token> tokens = Tokeniser.tokenise(text);
        return new Passage(text, tokens, Sentences.number(tokens, offset -> false), new Vocabulary(WordClasses.NONE));
    }

    private static List<String> times(String text, LocalDate published, boolean ahead) {
        return READER.find(passage(text)).stream().map(time -> time.on(published, ahead))
                .map(m -> m == null ? "null" : m.first() + " " + m.precision().code()).toList();
    }

    private static String time(String text) {
        return String.join("; ", times(text, PUBLISHED, false));
    }

    @ParameterizedTest
    @CsvSource({
        "اليوم, 2014-10-16 day", "أمس, 2014-10-15 day", "يوم أمس, 2014-10-15 day", "مساء أمس, 2014-10-15 day", "وأمس, 2014-10-15 day", "بالأمس, 2014-10-15 day",
        "أمس الأول, 2014-10-14 day", "أول من أمس, 2014-10-14 day", "البارحة, 2014-10-15 day", "الليلة الماضية, 2014-10-15 day", "فجر اليوم, 2014-10-16 day",
        "غدا, 2014-10-17 day", "بعد غد, 2014-10-18 day", "يوم غد الجمعة, 2014-10-17 day"})
    void countsDaysFromPublication(String text, String expected) {
        assertEquals(expected, time("وصل الوفد " + text + " إلى جنيف."));
    }

    @ParameterizedTest
    @CsvSource({
        "الخميس, 2014-10-16 day", "الأربعاء, 2014-10-15 day", "الجمعة, 2014-10-10 day", "يوم الجمعة الماضي, 2014-10-10 day", "الخميس الماضي, 2014-10-09 day",
        "الخميس قبل الماضي, 2014-10-02 day", "الاثنين المقبل, 2014-10-20 day", "الخميس القادم, 2014-10-23 day", "مساء السبت, 2014-10-11 day",
        "صباح يوم الأحد, 2014-10-12 day", "ليل الثلاثاء - الأربعاء, 2014-10-14 day", "منذ الثلاثاء, 2014-10-14 day"})
    void findsDaysOfTheWeek(String text, String expected) {
        assertEquals(expected, time("وصل الوفد " + text + " إلى جنيف."));
    }

    /** Sites often date an article a day after its paper was printed. */
    @ParameterizedTest
    @CsvSource({"أمس الأربعاء, 2014-10-15 day", "أمس (الثلاثاء), 2014-10-14 day", "أمس الأول الثلاثاء, 2014-10-14 day", "اليوم الجمعة, 2014-10-17 day"})
    void believesTheDayOfTheWeekBesideYesterday(String text, String expected) {
        assertEquals(expected, time("وصل الوفد " + text + " إلى جنيف."));
    }

    @ParameterizedTest
    @CsvSource({
        "الأسبوع الماضي, 2014-10-06 week", "خلال الأسبوع الماضي, 2014-10-06 week", "هذا الأسبوع, 2014-10-13 week", "مطلع الأسبوع المقبل, 2014-10-20 week",
        "الأسبوع قبل الماضي, 2014-09-29 week", "الشهر المقبل, 2014-11-01 month", "الشهر الماضي, 2014-09-01 month", "مطلع الشهر, 2014-10-01 month",
        "نهاية الشهر الجاري, 2014-10-01 month", "في وقت سابق من الشهر الحالي, 2014-10-01 month", "العام الماضي, 2013-01-01 year", "هذا العام, 2014-01-01 year",
        "السنة المقبلة, 2015-01-01 year", "أواخر العام الماضي, 2013-01-01 year", "للشهر الماضي, 2014-09-01 month"})
    void findsWeeksMonthsAndYears(String text, String expected) {
        assertEquals(expected, time("وصل الوفد " + text + " إلى جنيف."));
    }

    @ParameterizedTest
    @CsvSource({
        "قبل شهرين, 2014-08-01 month", "منذ ثلاثة أيام, 2014-10-13 day", "قبل يومين, 2014-10-14 day", "قبل أسبوع, 2014-10-06 week", "قبل نحو خمسة عشر يوما, 2014-10-01 day",
        "منذ أكثر من عام, 2013-01-01 year", "قبل 3 سنوات, 2011-01-01 year", "قبل ٣ سنوات, 2011-01-01 year", "قبل خمسة وعشرين عاما, 1989-01-01 year",
        "قبل ساعات, 2014-10-16 day", "قبل 48 ساعة, 2014-10-14 day", "بعد أسبوعين, 2014-10-27 week", "قبل شهر واحد, 2014-09-01 month"})
    void countsUnitsBackAndForth(String text, String expected) {
        assertEquals(expected, time("وصل الوفد " + text + "."));
    }

    @ParameterizedTest
    @CsvSource({
        "في 4 أكتوبر الماضي, 2014-10-04 day", "في 4 أكتوبر, 2014-10-04 day", "في ٢٠ أكتوبر الماضي, 2013-10-20 day", "يوم 20 نوفمبر, 2014-11-20 day",
        "في 4 تشرين الأول/أكتوبر 2012, 2012-10-04 day", "في 4 تشرين الثاني / نوفمبر 2012, 2012-11-04 day", "في 4 أكتوبر (تشرين الأول) 2012, 2012-10-04 day",
        "في 4 أكتوبر (تشرين الأول) الماضي, 2014-10-04 day", "في الرابع من أكتوبر 2012, 2012-10-04 day", "في الرابع والعشرين من آب الماضي, 2014-08-24 day",
        "في 14 جويلية, 2014-07-14 day", "في 14 غشت الماضي, 2014-08-14 day", "في 4 كانون الثاني من العام الماضي, 2013-01-04 day", "في 4 مايو عام 2009, 2009-05-04 day",
        "في 4 مايو من عام 2009, 2009-05-04 day", "في 30 ديسمبر, 2014-12-30 day", "في 2 يناير المقبل, 2015-01-02 day", "الأربعاء 8 أكتوبر, 2014-10-08 day",
        "الأربعاء، 8 أكتوبر 2014, 2014-10-08 day", "في 4-6 أكتوبر, 2014-10-04 day", "في 04/10/2012, 2012-10-04 day", "في ٤/١٠/٢٠١٢, 2012-10-04 day",
        "في 2012-10-04, 2012-10-04 day", "في 4 من شهر أكتوبر, 2014-10-04 day"})
    void readsDaysOfTheYear(String text, String expected) {
        assertEquals(expected, time("وصل الوفد " + text + " إلى جنيف."));
    }

    @ParameterizedTest
    @CsvSource({
        "في أكتوبر 2012, 2012-10-01 month", "في يوليو (تموز) الماضي, 2014-07-01 month", "أيلول/سبتمبر 2012, 2012-09-01 month", "في مارس, 2014-03-01 month",
        "مطلع يونيو, 2014-06-01 month", "في ديسمبر الماضي, 2013-12-01 month", "في أكتوبر الماضي, 2013-10-01 month", "في نوفمبر من العام الماضي, 2013-11-01 month",
        "عام 2011, 2011-01-01 year", "في العام 2011, 2011-01-01 year", "سنة 2011م, 2011-01-01 year", "منذ 2011, 2011-01-01 year", "منذ عام ٢٠١١, 2011-01-01 year"})
    void readsMonthsAndYears(String text, String expected) {
        assertEquals(expected, time("وصل الوفد " + text + "."));
    }

    @ParameterizedTest
    @CsvSource({
        "في 8 شوال 1436هـ, 2015-07-24 day", "في 8 شوال 1436, 2015-07-24 day", "في العاشر من محرم 1436, 2014-11-03 day", "في شهر رمضان الماضي, 2014-06-28 month",
        "في رمضان 1436 هـ, 2015-06-18 month", "عام 1436هـ, 2014-10-25 year", "في 8 ذي الحجة, 2014-10-02 day"})
    void readsTheHijriCalendarOfUmmAlQura(String text, String expected) {
        assertEquals(expected, time("وصل الوفد " + text + " إلى جنيف."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "مارس الوفد ضغوطا على المنظمين.", "قال رمضان إن رجب وشعبان وصلا.", "قبل يومين من الانتخابات", "بعد عام على الهجوم", "قبل أيام", "في اليوم التالي", "في اليوم الأول من الزيارة",
        "الشهر نفسه", "الأمين العام الحالي", "ثورة 25 يناير", "حدود الرابع من حزيران 1967", "حدود عام 1967", "انتخابات عام 2009", "قبل الخميس", "حتى نهاية الشهر المقبل",
        "أيام الجمعة", "في 1950 قرية", "النصف الأول من أكتوبر", "في ذلك اليوم", "البالغ من العمر 30 عاما", "بشكل عام", "أغلق المعبر بعد 4 أكتوبر"})
    void takesForNoTimeWhatIsNone(String text) {
        assertEquals("", time(text));
    }

    @Test
    void whatIsStillToComeIsOnTheNextSuchDay() {
        assertEquals(List.of("2014-10-20 day"), times("يصل الوفد الاثنين إلى جنيف.", PUBLISHED, true));
        assertEquals(List.of("2014-10-13 day"), times("وصل الوفد الاثنين إلى جنيف.", PUBLISHED, false));
        assertEquals(List.of("2015-10-04 day"), times("يصل الوفد في 4 أكتوبر.", PUBLISHED, true));
    }

    @Test
    void withoutADayOfPublicationOnlyWholeDatesAreKnown() {
        assertEquals(List.of("null", "null", "null", "2011-01-01 year", "2012-10-04 day"),
                times("وصل أمس، ثم عاد الخميس الماضي وفي 4 مايو. وفي عام 2011 بقي. وسافر في 4 أكتوبر 2012.", null, false));
    }

    @Test
    void saysWhereTheWordsStandAndWhenALongerTimeEnds() {
        Passage passage = passage("وصل الوفد مطلع شباط/فبراير 2012 إلى جنيف.");
        TimeExpression time = READER.find(passage).get(0);
        assertEquals("مطلع شباط/فبراير 2012",
                passage.text().substring(passage.token(time.from()).start(), passage.token(time.to() - 1).end()));
        assertEquals(LocalDate.of(2012, 2, 29), time.on(null, false).last());
    }

    @Test
    void keepsTwoTimesApart() {
        assertEquals("2014-10-09 day; 2014-11-01 month", time("دعا الخميس الماضي إلى جولة الشهر المقبل."));
        assertNull(READER.find(passage("لا وقت هنا.")).stream().findFirst().orElse(null));
    }
}
