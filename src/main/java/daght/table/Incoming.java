package daght.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The articles of a run, each with its standing: {@code new}; {@code corrected}, it takes the place of an article of the tables;
 * {@code known}, the tables have it; {@code again}, an article of the tables that must be read with other lexicons.
 *
 * <p>The rules are those that the corpus has for repeats inside one input, so that reading day by day gives what reading at once gives:
 * of one identity the later text stays (a text that was replaced before does not come back), and of one outlet's articles with one title
 * and text the earliest.
 */
final class Incoming {

    static final String STANDING = "standing";
    static final String NEW = "new";
    static final String CORRECTED = "corrected";
    static final String KNOWN = "known";
    static final String AGAIN = "again";

    /** Column: the article of the tables that this one takes the place of. */
    static final String REPLACES = "replaces";
    /** Column: digests of the texts that this article had before. */
    static final String EARLIER = "earlier_hashes";

    private static final Set<String> NOT_TEXT = Set.of("published_on", "credited_to", "character_count", "record_no");

    private Incoming() {
    }

    /** What a ledger says of articles that the input may repeat: those of its identities, and those of its outlets' texts. */
    static Dataset<Row> held(Dataset<Row> articles, Dataset<Row> ledger) {
        Dataset<Row> narrow = ledger.select("article_id", "outlet", "published_on", "content_hash", EARLIER);
        Dataset<Row> texts = articles.select(nullif(col("outlet"), lit("")).as("copy_outlet"), col("content_hash").as("copy_hash"));
        Column isText = col("content_hash").equalTo(col("copy_hash")).and(col("outlet").eqNullSafe(col("copy_outlet")));
        return narrow.join(articles.select("article_id"), new String[] {"article_id"}, "left_semi")
                .union(narrow.join(texts, isText, "left_semi")).distinct();
    }

    /** The articles of the input; known ones come without their paragraphs. */
    static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> ledger) {
        Dataset<Row> held = ledger.select(col("article_id").as("held_id"), col("published_on").as("held_on"),
                col("content_hash").as("held_hash"), col("earlier_hashes").as("held_earlier"));
        Dataset<Row> copies = ledger.groupBy(coalesce(col("outlet"), lit("")).as("copy_outlet"), col("content_hash").as("copy_hash"))
                .agg(functions.min(struct(ordered(col("published_on")).as("day"), col("article_id").as("id"))).as("copy"));
        Column isCopy = coalesce(col("outlet"), lit("")).equalTo(col("copy_outlet")).and(col("content_hash").equalTo(col("copy_hash")));
        Column copyIsFirst = col("copy").lt(struct(ordered(col("published_on")).as("day"), col("article_id").as("id")));
        Column isHeld = col("content_hash").equalTo(col("held_hash")).or(array_contains(col("held_earlier"), col("content_hash")))
                .or(coalesce(col("published_on").lt(col("held_on")), lit(false)));
        Column standing = when(col("held_id").isNotNull(), when(isHeld, KNOWN).otherwise(CORRECTED))
                .when(col("copy").isNull(), NEW)
                .otherwise(when(copyIsFirst, KNOWN).otherwise(CORRECTED));
        Column earlier = when(col("held_id").isNotNull(), array_union(col("held_earlier"), array(col("held_hash")))).otherwise(none());
        return articles.join(held, col("article_id").equalTo(col("held_id")), "left").join(copies, isCopy, "left")
                .withColumn(STANDING, standing)
                .withColumn(REPLACES, when(col(STANDING).equalTo(CORRECTED), coalesce(col("held_id"), col("copy.id"))))
                .withColumn(EARLIER, earlier)
                .select(columns(when(col(STANDING).notEqual(KNOWN), col("paragraphs"))));
    }

    /** The articles of the tables, put together from their paragraphs. */
    static Dataset<Row> again(Dataset<Row> articles, Dataset<Row> paragraphs, Dataset<Row> ledger) {
        Dataset<Row> texts = paragraphs.groupBy("article_id").agg(
                functions.map_from_entries(functions.collect_list(struct("paragraph_no", "text"))).as("by_no"));
        Column rebuilt = expr("transform(sequence(0, array_max(map_keys(by_no))), no -> coalesce(try_element_at(by_no, no), ''))");
        return articles.join(ledger.select("article_id", "content_hash", EARLIER), "article_id")
                .join(texts, new String[] {"article_id"}, "left")
                .withColumn("record_no", lit(null).cast("bigint"))
                .withColumn(STANDING, lit(AGAIN))
                .withColumn(REPLACES, col("article_id"))
                .select(columns(coalesce(rebuilt, none())));
    }

    /** How many articles there are of each standing. */
    static Map<String, Long> count(Dataset<Row> incoming) {
        return incoming.groupBy(STANDING).count().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
    }

    private static Column[] columns(Column paragraphs) {
        Stream<Column> added = Stream.of(col(STANDING), col(REPLACES), col(EARLIER), paragraphs.as("paragraphs"));
        return Stream.concat(Intake.COLUMNS.stream().map(Incoming::known), added).toArray(Column[]::new);
    }

    /** What is not known is null; a corpus says so with an empty text. */
    private static Column known(String name) {
        return NOT_TEXT.contains(name) ? col(name) : nullif(col(name), lit("")).as(name);
    }

    private static Column ordered(Column day) {
        return coalesce(day, lit("9999-12-31").cast("date"));
    }

    private static Column none() {
        return array().cast("array<string>");
    }
}
