package daght.corpus;

import static daght.corpus.CorpusFolder.column;
import static daght.corpus.CorpusFolder.json;
import static daght.corpus.CorpusFolder.lines;
import static daght.corpus.CorpusFolder.rejects;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.SparkForTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    private static final String A = json("source", "الصدى", "url", "http://sada.example/1", "title", "هدنة", "date", "2024-05-01", "body", "دعت الوساطة إلى هدنة.\nالمصدر رويترز");
    private static final String B = json("source", "الصدى", "url", "http://sada.example/2", "title", "رد", "date", "2024-05-02", "body", "لم يصدر رد بعد من الطرفين.");

    @TempDir
    private Path folder;

    private CorpusFolder corpus() {
        return new CorpusFolder(folder);
    }

    @Test
    void givesArticlesWithTheColumnsOfTheSchema() {
        try (Corpus corpus = corpus().with("a.json", "[" + A + "]").read()) {
            assertEquals(List.of(CorpusSchema.ARTICLES.fieldNames()), List.of(corpus.articles().schema().fieldNames()));
            Row row = corpus.articles().first();
            assertEquals("هدنة", row.getAs("title"));
            assertEquals(List.of("هدنة", "دعت الوساطة إلى هدنة."), row.getList(row.fieldIndex("paragraphs")));
            assertEquals(List.of("رويترز"), row.getList(row.fieldIndex("credited_to")));
            assertEquals("2024-05-01", row.getAs("published_on").toString());
            assertEquals("day", row.getAs("published_precision"));
            assertEquals("field", row.getAs("published_from"));
            assertEquals(1L, row.<Long>getAs("record_no"));
            assertTrue(row.<String>getAs("source_file").endsWith("/a.json"));
            assertEquals(types(CorpusSchema.REJECTS), types(corpus.rejects().schema()));
            assertEquals(types(CorpusSchema.DUPLICATES), types(corpus.duplicates().schema()));
            assertEquals(types(CorpusSchema.ARTICLES), types(corpus.articles().schema()));
        }
    }

    private static List<String> types(StructType schema) {
        return List.of(schema.fields()).stream().map(f -> f.name() + " " + f.dataType().catalogString()).toList();
    }

    @Test
    void readsEveryFormatAndPackingOfAFolder() throws IOException {
        CorpusFolder corpus = corpus().with("array.json", "[\n" + A + "\n]").with("deep/er/lines.jsonl", B + "\n")
                .with("text.txt", "عنوان\n\nفقرة أولى.\n\nفقرة ثانية.")
                .with("table.csv", "title,body,outlet\nجدول,\"سطر\nآخر\",المدى\n")
                .with("table.tsv", "title\tbody\nجدول\tنص آخر\n")
                .with("packed.jsonl.gz", gzip(json("title", "مضغوط", "body", "نص مضغوط")))
                .with("packed.txt.bz2", bzip2("عنوان مضغوط\nنص مضغوط آخر"))
                .with("many.zip", zip("2024/one.json", "[" + json("title", "أول", "body", "نص أول") + "]", "two.txt", "ثان\nنص ثان"))
                .with("_SUCCESS", "").with(".hidden.json", "x");
        SparkForTests.session().sql("SELECT 'من باركيه' AS headline, 'نص من باركيه' AS content, DATE'2024-05-03' AS published, array('سالم الوردي', 'هند المقداد') AS authors")
                .coalesce(1).write().parquet(folder.resolve("table.parquet").toString());
        try (Corpus read = corpus.read()) {
            assertEquals(List.of(), rejects(read));
            assertEquals(List.of("أول", "ثان", "جدول", "جدول", "رد", "عنوان", "عنوان مضغوط", "مضغوط", "من باركيه", "هدنة"), column(read.articles(), "title"));
            assertEquals(new CorpusCounts(10, 10, 0, 0), read.counts());
            Row parquet = read.articles().where("title = 'من باركيه'").first();
            assertEquals("2024-05-03", parquet.getAs("published_on").toString());
            assertEquals("سالم الوردي، هند المقداد", parquet.getAs("author"));
            assertTrue(read.articles().where("title = 'أول'").first().<String>getAs("source_file").endsWith("/many.zip!2024/one.json"));
        }
    }

    @Test
    void readsFilesGlobsAndOverlappingInputsOnce() {
        CorpusFolder corpus = corpus().with("a1.json", "[" + A + "]").with("b.json", "[" + B + "]");
        List<String> inputs = List.of(folder + "/a*.json", folder + "/a1.json", folder.toUri() + "b.json", folder.toString());
        try (Corpus read = CorpusFolder.read(inputs, "", Map.of())) {
            assertEquals(new CorpusCounts(2, 2, 0, 0), read.counts());
        }
        assertEquals(folder, corpus.path());
    }

    @Test
    void takesTheFormatAndTheFieldsGiven() {
        corpus().with("a.txt", "head;txt\nهدنة;دعت الوساطة إلى هدنة.\n");
        try (Corpus read = CorpusFolder.read(List.of(folder.toString()), "csv", Map.of("title", "head", "body", "txt"))) {
            assertEquals(List.of("هدنة"), column(read.articles(), "title"));
        }
    }

    @Test
    void countsTheSameRecordOnce() {
        try (Corpus read = corpus().with("a.json", "[" + A + "," + B + "]").with("b.json", "[" + A + "]").read()) {
            assertEquals(new CorpusCounts(3, 2, 0, 1), read.counts());
            assertEquals(List.of("same_record"), column(read.duplicates(), "reason"));
        }
    }

    @Test
    void keepsTheLatestVersionOfAnArticle() {
        String corrected = A.replace("2024-05-01", "2024-05-02").replace("هدنة.", "هدنة دائمة.");
        try (Corpus read = corpus().with("a.json", "[" + corrected + "," + A + "]").read()) {
            assertEquals(new CorpusCounts(2, 1, 0, 1), read.counts());
            assertTrue(column(read.articles(), "paragraphs").get(0).contains("دائمة"));
            assertEquals(List.of("older_version"), column(read.duplicates(), "reason"));
        }
    }

    @Test
    void keepsTheEarliestOfAnOutletsCopiesOfOneText() {
        String again = B.replace("/2\"", "/7\"").replace("2024-05-02", "2024-05-01");
        String other = B.replace("الصدى", "المدى");
        try (Corpus read = corpus().with("a.json", "[" + B + "," + again + "," + other + "]").read()) {
            assertEquals(new CorpusCounts(3, 2, 0, 1), read.counts());
            assertEquals(List.of("http://sada.example/2", "http://sada.example/7"), column(read.articles(), "url"));
            Row duplicate = read.duplicates().first();
            assertEquals("same_text", duplicate.getAs("reason"));
            assertEquals("http://sada.example/2", duplicate.getAs("url"));
        }
    }

    @Test
    void givesTheSameArticlesInWhateverOrderAndFiles() {
        String older = A.replace("2024-05-01", "2024-04-30").replace("هدنة.", "تهدئة.");
        CorpusFolder first = new CorpusFolder(folder.resolve("1")).with("a.json", "[" + A + "," + B + "," + older + "]").with("b.json", "[" + B + "]");
        CorpusFolder second = new CorpusFolder(folder.resolve("2")).with("z.jsonl", lines(older, B)).with("y.jsonl", lines(B)).with("x.jsonl", lines(A));
        try (Corpus one = first.read(); Corpus two = second.read()) {
            assertEquals(one.counts(), two.counts());
            String[] columns = List.of(CorpusSchema.ARTICLES.fieldNames()).stream().filter(c -> !c.equals("source_file") && !c.equals("record_no")).toArray(String[]::new);
            assertEquals(one.articles().selectExpr(columns).orderBy("article_id").collectAsList(), two.articles().selectExpr(columns).orderBy("article_id").collectAsList());
        }
    }

    @Test
    void leavesTheDayAloneInWhateverTimeZone() {
        try (Corpus read = corpus().with("a.json", "[" + A + "]").read()) {
            assertEquals(LocalDate.of(2024, 5, 1), read.articles().selectExpr("CAST(published_on AS STRING)").first().getString(0)
                    .transform(LocalDate::parse));
        }
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] bzip2(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
