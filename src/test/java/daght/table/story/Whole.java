package daght.table.story;

import static org.apache.spark.sql.functions.lit;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The stories of articles that are all there at once. */
final class Whole {

    private static final StructType JOINS = StructType.fromDDL("earlier bigint, earlier_day int, later bigint, later_day int");
    private static final StructType STORY = StructType.fromDDL("article_id string, day int, text bigint, story_id string, home string");

    private Whole() {
    }

    /** {@code article_id}, {@code story_id}, {@code first_report}. */
    static Dataset<Row> stories(SparkSession spark, Path scratch, Dataset<Row> bodies) {
        Stories stories = new Stories(spark, scratch.toString());
        Dataset<Row> sketches = stories.sketches(bodies);
        Dataset<Row> known = sketches.select("article_id", "day", "text").withColumn("part", lit("all"))
                .withColumn("story_id", lit(null).cast("string")).withColumn("home", lit(null).cast("string"));
        Dataset<Row> none = spark.createDataFrame(List.of(), STORY);
        Stories.Walk walk = stories.walk(sketches, spark.createDataFrame(List.of(), JOINS), -1_000_000);
        return new Assignment(known, none, none.select("story_id"), walk.roots(), -1_000_000, 1_000_000).stories(spark)
                .selectExpr("article_id", "story_id", "article_id = story_id AS first_report");
    }
}
