package daght.table.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daght.SparkForTests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {

    private static final String TEXT = "اعلنت وزارة الخارجية في بيان لها اليوم ان وفدا رفيع المستوى سيزور العاصمة الاسبوع المقبل "
            + "لبحث سبل التعاون بين البلدين في مجالات الطاقة والنقل والتجارة واضافت ان الزيارة تاتي تلبية لدعوة رسمية";

    @TempDir
    Path scratch;

    private final List<Row> articles = new ArrayList<>();

    @Test
    void findsTheStoryOfEachArticle() {
        article("copy-b", 101, TEXT);
        article("copy-a", 101, TEXT + ".");
        article("edited", 108, TEXT + " قبل شهرين");
        article("too-late", 116, TEXT);
        article("first", 100, TEXT.replace("اليوم", "امس"));
        article("other", 101, "خبر لا علاقة له بما سبق يتحدث عن اسعار الخضار في الاسواق المحلية هذا الصيف");
        article("undated-copy", null, TEXT);
        article("undated-edit", null, TEXT + " قبل ثلاثة اشهر");
        article("undated-same", null, TEXT + " قبل ثلاثة اشهر");
        article("empty-1", 101, "");
        article("empty-2", 101, "");
        Map<String, String> expected = new TreeMap<>(Map.ofEntries(
                Map.entry("first", "first+"), Map.entry("copy-a", "first"), Map.entry("copy-b", "first"), Map.entry("edited", "first"),
                Map.entry("too-late", "too-late+"), Map.entry("other", "other+"), Map.entry("undated-copy", "first"),
                Map.entry("undated-edit", "undated-edit+"), Map.entry("undated-same", "undated-edit"),
                Map.entry("empty-1", "empty-1+"), Map.entry("empty-2", "empty-2+")));
        assertEquals(expected, stories());
    }

    @Test
    void breaksADailyTextIntoStoriesOfThirtyDays() {
        for (int day = 0; day < 40; day++) {
            article("d%02d".formatted(day), 100 + day, TEXT + " نشرة رقم " + day);
        }
        Map<String, String> stories = stories();
        assertEquals("d00", stories.get("d30"));
        assertEquals("d31+", stories.get("d31"));
        assertEquals("d31", stories.get("d39"));
    }

    private void article(String id, Integer day, String... body) {
        articles.add(RowFactory.create(id, day, body));
    }

    /** Story of each article, with a plus where it is the first report. */
    private Map<String, String> stories() {
        SparkSession spark = SparkForTests.session().newSession();
        Map<String, String> stories = new TreeMap<>();
        StructType body = StructType.fromDDL("article_id string, day int, body array<string>");
        for (Row row : Whole.stories(spark, scratch, spark.createDataFrame(articles, body)).collectAsList()) {
            stories.put(row.getString(0), row.getString(1) + (row.getBoolean(2) ? "+" : ""));
        }
        return stories;
    }
}
