package daght.corpus;

import static daght.corpus.CorpusFolder.column;
import static daght.corpus.CorpusFolder.json;
import static daght.corpus.CorpusFolder.lines;
import static daght.corpus.CorpusFolder.rejects;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.SparkForTests;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    private static final String GOOD = json("title", "هدنة", "body", "دعت الوساطة إلى هدنة.");

    @TempDir
    private Path folder;

    private CorpusFolder corpus() {
        return new CorpusFolder(folder).with("good.json", "[" + GOOD + "]");
    }

    private static void agrees(Corpus corpus, long articles, long rejected) {
        CorpusCounts counts = corpus.counts();
        assertTrue(counts.agree(), counts.toString());
        assertEquals(new CorpusCounts(articles + rejected, articles, rejected, 0), counts);
    }

    private void rejected(CorpusFolder corpus, String... expected) {
        try (Corpus read = corpus.read()) {
            assertEquals(Arrays.asList(expected), rejects(read));
            agrees(read, 1, expected.length);
        }
    }

    private static String message(List<String> inputs) {
        return assertThrows(CorpusException.class, () -> CorpusFolder.read(inputs, "", Map.of())).getMessage();
    }

    @Test
    void saysWhichPathIsMissing() {
        String missing = folder.resolve("nowhere").toString();
        assertEquals("no such file or folder: " + missing + "; check the path", message(List.of(missing)));
        assertTrue(message(List.of(folder + "/*.jsonl")).startsWith("no such file or folder: "));
        assertTrue(message(List.of("nosuchscheme://x/y")).contains("nosuchscheme"));
    }

    @Test
    void saysThatAFolderIsEmpty() {
        new CorpusFolder(folder).with("_SUCCESS", "");
        assertTrue(message(List.of(folder.toString())).startsWith("nothing to read in " + folder));
    }

    @Test
    void saysWhichFormatsAndFieldsThereAre() {
        assertTrue(assertThrows(CorpusException.class, () -> CorpusFolder.read(List.of(folder.toString()), "xml", Map.of())).getMessage().contains("json"));
        assertTrue(assertThrows(CorpusException.class, () -> CorpusFolder.read(List.of(folder.toString()), "", Map.of("head", "x"))).getMessage().contains("title"));
    }

    @Test
    void rejectsWhatIsNoJson() {
        rejected(corpus().with("bad.json", "هذا ليس ما يبدو عليه"), "bad.json 1 not_json");
    }

    @Test
    void rejectsARecordWithoutABody() {
        rejected(corpus().with("bad.json", "[" + json("title", "عنوان بلا نص", "body", " ") + "]"), "bad.json 1 no_body");
    }

    @Test
    void rejectsEmptyFilesAndArchives() throws IOException {
        rejected(corpus().with("a.json", "").with("b.txt", " \n").with("c.zip", CorpusTest.zip()).with("d.json", "[]"),
                "a.json 0 empty_file", "b.txt 0 empty_file", "c.zip 0 empty_file", "d.json 0 empty_file");
    }

    @Test
    void rejectsABinaryFile() {
        byte[] bytes = new byte[10_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37 + i / 256);
        }
        rejected(corpus().with("picture.png", bytes), "picture.png 0 unknown_format");
    }

    @Test
    void rejectsAHugeArticleAndReadsTheRest() {
        String huge = json("title", "طويل", "body", "كلمة ".repeat(10_000_000));
        try (Corpus read = corpus().with("huge.jsonl", lines(huge, json("title", "قصير", "body", "نص قصير"))).read()) {
            assertEquals(List.of("huge.jsonl 1 too_large"), rejects(read));
            agrees(read, 2, 1);
            assertEquals(2_000, read.rejects().first().<String>getAs("raw").length());
        }
    }

    @Test
    void readsAGigabyteOfOneLineInLittleMemory() throws IOException {
        Path file = folder.resolve("line.jsonl.gz");
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"body\": \"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1_000; i++) {
                out.write(block);
            }
            out.write(("\"}\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
        }
        try (Corpus read = new CorpusFolder(folder).read()) {
            assertEquals(List.of("line.jsonl.gz 1 too_large"), rejects(read));
            agrees(read, 1, 1);
        }
    }

    @Test
    void readsEveryArabicEncoding() {
        CorpusFolder corpus = new CorpusFolder(folder);
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6")) {
            corpus.with(charset + ".txt", ("عنوان الخبر\n\nدعا الوزير إلى وقف فوري لإطلاق النار " + charset + ".").getBytes(Charset.forName(charset)));
        }
        try (Corpus read = corpus.read()) {
            assertEquals(List.of("عنوان الخبر"), read.articles().select("title").distinct().collectAsList().stream().map(r -> r.getString(0)).toList());
            agrees(read, 5, 0);
        }
    }

    @Test
    void rejectsTextThatDoesNotDecode() {
        byte[] broken = (json("title", "سليم", "body", "دعا الوزير إلى الهدنة. ".repeat(50)) + "\n" + json("title", "معطوب", "body", "XXXXX الوزير")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < broken.length; i++) {
            broken[i] = broken[i] == 'X' ? (byte) 0xC3 : broken[i];
        }
        try (Corpus read = new CorpusFolder(folder).with("a.jsonl", broken).read()) {
            assertEquals(List.of("a.jsonl 2 bad_encoding"), rejects(read));
            agrees(read, 1, 1);
        }
    }

    @Test
    void readsATruncatedGzipAsFarAsItGoes() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            all.append(json("title", "خبر " + i, "body", "نص الخبر " + i + " " + Integer.toHexString(i * 7919))).append('\n');
        }
        byte[] packed = CorpusTest.gzip(all.toString());
        try (Corpus read = new CorpusFolder(folder).with("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2)).read()) {
            List<String> rejects = rejects(read);
            assertEquals(1, rejects.size());
            assertTrue(rejects.get(0).endsWith(" truncated"), rejects.toString());
            CorpusCounts counts = read.counts();
            assertTrue(counts.agree() && counts.articlesOut() > 100, counts.toString());
        }
    }

    @Test
    void rejectsDamagedArchivesAndParquet() throws IOException {
        byte[] zip = CorpusTest.zip("a.txt", "عنوان\n" + "نص الخبر ".repeat(5_000));
        Arrays.fill(zip, 60, 90, (byte) 0x55);
        rejected(corpus().with("bad.zip", zip).with("bad.parquet", "PAR1 and no more, not even a footer PAR1"),
                "bad.parquet 1 damaged", "bad.zip 0 damaged");
    }

    @Test
    void cleansControlCharactersAndMarksOfDirection() {
        String dirty = "{\"title\": \"هد\\u0000نة\", \"body\": \"دعت\\u202E الوساطة\\u0007 إلى \\u200Fهدنة\\u202C. \\uD800\"}";
        try (Corpus read = new CorpusFolder(folder).with("a.json", "[" + dirty + "]").with("nul.txt", "عنوان\0 آخر\n\0نص\0 آخر.").read()) {
            assertEquals(List.of(), rejects(read).stream().filter(r -> !r.contains("warning")).toList());
            assertEquals(List.of("[عنوان آخر, نص آخر.]", "[هدنة, دعت الوساطة إلى هدنة. \uFFFD]"), column(read.articles(), "paragraphs").stream().map(p -> p.replaceAll("ArraySeq\\((.*)\\)", "[$1]")).toList());
        }
    }

    @Test
    void makesTextOfHtml() {
        try (Corpus read = new CorpusFolder(folder).with("a.json", "[" + json("title", "<b>هدنة</b> &amp; حوار", "body", "<p>أولى.</p><p>ثانية.</p>") + "]").read()) {
            assertEquals("هدنة & حوار", read.articles().first().getAs("title"));
            assertEquals(3, read.articles().first().getList(read.articles().schema().fieldIndex("paragraphs")).size());
        }
    }

    @Test
    void warnsOfADateThatIsNoneAndKeepsTheArticle() {
        String future = json("title", "غد", "body", "نص من الغد", "date", "2999-01-01");
        try (Corpus read = corpus().with("a.json", "[" + future + "," + json("title", "أمس", "body", "نص من أمس", "date", "قبل أيام") + "]").read()) {
            assertEquals(List.of("a.json 1 warning_date", "a.json 2 warning_date"), rejects(read));
            agrees(read, 3, 0);
            assertEquals(3, read.articles().where("published_on IS NULL").count());
        }
    }

    @Test
    void rejectsLoopsAndLinksToNothing() throws IOException {
        CorpusFolder corpus = corpus().with("inner/other.txt", "");
        Files.delete(folder.resolve("inner/other.txt"));
        Files.createSymbolicLink(folder.resolve("inner/loop"), folder);
        Files.createSymbolicLink(folder.resolve("inner/gone.json"), folder.resolve("nowhere.json"));
        rejected(corpus, "gone.json 0 unreadable", "loop 0 symlink_loop");
    }

    @Test
    void rejectsAFileThatIsGoneWhenItIsRead() throws IOException {
        CorpusFolder corpus = corpus().with("gone.json", "[" + GOOD + "]");
        try (Corpus read = corpus.read()) {
            Files.delete(folder.resolve("gone.json"));
            assertEquals(List.of("gone.json 0 unreadable"), rejects(read));
            agrees(read, 1, 1);
        }
    }

    @Test
    void rejectsAnArchiveBomb() throws IOException {
        Path file = folder.resolve("bomb.gz");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("[ ".getBytes(StandardCharsets.UTF_8));
            Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 1_200; i++) {
                out.write(zeros);
            }
        }
        rejected(corpus(), "bomb.gz 1 archive_bomb");
    }

    @Test
    void skipsAFolderOfOurOwnTables() {
        CorpusFolder corpus = corpus();
        for (String table : List.of("articles", "paragraphs", "signals", "runs")) {
            corpus.with("out/" + table + "/part-0.json", "[" + json("title", "جدول", "body", "نص " + table) + "]");
        }
        try (Corpus read = corpus.read()) {
            agrees(read, 1, 0);
        }
    }

    @Test
    void wantsInputAndOutputApart() throws IOException {
        Configuration configuration = SparkForTests.session().sessionState().newHadoopConf();
        Files.createDirectories(folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
        String in = folder.resolve("in").toString();
        assertDoesNotThrow(() -> TablesFolder.requireApart(List.of(in, in + "/*.json"), folder + "/out", configuration));
        assertDoesNotThrow(() -> TablesFolder.requireApart(List.of(in), in + "side", configuration));
        for (String out : List.of(in, in + "/", in + "/out", in + "/deep/out", folder.toString(), folder + "/link/out", "file:" + in + "/x")) {
            assertThrows(CorpusException.class, () -> TablesFolder.requireApart(List.of(in), out, configuration), out);
        }
        assertThrows(CorpusException.class, () -> TablesFolder.requireApart(List.of(in + "/*.json"), in + "/out", configuration));
    }

    @Test
    void neverThrowsForWhatAFileHolds() {
        CorpusFolder corpus = new CorpusFolder(folder)
                .with("deep.json", "[{\"body\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}]")
                .with("keys.json", "[{\"body\": \"أ\", \"body\": \"ب أخيرة\"}, {\"body\": 12}, {\"body\": [\"ج\", [\"د\"]]}, {\"body\": {\"x\": 1}}, {\"title\": 5, \"body\": \"ه\"}]")
                .with("nested.zip", new byte[] {'P', 'K', 3, 4, 0})
                .with("a.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0})
                .with("b.bz2", "BZh9 not so".getBytes(StandardCharsets.US_ASCII))
                .with("c.csv", "\"").with("d.tsv", "\t\t\n\t").with("e.csv", "title,body\n,,,,,,\n");
        try (Corpus read = corpus.read()) {
            CorpusCounts counts = read.counts();
            assertTrue(counts.agree(), counts.toString());
            assertEquals(3, counts.articlesOut(), rejects(read).toString());
            assertFalse(rejects(read).isEmpty());
        }
    }
}
