package daght.corpus.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import daght.corpus.format.Found;
import daght.corpus.format.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleMakerTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private final ArticleMaker maker = new ArticleMaker(Newsroom.builtIn(), Map.of(), TODAY);

    private ArticleMaker.Made make(Map<String, String> fields, String file) {
        return maker.make(new Found.Record(3, fields, "raw"), file);
    }

    private NewsArticle article(String... namesAndValues) {
        Map<String, String> fields = new HashMap<>(Map.of("title", "هدنة", "body", "دعت الوساطة إلى هدنة عاجلة بين الطرفين.", "source", "الصدى"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return make(fields, "a.json").article();
    }

    @Test
    void putsTheTitleFirst() {
        NewsArticle article = article("author", "بيروت: سالم الوردي ورويترز", "body", "أولى.\nثانية.\nالمصدر أ ف ب");
        assertEquals(List.of("هدنة", "أولى.", "ثانية."), article.paragraphs());
        assertEquals("ar", article.language());
        assertEquals(List.of("أ ف ب"), article.credited());
        assertEquals("", article.publishedFrom());
        assertNull(article.published());
    }

    @Test
    void takesTheDateFromTheFirstPlaceThatHasOne() {
        String url = "http://sada.example/2024/05/03/1";
        assertEquals("field", article("date", "2024-05-01", "url", url).publishedFrom());
        assertEquals("dateline", article("body", "2 مايو 2024\nدعت الوساطة إلى هدنة.", "url", url, "date_extracted", "2024-05-04").publishedFrom());
        assertEquals("url", article("url", url, "date_extracted", "2024-05-04").publishedFrom());
        assertEquals(LocalDate.of(2024, 5, 4), article("date_extracted", "2024-05-04").published().date());
        assertEquals("file_name", make(Map.of("body", "نص"), "hdfs://n/2020/01/01/2024-05-05.txt").article().publishedFrom());
        assertNull(make(Map.of("body", "نص"), "hdfs://n/2020/01/01/a.txt").article().published());
    }

    @Test
    void warnsOfDatesThatCannotBeAndKeepsTheArticle() {
        for (String date : List.of("2031-01-01", "1850-01-01", "قريبا")) {
            ArticleMaker.Made made = make(Map.of("body", "نص الخبر", "date", date), "a.json");
            assertNull(made.article().published(), date);
            assertEquals(List.of(Reason.WARNING_DATE), made.warnings().stream().map(Found.Fault::reason).toList(), date);
        }
        assertEquals(List.of(), make(Map.of("body", "نص الخبر", "date", "2024-06-03"), "a.json").warnings());
    }

    @Test
    void rejectsARecordWithoutAText() {
        assertEquals(Reason.NO_BODY, make(Map.of("title", "عنوان"), "a.json").rejected().reason());
        assertEquals(Reason.NO_BODY, make(Map.of("title", "عنوان", "body", "<p>&nbsp;</p> 12"), "a.json").rejected().reason());
    }

    @Test
    void rejectsTextThatDidNotDecodeAndWarnsOfALittleDamage() {
        assertEquals(Reason.BAD_ENCODING, make(Map.of("body", "قا\uFFFD\uFFFD الوز\uFFFDر"), "a.json").rejected().reason());
        ArticleMaker.Made made = make(Map.of("body", "قال الوزير إن الوفد سيغادر. ".repeat(20) + "\uFFFD"), "a.json");
        assertEquals(List.of(Reason.WARNING_ENCODING), made.warnings().stream().map(Found.Fault::reason).toList());
    }

    @Test
    void identifiesAnArticleByOutletAndAddress() {
        String id = article("url", "https://www.sada.example/1#top").id();
        assertEquals(16, id.length());
        assertEquals(id, article("url", "http://sada.example/1/", "body", "نص آخر").id());
        assertNotEquals(id, article("url", "http://sada.example/2").id());
        assertNotEquals(id, article("url", "http://sada.example/1", "source", "المدى").id());
    }

    @Test
    void identifiesAnArticleWithoutAddressByOutletTitleAndText() {
        assertEquals(article().id(), article("title", "هُدْنَة").id());
        assertNotEquals(article().id(), article("body", "نص آخر").id());
        assertNotEquals(article().contentHash(), article("title", "هُدْنَة").contentHash());
    }

    @Test
    void takesTheHostForAnOutletThatIsNotNamed() {
        assertEquals("sada.example", make(Map.of("body", "نص", "url", "https://www.sada.example/1"), "a.json").article().outlet());
    }

    @Test
    void believesTheLanguageNamed() {
        assertEquals("ar", article("lang", "ar-SA").language());
        assertEquals("fa", article("language", "Persian").language());
        assertEquals("ar", article("language", "؟").language());
    }
}
