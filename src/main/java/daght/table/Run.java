package daght.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * One run: stages the parts of tables that change, then commits them together. Articles that the tables know already are not read again,
 * unless the lexicons or the version have changed since; then all of them are, from the tables, and the tables are made afresh.
 */
final class Run {

    private static final int ARTICLES_A_TASK = 2_000;
    private static final int SMALL = 5_000;

    private final SparkSession spark;
    private final Draft draft;
    private final RunStamp stamp;
    private final Consumer<String> progress;
    private final Watch watch;
    private final boolean first;
    private final boolean rereading;
    private final Summaries summaries;

    Run(SparkSession spark, Draft draft, RunStamp stamp, Watch watch, Consumer<String> progress) {
        this.spark = spark;
        this.draft = draft;
        this.stamp = stamp;
        this.watch = watch;
        this.progress = progress;
        this.first = draft.isFirst();
        this.rereading = !first && !readAlike();
        this.summaries = new Summaries(spark, draft);
    }

    /** Reads what is new in the intake, and commits. */
    Tally over(Intake intake, ReaderSource reader) {
        watch.step("reading the input");
        Dataset<Row> ledger = draft.stored(Inner.LEDGER);
        Dataset<Row> articles = first ? intake.articles() : draft.scratch("articles", intake.articles());
        Dataset<Row> incoming = draft.scratch("incoming", Incoming.of(articles, Incoming.held(articles, ledger)));
        Dataset<Row> rejected = draft.scratch("rejected", intake.rejects());
        Dataset<Row> duplicates = draft.scratch("duplicates", intake.duplicates().select("source_file"));
        Tally tally = Tally.of(Incoming.count(incoming), rejected, duplicates);
        watch.step(tally.toString());
        if (first || rereading || tally.out() > 0) {
            Dataset<Row> read = read(incoming, reader);
            derive(incoming, read, tally);
            rejected = rejected.unionByName(Rejects.faults(read));
        }
        Dataset<Row> records = incoming.select(col("source_file"), col("record_no"), col(Incoming.STANDING).notEqual(Incoming.KNOWN).as("is_read"))
                .union(rejected.select(col("source_file"), col("record_no"), lit(false)))
                .union(duplicates.select(col("source_file"), lit(null).cast("bigint"), lit(false)));
        Rejects.stage(draft, rejected, records, Part.of(LocalDate.ofInstant(stamp.started(), ZoneOffset.UTC)));
        draft.stage(Tables.RUNS, draft.stored(Tables.RUNS).drop(Part.COLUMN).unionByName(row(tally)));
        watch.step("putting the tables in place");
        draft.commit(progress);
        return tally;
    }

    /** Whether the last run read with the same lexicons and version. */
    private boolean readAlike() {
        Row last = draft.stored(Tables.RUNS).orderBy(col("started_at").desc(), col("run_id").desc())
                .select("lexicon_hash", "version").first();
        return stamp.lexiconHash().equals(last.getString(0)) && stamp.version().equals(last.getString(1));
    }

    /** The articles that must be read, with all that was found in them. */
    private Dataset<Row> read(Dataset<Row> incoming, ReaderSource reader) {
        Dataset<Row> toRead = incoming.where(col(Incoming.STANDING).notEqual(Incoming.KNOWN));
        if (rereading) {
            watch.step("the lexicons or the version have changed: reading all articles again");
            Dataset<Row> replaced = incoming.where(col(Incoming.REPLACES).isNotNull()).select(col(Incoming.REPLACES).as("article_id"));
            toRead = toRead.unionByName(Incoming.again(without(draft.stored(Tables.ARTICLES), replaced), draft.stored(Tables.PARAGRAPHS),
                    draft.stored(Inner.LEDGER)));
            draft.startAfresh();
        }
        watch.step("reading texts for actors and signals");
        long articles = toRead.count();
        int cores = spark.sparkContext().defaultParallelism();
        int tasks = (int) Math.max(1, Math.min(articles, Math.max(4L * cores, articles / ARTICLES_A_TASK)));
        // A day that is only the first of a month or year is none.
        return draft.scratch("read", ReadingStage.read(toRead.repartition(tasks, col("article_id")), reader)
                .withColumn("day", expr("CASE WHEN coalesce(published_precision, 'day') NOT IN ('month', 'year') THEN unix_date(published_on) END"))
                .withColumn(Part.COLUMN, Part.ofDay(col("day"))));
    }

    private void derive(Dataset<Row> incoming, Dataset<Row> read, Tally tally) {
        if (first) {
            draft.startAfresh();
        }
        read.createOrReplaceTempView("read");
        Dataset<Row> replaced = incoming.where(col(Incoming.REPLACES).isNotNull()).select(col(Incoming.REPLACES).as("article_id"));
        Dataset<Row> gone = draft.scratch("gone", draft.old(Inner.LEDGER, tally.corrected() == 0 ? Set.of() : draft.parts(Inner.LEDGER))
                .join(replaced, new String[] {"article_id"}, "left_semi").drop("actors"));
        Set<String> parts = parts(read.select(Part.COLUMN).union(gone.select(Part.COLUMN)));
        draft.small(read.count() + draft.old(Inner.LEDGER, parts).count() < SMALL);
        watch.step("writing paragraphs, mentions and co-mentions");
        for (Table table : List.of(Tables.PARAGRAPHS, Tables.MENTIONS, Tables.CO_MENTIONS)) {
            draft.stage(table, grown(table, parts, gone), parts);
        }
        watch.step("joining copies to stories");
        Dataset<Row> stories = draft.scratch("stories", new StoryStep(spark, draft, read, gone).stories());
        watch.step("writing articles and signals");
        Dataset<Row> moved = stories.where("moved");
        Set<String> touched = parts(moved);
        touched.addAll(parts);
        Dataset<Row> story = stories.select("article_id", "text", "story_id", "home");
        draft.stage(Tables.ARTICLES, grown(Tables.ARTICLES, touched, gone).drop("text").join(story, "article_id")
                .withColumn("first_report", col("article_id").equalTo(col("story_id"))), touched);
        draft.stage(Tables.SIGNALS, grown(Tables.SIGNALS, touched, gone).join(story.drop("text"), "article_id"), touched);
        draft.stage(Inner.LEDGER, ledger(read, touched, gone).join(story, "article_id"), touched);
        watch.step("writing actors and summaries");
        summaries.overTime(days(moved, gone, touched));
        summaries.actors(parts);
        Set<String> homes = parts(moved.select("home").union(moved.select("was_home")).union(gone.select("home"))
                .where("home IS NOT NULL").withColumnRenamed("home", Part.COLUMN));
        summaries.pairs(homes);
    }

    /** Parts of a base table as they were, without what this run replaces and without their stories, and with what this run found. */
    private Dataset<Row> grown(Table table, Set<String> parts, Dataset<Row> gone) {
        return without(draft.old(table, parts), gone).drop("story_id", "first_report").unionByName(spark.sql(Sql.query(table.name())));
    }

    private Dataset<Row> ledger(Dataset<Row> read, Set<String> parts, Dataset<Row> gone) {
        Dataset<Row> old = without(draft.old(Inner.LEDGER, parts), gone).drop("text", "story_id", "home");
        return old.unionByName(read.select("article_id", "outlet", "published_on", "day", "content_hash", "earlier_hashes", "actors",
                Part.COLUMN));
    }

    /** Days of publication whose reports are other ones than before; null stands for none. */
    private Set<LocalDate> days(Dataset<Row> moved, Dataset<Row> gone, Set<String> parts) {
        Dataset<Row> days = draft.now(Tables.ARTICLES, parts).join(moved.select("article_id"), new String[] {"article_id"}, "left_semi")
                .select("published_on").union(gone.select("published_on")).distinct();
        Set<LocalDate> all = new HashSet<>();
        for (Row row : days.collectAsList()) {
            all.add(row.isNullAt(0) ? null : ((Date) row.get(0)).toLocalDate());
        }
        return all;
    }

    /** The different parts of rows. */
    static Set<String> parts(Dataset<Row> rows) {
        Set<String> parts = new TreeSet<>();
        rows.select(Part.COLUMN).distinct().collectAsList().forEach(row -> parts.add(row.getString(0)));
        return parts;
    }

    private static Dataset<Row> without(Dataset<Row> rows, Dataset<Row> articles) {
        return rows.join(articles.select("article_id"), new String[] {"article_id"}, "left_anti");
    }

    private Dataset<Row> row(Tally tally) {
        Row row = RowFactory.create(stamp.id(), Timestamp.from(stamp.started()), Timestamp.from(Instant.now()), stamp.version(),
                stamp.lexiconHash(), stamp.options(), tally.in(), tally.out(), tally.rejected(), tally.duplicates(), tally.corrected());
        return spark.createDataFrame(List.of(row), Tables.RUNS.schema());
    }
}
