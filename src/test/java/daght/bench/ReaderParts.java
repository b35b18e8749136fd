package daght.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The reader alone: beside Lucene, and with a lexicon a hundred times as large. */
final class ReaderParts {

    private ReaderParts() {
    }

    /** Time of the reader over that of Lucene's Arabic analyser, and what it allocates. */
    static void reader(Setting setting, Figures figures) throws IOException, InterruptedException {
        List<Item> items = setting.first(setting.quick() ? 200 : 2_000);
        Map<String, Double> results = jmh(setting, items, setting.quick() ? 8 : 20, "reader|lucene");
        double characters = items.stream().mapToLong(Item::characters).sum();
        double paragraphs = items.stream().mapToInt(i -> i.paragraphs().size() + 1).sum();
        figures.atMost("reader_vs_lucene", results.get("reader") / results.get("lucene"), 4);
        figures.seen("reader: million characters a second", characters / results.get("reader") * 1e3);
        figures.seen("lucene: million characters a second", characters / results.get("lucene") * 1e3);
        figures.seen("reader: bytes allocated a paragraph", results.get("reader_bytes") / paragraphs);
        figures.seen("reader: bytes allocated a character", results.get("reader_bytes") / characters);
    }

    /** Time of the reader with a large lexicon over that with the one built in. */
    static void lexicon(Setting setting, Figures figures) throws IOException, InterruptedException {
        Path lexicon = setting.folder().resolve("lexicon");
        LargeLexicon.write(lexicon);
        Map<String, Double> results = jmh(setting, setting.first(setting.quick() ? 200 : 2_000), setting.quick() ? 5 : 15, "reader",
                lexicon.toString());
        figures.atMost("lexicon_hundredfold", results.get("reader_lexicon") / results.get("reader"), 1.3);
    }

    private static Map<String, Double> jmh(Setting setting, List<Item> items, int seconds, String benchmarks, String... lexicons)
            throws IOException, InterruptedException {
        Path corpus = setting.folder().resolve("reader-" + benchmarks.length());
        Items.write(items.stream(), corpus);
        Path results = setting.folder().resolve("jmh.json");
        List<String> command = new ArrayList<>(Runs.java("-Xmx2g", "-XX:+UseSerialGC", "-Djmh.ignoreLock=true", "-cp",
                System.getProperty("java.class.path"), ReaderBench.class.getName(), corpus.toString(), String.valueOf(seconds),
                results.toString(), benchmarks));
        command.addAll(List.of(lexicons));
        Runs.timed(command, setting.folder().resolve("jmh.txt"));
        Map<String, Double> read = new ObjectMapper().readValue(Files.readAllBytes(results), new TypeReference<>() { });
        Runs.delete(corpus);
        return read;
    }
}
