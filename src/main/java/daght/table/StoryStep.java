package daght.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import daght.table.story.Assignment;
import daght.table.story.Stories;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Brings stories up to date with the articles that a run adds and takes away. It looks at the days that changed and at those around them:
 * it walks from the first of them, with the joins that the days before have left, to the end of the month of the last; and where later
 * days were walked before, until the joins are those that were there, from where on nothing can be different. For days added at the
 * archive's end that is one walk over these days.
 */
final class StoryStep {

    private static final int NEVER = -1_000_000;
    private static final int FOREVER = 1_000_000;

    private final SparkSession spark;
    private final Draft draft;
    private final Dataset<Row> fresh;
    private final Dataset<Row> gone;
    private final Dataset<Row> ledger;
    private final Stories stories;

    /** @param to last day whose stories are told anew; {@code end}, that of the walk, lies a story's span later */
    private record Window(int from, int to, int end) {
        static final Window NONE = new Window(1, 0, 0);
    }

    /**
     * @param fresh articles that come: {@code article_id}, {@code part}, {@code day}; their paragraphs are staged
     * @param gone  articles that go: {@code article_id}, {@code day}, {@code story_id}
     */
    StoryStep(SparkSession spark, Draft draft, Dataset<Row> fresh, Dataset<Row> gone) {
        this.spark = spark;
        this.draft = draft;
        this.fresh = fresh.select("article_id", "part", "day");
        this.gone = gone;
        this.ledger = draft.old(Inner.LEDGER);
        this.stories = new Stories(spark, draft.scratch("story"));
    }

    /**
     * Articles around the change with {@code part}, {@code text}, {@code story_id}, {@code home}, whether one of these is
     * {@code moved}, and {@code was_home}. Stages the joins.
     */
    Dataset<Row> stories() {
        Row days = fresh.select("day").union(gone.select("day")).selectExpr("min(day)", "max(day)").first();
        if (draft.isAfresh()) {
            return walked(new Window(NEVER, FOREVER, FOREVER));
        }
        if (days.isNullAt(0)) {
            return told(Window.NONE, articles(Window.NONE, sketches(Window.NONE)), none());
        }
        for (int months = 0;; months = Math.max(1, 2 * months)) {
            Window window = window(days.getInt(0), days.getInt(1), months);
            if (window.to() == FOREVER) {
                return walked(window);
            }
            Dataset<Row> sketches = sketches(window);
            Stories.Walk walk = stories.walk(sketches, before(window), window.from());
            if (isSettled(walk, window)) {
                return walked(window, sketches, walk);
            }
        }
    }

    private Window window(int from, int last, int months) {
        String month = Part.later(Part.of(LocalDate.ofEpochDay(last)), months);
        Set<String> all = draft.parts(Inner.LEDGER);
        all.removeIf(part -> !Part.isMonth(part));
        boolean end = all.isEmpty() || ((TreeSet<String>) all).last().compareTo(month) <= 0;
        int to = end ? FOREVER : Part.lastDay(month);
        return new Window(from, to, end ? FOREVER : to + Stories.SPAN);
    }

    /** Whether the joins of the last days are those that were there: what follows rests on nothing else. */
    private boolean isSettled(Stories.Walk walk, Window window) {
        Column last = col("later_day").between(Math.max(window.from(), window.to() - Stories.MEMORY), window.to());
        Dataset<Row> old = draft.old(Inner.JOINS).drop(Part.COLUMN).where(last);
        Dataset<Row> now = walk.joins().where(last);
        return now.except(old).isEmpty() && old.except(now).isEmpty();
    }

    private Dataset<Row> walked(Window window) {
        Dataset<Row> sketches = sketches(window);
        return walked(window, sketches, stories.walk(sketches, before(window), window.from()));
    }

    private Dataset<Row> walked(Window window, Dataset<Row> sketches, Stories.Walk walk) {
        Set<String> months = new TreeSet<>(draft.parts(Inner.JOINS));
        walk.joins().select(Part.ofDay(col("later_day"))).distinct().collectAsList().forEach(row -> months.add(row.getString(0)));
        if (window.from() != NEVER) {
            months.removeIf(month -> month.compareTo(Part.of(LocalDate.ofEpochDay(window.from()))) < 0);
            months.removeIf(month -> window.end() != FOREVER && month.compareTo(Part.of(LocalDate.ofEpochDay(window.end()))) > 0);
        }
        Column outside = col("later_day").lt(window.from()).or(col("later_day").gt(window.end()));
        Dataset<Row> kept = draft.old(Inner.JOINS, months).where(outside);
        draft.stage(Inner.JOINS, kept.unionByName(walk.joins().withColumn(Part.COLUMN, Part.ofDay(col("later_day")))), months);
        return told(window, articles(window, sketches), walk.roots());
    }

    private Dataset<Row> before(Window window) {
        int from = window.from();
        return from == NEVER ? draft.old(Inner.JOINS, Set.of())
                : draft.old(Inner.JOINS, Part.months(from - Stories.MEMORY, from))
                        .where(col("later_day").between(from - Stories.MEMORY, from - 1));
    }

    private Dataset<Row> told(Window window, Dataset<Row> articles, Dataset<Row> roots) {
        Dataset<Row> known = draft.scratch("known", articles);
        Set<String> rest = draft.parts(Inner.LEDGER);
        rest.removeAll(parts(window));
        Dataset<Row> others = draft.old(Inner.LEDGER, rest).where(col("day").isNotNull());
        Dataset<Row> stale = draft.old(Inner.LEDGER, parts(window)).where(col("day").between(window.from(), window.to()))
                .select("story_id").distinct();
        Dataset<Row> now = new Assignment(known, others, stale, roots, window.from(), window.to()).stories(spark);
        Dataset<Row> was = known.select(col("article_id"), col("story_id").as("was_story"), col("home").as("was_home"));
        Column same = col("story_id").eqNullSafe(col("was_story")).and(col("home").eqNullSafe(col("was_home")));
        return now.join(was, "article_id").withColumn("moved", functions.not(same)).drop("was_story", "day");
    }

    /** All articles of the parts around a window, as the ledger knows them, and with the texts of sketches. */
    private Dataset<Row> articles(Window window, Dataset<Row> sketches) {
        Dataset<Row> texts = sketches.select(col("article_id"), col("text").as("sketched"));
        return around(draft.old(Inner.LEDGER, parts(window))).join(texts, new String[] {"article_id"}, "left")
                .withColumn("text", coalesce(col("sketched"), col("text"))).drop("sketched");
    }

    private Dataset<Row> around(Dataset<Row> held) {
        Dataset<Row> kept = held.join(gone.select("article_id"), new String[] {"article_id"}, "left_anti")
                .select("article_id", "part", "day", "text", "story_id", "home");
        return kept.unionByName(fresh.withColumn("text", lit(null).cast("bigint")).withColumn("story_id", lit(null).cast("string"))
                .withColumn("home", lit(null).cast("string")));
    }

    /** Sketches of the days of a window and of those that it reaches back to, and of what is new and has no day. */
    private Dataset<Row> sketches(Window window) {
        Column isDue = col("day").between(window.from() - Stories.REACH, window.end());
        Dataset<Row> due = around(draft.old(Inner.LEDGER, parts(window)).where(isDue)).where(isDue.or(col("day").isNull()));
        due.createOrReplaceTempView("due");
        Set<String> parts = parts(window);
        fresh.select("part").distinct().collectAsList().forEach(row -> parts.add(row.getString(0)));
        draft.now(Tables.PARAGRAPHS, parts).createOrReplaceTempView("paragraphs");
        return stories.sketches(spark.sql(Sql.query("bodies")));
    }

    /** Parts whose articles can share a story with one of the window, and those without a day. */
    private Set<String> parts(Window window) {
        Set<String> parts = draft.parts(Inner.LEDGER);
        if (window.from() != NEVER) {
            String first = window.equals(Window.NONE) ? "9999" : Part.of(LocalDate.ofEpochDay(window.from() - Stories.MEMORY));
            String last = window.end() == FOREVER ? "9999" : Part.of(LocalDate.ofEpochDay(window.end()));
            parts.removeIf(part -> Part.isMonth(part) && (part.compareTo(first) < 0 || part.compareTo(last) > 0));
        }
        return parts;
    }

    private Dataset<Row> none() {
        return spark.sql("SELECT 0L AS edition, 0L AS root").limit(0);
    }
}
