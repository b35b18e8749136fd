package daght.table.story;

import java.util.Collections;
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
 * Finds the stories of articles. Two articles are linked when their bodies' five-word shingles have a Jaccard similarity of at least
 * 0.5 and they were published at most seven days apart; {@link Chains} says how links make stories, {@link Assignment} which story an
 * article tells.
 *
 * <p>Steps: sketch each body; collapse to texts (equal sketches) and editions (a text on a day), which loses nothing, since equal texts of
 * one day always share a story, and the latest edition of a text within reach stands for those before it; find candidates by band;
 * keep those whose exact similarity suffices; link editions; walk the links in order of days in one task, whose memory grows with the
 * linked editions only. The links of an edition depend on the {@value #REACH} days before it alone, so a walk can begin on any day.
 */
public final class Stories {

    /** Least similarity of two texts of a story. */
    static final double SIMILAR = 0.5;
    /** Most days between an article and the one that joins it to a story. */
    public static final int REACH = 7;
    /** Most days from the first report of a story to its last. */
    public static final int SPAN = Chains.SPAN;
    /** Days before a walk whose joins it needs. */
    public static final int MEMORY = Chains.MEMORY;
    /** Days of a block: buckets are cut by the calendar, and a text near the end of a block stands in the next one too. */
    private static final int BLOCK = 28;

    private static final StructType SKETCH = StructType.fromDDL(
            "article_id string, day int, text bigint, shingles binary, bands array<bigint>");
    private static final StructType PAIR = StructType.fromDDL("earlier bigint, earlier_day int, later bigint, later_day int");

    private final SparkSession spark;
    private final String scratch;

    /**
     * What a walk along the calendar gives.
     *
     * @param joins {@code earlier}, {@code earlier_day}, {@code later}, {@code later_day}: links of its days that joined two stories
     * @param roots {@code edition}, {@code root}: the edition that stands for the story of each one that has links
     */
    public record Walk(Dataset<Row> joins, Dataset<Row> roots) {
    }

    /** @param scratch a folder for what is needed on the way */
    public Stories(SparkSession spark, String scratch) {
        this.spark = spark;
        this.scratch = scratch;
    }

    /**
     * Sketches of bodies.
     *
     * @param bodies {@code article_id}, {@code day} (days since 1970, or null), {@code body} (array of paragraphs without the title)
     * @return {@code article_id}, {@code day}, {@code text} (a number for the body; null where it has no words), and what a walk needs
     */
    public Dataset<Row> sketches(Dataset<Row> bodies) {
        return kept("sketches", bodies.select("article_id", "day", "body")
                .mapPartitions((MapPartitionsFunction<Row, Row>) Stories::sketches, Encoders.row(SKETCH)));
    }

    /**
     * Walks along the calendar from a day on.
     *
     * @param sketches of all articles from {@value #REACH} days before that day on
     * @param before   joins of the {@link #MEMORY} days before it
     */
    public Walk walk(Dataset<Row> sketches, Dataset<Row> before, int from) {
        sketches.createOrReplaceTempView("sketches");
        spark.sql("SELECT DISTINCT text, day FROM sketches WHERE text IS NOT NULL AND day IS NOT NULL").createOrReplaceTempView("editions");
        spark.sql("SELECT text, any_value(shingles) AS shingles, any_value(bands) AS bands FROM sketches "
                + "WHERE day IS NOT NULL AND text IS NOT NULL GROUP BY text").createOrReplaceTempView("texts");
        kept("candidates", candidates().where(functions.col("later_day").geq(from))).createOrReplaceTempView("candidates");
        spark.udf().register("similarity", (UDF2<byte[], byte[], Double>) (a, b) ->
                Shingles.similarity(Sketch.shingles(a), Sketch.shingles(b)), DataTypes.DoubleType);
        kept("similar", spark.sql(String.format(Locale.ROOT, """
                SELECT c.* FROM candidates c JOIN texts x ON c.earlier = x.text JOIN texts y ON c.later = y.text
                WHERE similarity(x.shingles, y.shingles) >= %s""", SIMILAR))).createOrReplaceTempView("similar");
        Dataset<Row> links = links().where(functions.col("later_day").geq(from))
                .unionByName(before.select("earlier", "earlier_day", "later", "later_day"));
        Dataset<Row> chained = kept("chained", links.repartition(1).sortWithinPartitions("later_day", "later", "earlier_day", "earlier")
                .mapPartitions((MapPartitionsFunction<Row, Row>) Stories::chain, Encoders.row(PAIR)));
        return new Walk(chained.where(functions.col("later_day").geq(from)),
                chained.where("later_day IS NULL").select(functions.col("earlier").as("edition"), functions.col("later").as("root")));
    }

    /** Pairs of editions that became candidates: a bucket gives them in order of days. */
    private Dataset<Row> candidates() {
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

    private Dataset<Row> links() {
        return spark.sql(String.format(Locale.ROOT, """
                SELECT xxhash64(earlier, earlier_day) AS earlier, earlier_day, xxhash64(later, later_day) AS later, later_day FROM similar
                UNION ALL
                SELECT xxhash64(text, earlier_day), earlier_day, xxhash64(text, day), day
                FROM (SELECT text, day, lag(day) OVER (PARTITION BY text ORDER BY day) AS earlier_day FROM editions)
                WHERE day - earlier_day <= %d
                """, REACH));
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
                .map(p -> RowFactory.create(p.earlier(), p.earlierDay(), p.later(), p.laterDay())).iterator());
    }

    /** The links that joined stories, then each edition with its root, which has no days. */
    private static Iterator<Row> chain(Iterator<Row> links) {
        Chains chains = new Chains(REACH);
        Iterator<Row> joins = new Mapped(links, link ->
                chains.link(link.getLong(0), link.getInt(1), link.getLong(2), link.getInt(3)) ? List.of(link).iterator()
                        : Collections.emptyIterator());
        Iterator<Row> phases = List.of(RowFactory.create(true), RowFactory.create(false)).iterator();
        return new Mapped(phases, phase -> phase.getBoolean(0) ? joins : roots(chains));
    }

    private static Iterator<Row> roots(Chains chains) {
        return IntStream.range(0, chains.size())
                .mapToObj(i -> RowFactory.create(chains.edition(i), null, chains.story(i), null)).iterator();
    }
}
