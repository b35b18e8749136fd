package daght.table.story;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Says which story each article tells. The id of a story is the article_id of its first report: the earliest, then the smallest. An
 * article without a day joins the story of the earliest article whose body is the same, shingle for shingle; where all such have no day
 * either, they are a story of their own. A body without words is a story of its own.
 *
 * <p>Stories that no change has touched keep their ids: a story is told anew when it has, or had, an article in the days that were
 * walked. All articles of such a story lie within {@link Stories#SPAN} days of those.
 *
 * @param known  articles: {@code article_id}, {@code part}, {@code day}, {@code text}, and {@code story_id} and {@code home} as they were
 *               or null; those without a day, and those from {@link Stories#SPAN} days before the walk to as many after it, must be there
 * @param others dated articles that are not known so closely: {@code article_id}, {@code day}, {@code text}, {@code story_id},
 *               {@code home}
 * @param stale  {@code story_id}: stories that had an article in the days that were walked
 * @param roots  of a {@link Stories.Walk}
 * @param from   first day that was walked
 * @param to     last day whose stories are told anew
 */
public record Assignment(Dataset<Row> known, Dataset<Row> others, Dataset<Row> stale, Dataset<Row> roots, int from, int to) {

    private static final String QUERY = """
            WITH rooted AS (
              SELECT k.*, CASE WHEN k.text IS NOT NULL THEN coalesce(r.root, xxhash64(k.text, k.day)) END AS root
              FROM known k LEFT JOIN roots r ON xxhash64(k.text, k.day) = r.edition WHERE k.day IS NOT NULL),
            marked AS (
              SELECT d.*, d.day BETWEEN ${from} AND ${to} OR s.story_id IS NOT NULL AS touched
              FROM rooted d LEFT JOIN stale s ON d.story_id = s.story_id),
            first AS (
              SELECT root, min(struct(day, article_id, part)) AS f FROM marked
              WHERE root IS NOT NULL GROUP BY root HAVING bool_or(touched)),
            dated AS (
              SELECT m.article_id, m.part, m.day, m.text,
                     CASE WHEN m.root IS NULL THEN m.article_id ELSE coalesce(f.f.article_id, m.story_id) END AS story_id,
                     CASE WHEN m.root IS NULL THEN m.part ELSE coalesce(f.f.part, m.home) END AS home
              FROM marked m LEFT JOIN first f ON m.root = f.root),
            undated AS (SELECT article_id, part, text FROM known WHERE day IS NULL),
            everywhere AS (
              SELECT text, day, article_id, story_id, home FROM dated
              UNION ALL SELECT text, day, article_id, story_id, home FROM others),
            dated_text AS (
              SELECT text, min(struct(day, article_id, story_id, home)) AS f FROM everywhere
              WHERE text IN (SELECT text FROM undated) GROUP BY text),
            undated_text AS (SELECT text, min(struct(article_id, part)) AS f FROM undated WHERE text IS NOT NULL GROUP BY text)
            SELECT article_id, part, day, text, story_id, home FROM dated
            UNION ALL
            SELECT u.article_id, u.part, CAST(NULL AS INT), u.text, coalesce(d.f.story_id, t.f.article_id, u.article_id),
                   coalesce(d.f.home, t.f.part, u.part)
            FROM undated u LEFT JOIN dated_text d ON u.text = d.text LEFT JOIN undated_text t ON u.text = t.text
            """;

    /** The articles that are known, with {@code story_id} and {@code home}, the part of their story's first report, as they are now. */
    public Dataset<Row> stories(SparkSession spark) {
        known.createOrReplaceTempView("known");
        others.createOrReplaceTempView("others");
        stale.createOrReplaceTempView("stale");
        roots.createOrReplaceTempView("roots");
        return spark.sql(QUERY.replace("${from}", Integer.toString(from)).replace("${to}", Integer.toString(to)));
    }
}
