package daght.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Finds records that are one article: of one identity the latest version stays, of one outlet's articles with one title and text the
 * earliest. Which one that is depends on what is in the records alone, not on the order or the names of files.
 */
final class Repeats {

    private Repeats() {
    }

    /** Rows of articles with {@code kept_article_id} and {@code repeat}: why a row gives way, or null. */
    static Dataset<Row> mark(Dataset<Row> articles) {
        WindowSpec versions = Window.partitionBy("article_id").orderBy(col("version").desc(), col("content_hash").desc(), col("author").desc(),
                col("language").desc(), col("published_on").desc_nulls_last(), col("published_from").desc(), col("credited_to").desc(), col("url"),
                col("outlet"), col("source_file"), col("record_no"));
        Column laterHash = first("content_hash").over(versions);
        WindowSpec copies = Window.partitionBy("outlet", "content_hash", "older").orderBy(col("published_on").asc_nulls_last(), col("article_id"));
        Column firstId = first("article_id").over(copies);
        return articles
                .withColumn("rank", row_number().over(versions))
                .withColumn("latest_hash", laterHash)
                .withColumn("older", col("rank").gt(1))
                .withColumn("first_id", when(col("older"), col("article_id")).otherwise(firstId))
                .withColumn("repeat", when(col("older").and(col("latest_hash").equalTo(col("content_hash"))), lit("same_record"))
                        .when(col("older"), lit("older_version"))
                        .when(col("first_id").notEqual(col("article_id")), lit("same_text")))
                .withColumn("kept_article_id", col("first_id"))
                .drop("rank", "latest_hash", "older", "first_id");
    }
}
