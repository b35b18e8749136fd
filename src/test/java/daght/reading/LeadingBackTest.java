package daght.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.actor.Mention;
import daght.lexicon.LexiconFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom short words mean, which words mean nobody, and where a phrase ends. */
class LeadingBackTest {

    private static final ArticleReader READER = ArticleReader.of(LexiconFiles.builtIn());

    private static List<Mention> mentions(String text) {
        Article article = new Article("a", "ar", LocalDate.of(2015, 7, 24), "", List.of(text));
        return READER.read(article).paragraphs().get(0).mentions();
    }

    private static List<String> words(String text) {
        return mentions(text).stream().map(Mention::text).toList();
    }

    private static String whom(String text, String words) {
        return mentions(text).stream().filter(m -> m.text().equals(words)).findFirst().orElseThrow().actorId();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "هاجمت طالبان مركزا للشرطة، وقالت الحركة إنها قتلت ضابطا. | الحركة | AFG_TALIBAN",
        "قصف داعش القرية، وهدد التنظيم المتطرف سكانها. | التنظيم المتطرف | INT_ISIS",
        "قال جون كيري إنه قريب، وحذر وزير الخارجية من التصعيد مع إيران. | وزير الخارجية | USA_KERRY"})
    void shortWordsLeadBackToABodyThatIsCalledSo(String text, String words, String actor) {
        assertEquals(actor, whom(text, words));
    }

    @Test
    void theArticlesOwnFamilyGoesBeforeAKnownName() {
        String text = "قال العميد عبد الله الصبيحي إن المعركة انتهت. وشكر العميد الصبيحي جنوده.";
        assertEquals(whom(text, "العميد عبد الله الصبيحي"), whom(text, "العميد الصبيحي"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "صدر نظام المرور الجديد أمس. | نظام المرور",
        "عبرت السفينة قناة السويس صباحا. | قناة السويس",
        "يوفر المشغل خدمات النطاق العريض في القرى. | العريض",
        "تهدف الخطة إلى تنظيم حركة الشاحنات. | تنظيم حركة الشاحنات",
        "ازدادت تجارة الأخشاب هذا العام. | تجارة"})
    void thingsAreNobody(String text, String words) {
        assertFalse(words(text).contains(words), () -> words(text).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "وأوضح الدكتور الزقيلي أن المشروع تأخر شهرين. | الدكتور الزقيلي",
        "وأفاد د. الزقيلي بأن اللقاء تأجل. | د. الزقيلي",
        "وأضاف المهندس البطيشي أن الجسر سيفتح قريبا. | المهندس البطيشي",
        "وقال عبد الجليل إن الوزارة أغلقت الطريق. | عبد الجليل"})
    void aFamilyNameBehindATitleAndANameOfTwoWordsAreSomebody(String text, String words) {
        assertTrue(words(text).contains(words), () -> words(text).toString());
    }

    @Test
    void aCountryWithABorderIsAPlace() {
        assertFalse(words("وقع الحادث قرب الحدود مع ليبيا.").contains("ليبيا"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "وقع البيان داني ليفي، وغيورا رام، وآخرون. | غيورا رام",
        "وأضاف محمود: «سنعود غدا». | محمود",
        "وقال الأستاذ سامر بن عبد الله الحمدان إن الحفل ناجح. | الأستاذ سامر بن عبد الله الحمدان",
        "استقبل الرئيس عبد العزيز بوتفليقة الوفد. | الرئيس عبد العزيز بوتفليقة",
        "قال المشرف العام على وزارة الصحة الدكتور سامي الحمدان إن الجسر مستمر. | المشرف العام على وزارة الصحة الدكتور سامي الحمدان"})
    void namesAndOfficesAreReadToTheirEnd(String text, String words) {
        assertTrue(words(text).contains(words), () -> words(text).toString());
    }

    @Test
    void aRoleThatNamesItsCountryBelongsToIt() {
        assertTrue(whom("وقال أمير الكويت إن إيران دولة جارة.", "أمير الكويت").startsWith("KWT"));
    }
}
