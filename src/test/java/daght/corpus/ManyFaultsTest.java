package daght.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of ten thousand records, a fourth of which are broken in more than forty ways: none is lost, none is taken for another. */
class ManyFaultsTest {

    @TempDir
    private Path folder;

    @Test
    void everyRecordIsAnArticleADuplicateOrARejectWithItsReason() throws Exception {
        BrokenCorpus broken = new BrokenCorpus(folder);
        broken.write(5_680);
        assertTrue(broken.records() >= 10_000 && broken.fates().size() >= 40, broken.records() + " " + broken.fates().size());
        try (Corpus corpus = new CorpusFolder(folder).read()) {
            CorpusCounts counts = corpus.counts();
            assertTrue(counts.agree(), counts.toString());
            Map<String, Map<String, Long>> seen = new TreeMap<>();
            tell(seen, corpus.rejects().where("reason NOT LIKE 'warning%'"), "reason");
            tell(seen, corpus.articles().selectExpr("source_file", "'article' AS fate"), "fate");
            tell(seen, corpus.duplicates().selectExpr("source_file", "'duplicate' AS fate"), "fate");
            Map<String, Map<String, Long>> expected = new TreeMap<>();
            broken.fates().forEach((file, fate) -> expected.put(file, fates(file, fate)));
            seen.keySet().removeIf(file -> file.startsWith("good-"));
            assertEquals(lines(expected), lines(seen));
            assertEquals(broken.records(), counts.articlesIn());
            assertEquals(Map.of("warning_date", 2L * BrokenCorpus.EACH, "warning_encoding", (long) BrokenCorpus.EACH), warnings(corpus));
        }
        assertTrue(new HashSet<>(broken.fates().values()).size() >= 13);
    }

    /** What becomes of a file's records: the broken ones, and the good ones between them. */
    private static Map<String, Long> fates(String file, String fate) {
        Map<String, Long> fates = new TreeMap<>();
        if (file.equals("ten-million.jsonl")) {
            return new TreeMap<>(Map.of(fate, 1L, BrokenCorpus.ARTICLE, 1L));
        }
        if (!file.endsWith(".jsonl")) {
            return new TreeMap<>(Map.of(fate, 1L));
        }
        boolean kept = fate.equals(BrokenCorpus.DUPLICATE);
        fates.merge(BrokenCorpus.ARTICLE, (long) BrokenCorpus.EACH + (kept ? 1 : 0), Long::sum);
        fates.merge(fate, (long) BrokenCorpus.EACH - (kept ? 1 : 0), Long::sum);
        return fates;
    }

    private static void tell(Map<String, Map<String, Long>> seen, Dataset<Row> rows, String fate) {
        for (Row row : rows.groupBy("source_file", fate).count().collectAsList()) {
            seen.computeIfAbsent(row.getString(0).replaceAll(".*/", ""), file -> new TreeMap<>())
                    .merge(row.getString(1), row.getLong(2), Long::sum);
        }
    }

    private static Map<String, Long> warnings(Corpus corpus) {
        Map<String, Long> warnings = new TreeMap<>();
        corpus.rejects().where("reason LIKE 'warning%'").groupBy("reason").count().collectAsList()
                .forEach(row -> warnings.put(row.getString(0), row.getLong(1)));
        return warnings;
    }

    private static String lines(Map<String, Map<String, Long>> fates) {
        return String.join("\n", fates.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    }
}
