package daght.corpus;

import daght.corpus.format.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/** Reads a file of any bytes, and checks that reading ends and that each row is an article with a text or a reject with a reason. */
final class AnyFile {

    static final List<String> NAMES = List.of("a.json", "a.jsonl", "a.csv", "a.tsv", "a.txt", "a.gz", "a.zip", "a.bz2", "a.parquet",
            "a.json.gz", "a");

    private static final int MOST_ROWS = 20_000;
    private static final Limits SMALL = new Limits(50_000, 200, 1L << 20);
    private static final Configuration HADOOP = new Configuration();
    private static final Path FOLDER = folder();

    private AnyFile() {
    }

    static void read(String name, byte[] bytes) {
        try {
            Path file = FOLDER.resolve(name);
            Files.write(file, bytes);
            Iterator<Row> rows = new FileReading("", Map.of(), CorpusFolder.TODAY, SMALL).read(List.of(file.toUri().toString()), HADOOP);
            for (int count = 0; rows.hasNext(); count++) {
                check(rows.next());
                if (count > MOST_ROWS) {
                    throw new AssertionError("no end of " + name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Row row) {
        boolean rejected = row.getString(CorpusSchema.READ.fieldIndex("reason")) != null;
        boolean article = row.getString(0) != null && ((Object[]) row.get(CorpusSchema.READ.fieldIndex("paragraphs"))).length > 0;
        if (rejected == article) {
            throw new AssertionError(row.toString());
        }
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target/any-file"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
