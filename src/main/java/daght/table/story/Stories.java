package daght.table.story;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds the story of each article. Two articles are linked when their bodies' five-word shingles have a Jaccard similarity of at least
 * 0.5 and they were published at most seven days apart; {@link Chains} says how links make stories. The id of a story is the
 * article_id of its first report: the earliest, then the smallest.
 *
 * <p>An article without a day joins the story of the earliest article whose body is the same, shingle for shingle; where all such
 * have no day either, they are a story of their own. A body without words is a story of its own.
 *
 * <p>Steps: sketch each body; collapse to texts (equal sketches) and editions (a text on a day), which loses nothing, since equal texts of
 * one day always share a story, and the latest edition of a text within reach stands for those before it; find candidate texts by band;
 * keep those whose exact similarity suffices; link editions; walk the links in order of days in one task, whose memory grows with the
 * linked editions only.
 */
public final class Stories {

    /** Least similarity of two texts of a story. */
    static final double SIMILAR = 0.5;
    /** Most days between an article and the one that joins it to a story. */
    static final int REACH = 7;
    /** Days of a block: buckets are cut by the calendar, and a text near the end of a block stands in the next one too. */
    private static final int BLOCK = 28;

    private static final StructType SKETCH = StructType.fromDDL(
            "article_id string, day int, text bigint, shingles binary, bands array<bigint>");
    private static final StructType PAIR = StructType.fromDDL("a bigint, b bigint");
    private static final StructType STORY = StructType.fromDDL("edition bigint, story bigint");

    private final SparkSession spark;
    private final String scratch;

    /** @param scratch a folder for what is needed on the way */
    public Stories(SparkSession spark, String scratch) {
        this.spark = spark;
        this.scratch = scratch;
    }

    /**
     * The stories of articles.
     *
     * @param bodies {@code article_id}, {@code day} (days since 1970, or null), {@code body} (array of paragraphs without the title)
     * @return {@code article_id}, {@code story_id}, {@code first_report}
     */
    public Dataset<Row> of(Dataset<Row> bodies) {
        Dataset<Row> sketches = kept("sketches", bodies.select("article_id", "day", "body")
                .mapPartitions((MapPartitionsFunction<Row, Row>) Stories::sketches, Encoders.row(SKETCH)));
        sketches.createOrReplaceTempView("sketches");
        spark.sql("SELECT DISTINCT text, day, xxhash64(text, day) AS edition FROM sketches WHERE text IS NOT NULL AND day IS NOT NULL")
                .createOrReplaceTempView("editions");
        similar(sketches).createOrReplaceTempView("similar");
        chained(links()).createOrReplaceTempView("chained");
        return spark.sql("""
                WITH grouped AS (
                  SELECT article_id, s.day, s.text, coalesce(c.story, e.edition) AS story
                  FROM sketches s
                  LEFT JOIN editions e ON s.text = e.text AND s.day = e.day
                  LEFT JOIN chained c ON e.edition = c.edition),
                first AS (
                  SELECT story, min(struct(day, article_id)).article_id AS story_id FROM grouped WHERE story IS NOT NULL GROUP BY story),
                dated AS (SELECT article_id, day, text, story_id FROM grouped JOIN first USING (story)),
                dated_text AS (SELECT text, min(struct(day, article_id, story_id)).story_id AS story_id FROM dated GROUP BY text),
                undated AS (SELECT article_id, text FROM grouped WHERE story IS NULL),
                undated_text AS (SELECT text, min(article_id) AS story_id FROM undated WHERE text IS NOT NULL GROUP BY text),
                joined AS (
                  SELECT article_id, story_id FROM dated
                  UNION ALL
                  SELECT article_id, coalesce(d.story_id, t.story_id, article_id)
                  FROM undated u LEFT JOIN dated_text d ON u.text = d.text LEFT JOIN undated_text t ON u.text = t.text)
                SELECT article_id, story_id, article_id = story_id AS first_report FROM joined
                """);
    }

    /** Pairs of texts that became candidates; for the benchmark. */
    Dataset<Row> candidates() {
        return spark.sql("""
                SELECT band, block, day, text FROM (
                  SELECT e.text, e.day, explode(t.bands) AS band,
                         floor(e.day / ${block}) AS home, floor((e.day + ${reach}) / ${block}) AS next
                  FROM editions e JOIN texts t ON e.text = t.text)
                LATERAL VIEW explode(array_distinct(array(CAST(home AS INT), CAST(next AS INT)))) AS block
                """.replace("${block}", BLOCK + "D").replace("${reach}", Integer.toString(REACH)))
                .repartition(functions.col("band"), functions.col("block"))
                .sortWithinPartitions("band", "block", "day", "text")
                .mapPartitions((MapPartitionsFunction<Row, Row>) Stories::pairs, Encoders.row(PAIR))
                .distinct();
    }

    private Dataset<Row> similar(Dataset<Row> sketches) {
        spark.sql("SELECT text, any_value(shingles) AS shingles, any_value(bands) AS bands FROM sketches "
                + "WHERE day IS NOT NULL AND text IS NOT NULL GROUP BY text").createOrReplaceTempView("texts");
        kept("candidates", candidates()).createOrReplaceTempView("candidates");
        spark.udf().register("similarity", (UDF2<byte[], byte[], Double>) (a, b) ->
                Shingles.similarity(Sketch.shingles(a), Sketch.shingles(b)), DataTypes.DoubleType);
        return kept("similar", spark.sql(String.format(Locale.ROOT, """
                SELECT c.a, c.b FROM candidates c JOIN texts x ON c.a = x.text JOIN texts y ON c.b = y.text
                WHERE similarity(x.shingles, y.shingles) >= %s""", SIMILAR)));
    }

    private Dataset<Row> links() {
        return spark.sql(String.format(Locale.ROOT, """
                WITH alike AS (
                  SELECT a, b FROM similar UNION ALL SELECT b, a FROM similar UNION ALL SELECT DISTINCT text, text FROM editions)
                SELECT max(struct(e.day, e.edition)) AS earlier, l.edition AS later, l.day AS later_day
                FROM alike JOIN editions l ON l.text = alike.a
                JOIN editions e ON e.text = alike.b AND e.day <= l.day AND e.day >= l.day - %d AND e.edition <> l.edition
                GROUP BY l.edition, l.day, e.text
                """, REACH)).select("earlier.edition", "earlier.day", "later", "later_day");
    }

    private Dataset<Row> chained(Dataset<Row> links) {
        return links.repartition(1).sortWithinPartitions("later_day", "later", "day", "edition")
                .mapPartitions((MapPartitionsFunction<Row, Row>) Stories::chain, Encoders.row(STORY));
    }

    private Dataset<Row> kept(String name, Dataset<Row> rows) {
        rows.write().mode("overwrite").parquet(scratch + "/" + name);
        return spark.read().schema(rows.schema()).parquet(scratch + "/" + name);
    }

    private static Iterator<Row> sketches(Iterator<Row> rows) {
        return new Mapped(rows, row -> {
            Sketch sketch = Sketch.of(row.getList(2));
            return List.of(sketch == null ? RowFactory.create(row.get(0), row.get(1), null, null, null)
                    : RowFactory.create(row.get(0), row.get(1), sketch.text(), sketch.shingles(), sketch.bands())).iterator();
        });
    }

    private static Iterator<Row> pairs(Iterator<Row> rows) {
        Bucket bucket = new Bucket(REACH);
        return new Mapped(rows, row -> bucket.next(row.getLong(0), row.getInt(1), row.getInt(2), row.getLong(3)).stream()
                .map(p -> RowFactory.create(p.a(), p.b())).iterator());
    }

    private static Iterator<Row> chain(Iterator<Row> links) {
        Chains chains = new Chains(REACH);
        while (links.hasNext()) {
            Row link = links.next();
            chains.link(link.getLong(0), link.getInt(1), link.getLong(2), link.getInt(3));
        }
        return IntStream.range(0, chains.size())
                .mapToObj(i -> RowFactory.create(chains.edition(i), chains.story(i))).iterator();
    }
}
