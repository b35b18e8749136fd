package daght.table;

import static org.apache.spark.sql.functions.col;

import daght.table.store.OutputFolder;
import daght.table.story.Stories;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * One run: stages every table that changes, then commits them together. Articles that the tables know already are not read again, unless
 * the lexicons or the version have changed since; then all of them are, from the tables.
 */
final class Run {

    private static final int ARTICLES_A_TASK = 2_000;
    private static final int SMALL = 5_000;
    private static final List<Table> SUMMARIES = List.of(Tables.ACTORS, Tables.PRESSURE_OVER_TIME, Tables.STANCE_OVER_TIME,
            Tables.PORTRAYAL, Tables.CO_MENTIONS_OVER_TIME);

    private final SparkSession spark;
    private final OutputFolder folder;
    private final RunStamp stamp;
    private final Consumer<String> progress;
    private final Watch watch;
    private final boolean first;
    private final boolean rereading;
    private final List<String> staged = new ArrayList<>();
    private boolean small = true;

    Run(SparkSession spark, OutputFolder folder, RunStamp stamp, Watch watch, Consumer<String> progress) {
        this.spark = spark;
        this.folder = folder;
        this.stamp = stamp;
        this.watch = watch;
        this.progress = progress;
        this.first = !folder.has(Tables.RUNS.name());
        this.rereading = !first && !readAlike();
    }

    /** Reads what is new in the intake, and commits. */
    Tally over(Intake intake, ReaderSource reader) {
        watch.step("reading the input");
        Dataset<Row> incoming = scratch("incoming", Incoming.of(intake.articles(), ledger()));
        Dataset<Row> rejected = scratch("rejected", intake.rejects());
        Dataset<Row> duplicates = scratch("duplicates", intake.duplicates().select("source_file"));
        Tally tally = Tally.of(Incoming.count(incoming), rejected, duplicates);
        watch.step(tally.toString());
        small = incoming.count() + ledger().count() < SMALL;
        if (first || rereading || tally.out() > 0) {
            Dataset<Row> read = read(incoming, reader);
            derive(incoming, read);
            rejected = rejected.unionByName(Rejects.faults(read));
        }
        stage(Tables.REJECTS, Rejects.merged(rereading ? withoutFaults() : old(Tables.REJECTS), rejected, incoming, duplicates));
        stage(Tables.RUNS, old(Tables.RUNS).unionByName(row(tally)));
        watch.step("putting the tables in place");
        folder.commit(stamp.id(), staged, progress);
        return tally;
    }

    /** Whether the last run read with the same lexicons and version. */
    private boolean readAlike() {
        Row last = old(Tables.RUNS).orderBy(col("started_at").desc(), col("run_id").desc()).select("lexicon_hash", "version").first();
        return stamp.lexiconHash().equals(last.getString(0)) && stamp.version().equals(last.getString(1));
    }

    private Dataset<Row> read(Dataset<Row> incoming, ReaderSource reader) {
        Dataset<Row> toRead = incoming.where(col(Incoming.STANDING).notEqual(Incoming.KNOWN));
        if (rereading) {
            watch.step("the lexicons or the version have changed: reading all articles again");
            toRead = toRead.unionByName(Incoming.again(unreplaced(old(Tables.ARTICLES), incoming), old(Tables.PARAGRAPHS), ledger()));
        }
        watch.step("reading texts for actors and signals");
        long articles = toRead.count();
        int cores = spark.sparkContext().defaultParallelism();
        int tasks = (int) Math.max(1, Math.min(articles, Math.max(4L * cores, articles / ARTICLES_A_TASK)));
        return scratch("read", ReadingStage.read(toRead.repartition(tasks, col("article_id")), reader));
    }

    private void derive(Dataset<Row> incoming, Dataset<Row> read) {
        read.createOrReplaceTempView("read");
        watch.step("writing paragraphs, mentions and co-mentions");
        for (Table table : List.of(Tables.PARAGRAPHS, Tables.MENTIONS, Tables.CO_MENTIONS)) {
            stage(table, grown(table, incoming));
        }
        Dataset<Row> articles = scratch("articles", grown(Tables.ARTICLES, incoming));
        watch.step("joining copies to stories");
        Dataset<Row> stories = scratch("stories", stories(articles));
        watch.step("writing articles and signals");
        stage(Tables.ARTICLES, articles.join(stories, "article_id"));
        stage(Tables.SIGNALS, grown(Tables.SIGNALS, incoming).join(stories.drop("first_report"), "article_id"));
        Dataset<Row> ledger = unreplaced(rereading ? ledger().limit(0) : ledger(), incoming).unionByName(read.select(Ledger.columns()));
        Ledger.write(ledger, folder.staged(stamp.id(), ledgerName()));
        staged.add(ledgerName());
        Ledger.read(spark, folder.staged(stamp.id(), ledgerName())).createOrReplaceTempView("ledger");
        watch.step("writing actors and summaries");
        for (Table table : SUMMARIES) {
            stage(table, spark.sql(Sql.query(table.name())));
        }
    }

    private Dataset<Row> stories(Dataset<Row> articles) {
        articles.createOrReplaceTempView("dated_articles");
        return new Stories(spark, folder.staged(stamp.id(), "scratch/story")).of(spark.sql(Sql.query("bodies")));
    }

    /** A base table as it was, without what this run replaces and without its story, and with what this run found. */
    private Dataset<Row> grown(Table table, Dataset<Row> incoming) {
        Dataset<Row> found = spark.sql(Sql.query(table.name()));
        if (first || rereading) {
            return found;
        }
        return unreplaced(old(table), incoming).drop("story_id", "first_report").unionByName(found);
    }

    /** Rows of articles that this run does not replace. */
    private static Dataset<Row> unreplaced(Dataset<Row> rows, Dataset<Row> incoming) {
        Dataset<Row> ids = incoming.where(col(Incoming.REPLACES).isNotNull()).select(col(Incoming.REPLACES).as("article_id"));
        return rows.join(ids, new String[] {"article_id"}, "left_anti");
    }

    private Dataset<Row> withoutFaults() {
        return old(Tables.REJECTS).where(col("reason").notEqual(Rejects.READER_FAULT));
    }

    private Dataset<Row> row(Tally tally) {
        Row row = RowFactory.create(stamp.id(), Timestamp.from(stamp.started()), Timestamp.from(Instant.now()), stamp.version(),
                stamp.lexiconHash(), stamp.options(), tally.in(), tally.out(), tally.rejected(), tally.duplicates(), tally.corrected());
        return spark.createDataFrame(List.of(row), Tables.RUNS.schema());
    }

    private Dataset<Row> ledger() {
        return first ? spark.createDataFrame(List.of(), Ledger.SCHEMA) : Ledger.read(spark, folder.table(ledgerName()));
    }

    private Dataset<Row> old(Table table) {
        return first ? TableFiles.none(spark, table) : TableFiles.read(spark, table, folder.table(table.name()));
    }

    private void stage(Table table, Dataset<Row> rows) {
        String place = folder.staged(stamp.id(), table.name());
        TableFiles.write(rows, table, place, small);
        TableFiles.read(spark, table, place).createOrReplaceTempView(table.name());
        staged.add(table.name());
    }

    /** Rows that are needed more than once, computed once. */
    private Dataset<Row> scratch(String name, Dataset<Row> rows) {
        String place = folder.staged(stamp.id(), "scratch/" + name);
        rows.write().mode("overwrite").parquet(place);
        return spark.read().schema(rows.schema()).parquet(place);
    }

    private String ledgerName() {
        return folder.own(Ledger.NAME);
    }
}
