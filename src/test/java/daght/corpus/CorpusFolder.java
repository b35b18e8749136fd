package daght.corpus;

import daght.SparkForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A folder of files that a test writes and reads as a corpus. */
final class CorpusFolder {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private final Path folder;

    CorpusFolder(Path folder) {
        this.folder = folder;
    }

    CorpusFolder with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    CorpusFolder with(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return folder;
    }

    /** Reads the folder. */
    Corpus read() {
        return read(List.of(folder.toString()), "", Map.of());
    }

    static Corpus read(List<String> inputs, String format, Map<String, String> fields) {
        return Corpus.read(SparkForTests.session(), new CorpusOptions(inputs, format, fields), TODAY);
    }

    /** A column of a few rows, sorted. */
    static List<String> column(Dataset<Row> rows, String column) {
        return rows.select(column).collectAsList().stream().map(r -> String.valueOf(r.get(0))).sorted().toList();
    }

    /** Reasons of rejects by the last part of their file, sorted. */
    static List<String> rejects(Corpus corpus) {
        return corpus.rejects().collectAsList().stream()
                .map(r -> r.getString(0).replaceAll(".*/", "") + " " + r.getLong(1) + " " + r.getString(2)).sorted().toList();
    }

    /** A JSON object of these names and values in turn. */
    static String json(String... namesAndValues) {
        return Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
                .map(i -> "\"" + namesAndValues[i] + "\": \"" + namesAndValues[i + 1].replace("\n", "\\n") + "\"")
                .reduce((a, b) -> a + ", " + b).map(s -> "{" + s + "}").orElse("{}");
    }

    static String lines(String... lines) {
        return String.join("\n", Arrays.asList(lines)) + "\n";
    }
}
