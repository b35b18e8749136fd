package daght.corpus;

import static daght.corpus.CorpusFolder.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a corpus of which a part is broken, each way in a file of its own, named by the way. Where a way is a fault of a record, its file
 * is JSON Lines with a good record after each broken one; so it shows whether a reader finds its feet again.
 */
final class BrokenCorpus {

    /** Broken records of each way that is a record's. */
    static final int EACH = 80;

    /** What becomes of records: an article, a duplicate, or else a reason of rejects. */
    static final String ARTICLE = "article";
    static final String DUPLICATE = "duplicate";

    private static final String DEEP = "[".repeat(30_000) + "]".repeat(30_000);

    /** Faults of a record; {@code #} is its number. What becomes of each stands behind it. */
    private static final String[][] RECORDS = {
            {"no-json", "هذا خبر رقم # وليس ما يبدو عليه", "not_json"},
            {"cut-off", "{\"title\": \"خبر #\", \"body\": \"نص", "not_json"},
            {"trailing-comma", "{\"title\": \"خبر #\", \"body\": \"نص #\",}", ARTICLE},
            {"single-quotes", "{'title': 'خبر #', 'body': 'نص'}", "not_json"},
            {"not-a-number", "{\"title\": NaN, \"body\": \"نص #\"}", ARTICLE},
            {"bare-key", "{title: \"خبر #\", body: \"نص #\"}", "not_json"},
            {"number", "#", "not_a_record"},
            {"string", "\"نص # بلا حقول\"", "not_a_record"},
            {"null", "null", "not_a_record"},
            {"true", "true", "not_a_record"},
            {"empty-object", "{}", "no_body"},
            {"no-body", "{\"title\": \"خبر # بلا نص\"}", "no_body"},
            {"blank-body", "{\"title\": \"خبر #\", \"body\": \" \\n \\t \"}", "no_body"},
            {"null-body", "{\"title\": \"خبر #\", \"body\": null}", "no_body"},
            {"object-body", "{\"title\": \"خبر #\", \"body\": {\"x\": 1}}", "no_body"},
            {"empty-array-body", "{\"title\": \"خبر #\", \"body\": [[], [null]]}", "no_body"},
            {"markup-body", "{\"title\": \"خبر #\", \"body\": \"<p><br></p>\"}", "no_body"},
            {"marks-body", "{\"title\": \"خبر #\", \"body\": \"\\u200F\\u202B\\u0007\"}", "no_body"},
            {"deep-body", "{\"title\": \"خبر #\", \"body\": " + DEEP + "}", "not_json"},
            {"duplicate-keys", "{\"title\": \"خبر\", \"body\": \"أ\", \"body\": \"نص # الأخير\"}", ARTICLE},
            {"array-body", "{\"title\": \"خبر #\", \"body\": [\"أولى #\", [\"ثانية\"]]}", ARTICLE},
            {"number-title", "{\"title\": #, \"body\": \"نص لعنوان من رقم #\"}", ARTICLE},
            {"lone-surrogate", "{\"title\": \"خبر #\", \"body\": \"نص \\uD800 رقم #\"}", ARTICLE},
            {"control-characters", "{\"title\": \"خبر\\u0000 #\", \"body\": \"نص\\u0007 رقم # \\u202E مقلوب\"}", ARTICLE},
            {"future-date", "{\"title\": \"خبر #\", \"body\": \"نص من الغد #\", \"published\": \"2999-01-01\"}", ARTICLE},
            {"no-date", "{\"title\": \"خبر #\", \"body\": \"نص من يوم ما #\", \"published\": \"يوم ما\"}", ARTICLE},
            {"object-date", "{\"title\": \"خبر #\", \"body\": \"نص # من تاريخ\", \"published\": {\"a\": [1]}}", ARTICLE},
            {"same-record", "{\"title\": \"مكرر\", \"body\": \"نص مكرر\", \"outlet\": \"o\", \"url\": \"https://o.example/1\"}", DUPLICATE},
            {"same-text", "{\"title\": \"معاد\", \"body\": \"نص معاد\", \"outlet\": \"o\", \"url\": \"https://o.example/t/#\"}", DUPLICATE},
            {"older-version", "{\"title\": \"نسخة\", \"body\": \"نص النسخة #\", \"outlet\": \"o\", \"url\": \"https://o.example/v\"}", DUPLICATE}};

    private final Path folder;
    private final Map<String, String> fates = new LinkedHashMap<>();
    private long records;

    BrokenCorpus(Path folder) {
        this.folder = folder;
    }

    /** What becomes of the broken records of each file, by its name. */
    Map<String, String> fates() {
        return fates;
    }

    /** All records; a file that cannot be read counts as one. */
    long records() {
        return records;
    }

    /** Writes good records, then a file for each way. */
    void write(int good) throws IOException {
        for (int file = 0; file < 8; file++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < good / 8; i++) {
                lines.append(good("g" + file, i)).append('\n');
            }
            Files.writeString(folder.resolve("good-" + file + ".jsonl"), lines);
            records += good / 8;
        }
        for (String[] way : RECORDS) {
            recordFaults(way[0], way[1], way[2]);
        }
        bytesFaults();
        fileFaults();
        linkFaults();
    }

    private void recordFaults(String way, String broken, String fate) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < EACH; i++) {
            lines.append(broken.replace("#", Integer.toString(1_000 + i))).append('\n').append(good(way, i)).append('\n');
        }
        file(way + ".jsonl", fate, 2 * EACH, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Records whose bytes are no text, and one that is far too long. */
    private void bytesFaults() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < EACH; i++) {
            lines.write(("{\"body\": \"نص " + i + " ").getBytes(StandardCharsets.UTF_8));
            lines.write(new byte[] {(byte) 0xC3, 0x28, (byte) 0xE2, 0x28, (byte) 0xFF, (byte) 0xC3, 0x28, (byte) 0xFE});
            lines.write(("\"}\n" + good("bad-bytes", i) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        file("bad-bytes.jsonl", "bad_encoding", 2 * EACH, lines.toByteArray());
        String huge = json("title", "طويل", "body", "كلمة ".repeat(2_100_000));
        file("ten-million.jsonl", "too_large", 2, (huge + "\n" + good("huge", 0) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void fileFaults() throws IOException {
        byte[] packed = CorpusTest.gzip(good("gz", 0) + "\n");
        file("cut.jsonl.gz", "truncated", 1, Arrays.copyOf(packed, packed.length - 12));
        byte[] damaged = packed.clone();
        Arrays.fill(damaged, 12, packed.length - 8, (byte) 0xFF);
        file("damaged.jsonl.gz", "damaged", 1, damaged);
        byte[] zip = CorpusTest.zip("a.txt", "عنوان\n" + "نص الخبر ".repeat(5_000));
        Arrays.fill(zip, 60, 90, (byte) 0x55);
        file("damaged.zip", "damaged", 1, zip);
        file("empty.zip", "empty_file", 1, CorpusTest.zip());
        file("empty.json", "empty_file", 1, new byte[0]);
        file("false.parquet", "damaged", 1, "PAR1 and no more PAR1".getBytes(StandardCharsets.US_ASCII));
        byte[] picture = new byte[10_000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 37 + i / 256);
        }
        file("picture.png", "unknown_format", 1, picture);
        file("columns.csv", "bad_columns", 1, "title,body\nخبر,نص,زائد,وزائد\n".getBytes(StandardCharsets.UTF_8));
        file("quote.csv", "unclosed_quote", 1, "title,body\nخبر,\"نص لا ينتهي\n".getBytes(StandardCharsets.UTF_8));
        bomb(folder.resolve("bomb.gz"));
        expect("bomb.gz", "archive_bomb", 1);
    }

    private void linkFaults() throws IOException {
        Files.createDirectories(folder.resolve("inner"));
        Files.createSymbolicLink(folder.resolve("inner/loop"), folder);
        expect("loop", "symlink_loop", 1);
        Files.createSymbolicLink(folder.resolve("inner/gone.json"), folder.resolve("nowhere.json"));
        expect("gone.json", "unreadable", 1);
        Path closed = Files.writeString(folder.resolve("closed.json"), "[" + good("closed", 0) + "]");
        closed.toFile().setReadable(false, false);
        // Root reads what nobody may read.
        expect("closed.json", Files.isReadable(closed) ? ARTICLE : "unreadable", 1);
    }

    private static void bomb(Path file) throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write('[');
            for (int i = 0; i < 1_200; i++) {
                out.write(blanks);
            }
        }
    }

    private void file(String name, String fate, int count, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        expect(name, fate, count);
    }

    private void expect(String name, String fate, int count) {
        fates.put(name, fate);
        records += count;
    }

    private static String good(String way, int i) {
        return json("title", "عنوان " + way + " " + i, "body", "دعت الوساطة إلى هدنة رقم " + i + " في " + way + ".", "outlet", "o",
                "url", "https://o.example/" + way + "/" + i, "published", "2024-05-0" + (1 + i % 9));
    }
}
