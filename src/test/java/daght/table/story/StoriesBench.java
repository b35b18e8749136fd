package daght.table.story;

import daght.SparkForTests;
import daght.corpus.Corpus;
import daght.corpus.CorpusOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/**
 * How many true pairs the buckets find, against a comparison of everything with everything, and what a template costs. Started by
 * {@code jobs/bench stories}; no part of the tests.
 */
class StoriesBench {

    private static final StructType BODY = StructType.fromDDL("article_id string, day int, body array<string>");

    private final SparkSession spark = SparkForTests.session().newSession();
    private final int compared = Integer.getInteger("daght.bench.articles", 5_000);

    @Test
    void measure() throws Exception {
        CorpusOptions options = new CorpusOptions(List.of(System.getProperty("daght.bench.input").split(",")), "", Map.of());
        try (Corpus corpus = Corpus.read(spark, options)) {
            List<Row> articles = corpus.articles().where("published_on IS NOT NULL").select("article_id", "published_on", "paragraphs")
                    .orderBy("article_id").collectAsList().stream().map(StoriesBench::body).toList();
            say("%,d dated articles", articles.size());
            recall(articles.subList(0, Math.min(compared, articles.size())));
            cost("as they are", articles);
            for (int kept : new int[] {0, 35, 50}) {
                cost("20 %% of one template, %d %% of whose words change".formatted(kept), templated(articles, kept));
            }
        }
    }

    private void recall(List<Row> articles) throws Exception {
        Map<Long, long[]> texts = new HashMap<>();
        Map<Long, Set<Integer>> days = new HashMap<>();
        for (Row article : articles) {
            Sketch sketch = Sketch.of(texts(article));
            if (sketch != null) {
                texts.put(sketch.text(), Sketch.shingles(sketch.shingles()));
                days.computeIfAbsent(sketch.text(), t -> new HashSet<>()).add(article.getInt(1));
            }
        }
        Path scratch = Files.createTempDirectory("daght-bench");
        Whole.stories(spark, scratch, spark.createDataFrame(articles, BODY)).count();
        Set<Set<Long>> candidates = pairs(scratch.resolve("candidates"));
        Long[] all = texts.keySet().toArray(Long[]::new);
        long[][] counts = new long[10][2];
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < i; j++) {
                double similarity = Shingles.similarity(texts.get(all[i]), texts.get(all[j]));
                if (similarity >= 0.3 && near(days.get(all[i]), days.get(all[j]))) {
                    int tenth = (int) Math.min(9, similarity * 10);
                    counts[tenth][0]++;
                    counts[tenth][1] += candidates.contains(Set.of(all[i], all[j])) ? 1 : 0;
                }
            }
        }
        say("%,d articles, %,d different texts, every pair compared; %,d candidates", articles.size(), all.length, candidates.size());
        for (int tenth = 3; tenth < 10; tenth++) {
            say("similarity %.1f to %.1f: %,d pairs, %,d became candidates", tenth / 10.0, (tenth + 1) / 10.0,
                    counts[tenth][0], counts[tenth][1]);
        }
        for (int from : new int[] {5, 7}) {
            long pairs = Arrays.stream(counts, from, 10).mapToLong(c -> c[0]).sum();
            long found = Arrays.stream(counts, from, 10).mapToLong(c -> c[1]).sum();
            say("recall at %.1f and more: %d of %d, %.2f %%", from / 10.0, found, pairs, 100.0 * found / Math.max(1, pairs));
        }
    }

    private void cost(String what, List<Row> articles) throws Exception {
        Path scratch = Files.createTempDirectory("daght-bench");
        Dataset<Row> bodies = spark.createDataFrame(articles, BODY).repartition(8);
        long start = System.nanoTime();
        Dataset<Row> stories = Whole.stories(spark, scratch, bodies);
        stories.write().parquet(scratch.resolve("stories").toString());
        double seconds = (System.nanoTime() - start) / 1e9;
        Row counts = spark.read().parquet(scratch.resolve("stories").toString()).selectExpr("count(DISTINCT story_id)").first();
        say("%s: %,d articles, %,d candidates, %,d similar, %,d stories, %.1f s", what, articles.size(),
                spark.read().parquet(scratch.resolve("candidates").toString()).count(),
                spark.read().parquet(scratch.resolve("similar").toString()).count(), counts.getLong(0), seconds);
    }

    /** The articles with each fifth one's body taken from one article, some of its words replaced by numbers of its own. */
    private static List<Row> templated(List<Row> articles, int changed) {
        String template = articles.stream().map(a -> String.join(" ", texts(a)))
                .filter(t -> t.split(" ").length > 200).findFirst().orElseThrow();
        String[] words = Arrays.copyOf(template.split(" "), 200);
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Row article = articles.get(i);
            if (i % 5 == 0) {
                String[] own = words.clone();
                int last = own.length * changed / 100;
                for (int w = own.length - Math.max(1, last); w < own.length; w++) {
                    own[w] = Integer.toString(i * 1_000 + w);
                }
                article = RowFactory.create(article.get(0), article.get(1), new String[] {String.join(" ", own)});
            }
            result.add(article);
        }
        return result;
    }

    private static Row body(Row article) {
        List<String> paragraphs = article.getList(2);
        return RowFactory.create(article.get(0), (int) ((Date) article.get(1)).toLocalDate().toEpochDay(),
                paragraphs.subList(1, paragraphs.size()).toArray(String[]::new));
    }

    private static List<String> texts(Row article) {
        return Arrays.asList((String[]) article.get(2));
    }

    private static boolean near(Set<Integer> a, Set<Integer> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> Math.abs(x - y) <= Stories.REACH));
    }

    private Set<Set<Long>> pairs(Path folder) {
        Set<Set<Long>> pairs = new HashSet<>();
        spark.read().parquet(folder.toString()).collectAsList().forEach(r -> pairs.add(Set.of(r.getLong(0), r.getLong(2))));
        return pairs;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, "bench: " + format, values));
    }
}
