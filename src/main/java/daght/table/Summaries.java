package daght.table;

import static org.apache.spark.sql.functions.col;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The summaries of what has changed. Those over time are made anew for the periods that hold a day that changed. What is told over all
 * time is put together from sums by part, of which those that changed are made anew: sums by month of publication for actors, and by month
 * of a story's first report for pairs, so that no story is counted in two.
 */
final class Summaries {

    /** Parts after the one of a story's first report that can hold its last. */
    private static final int REACH = 2;

    private final SparkSession spark;
    private final Draft draft;

    Summaries(SparkSession spark, Draft draft) {
        this.spark = spark;
        this.draft = draft;
    }

    /** Stages the summaries over time. {@code days} has a null where an article without a day has changed. */
    void overTime(Collection<LocalDate> days) {
        Set<String> periods = new TreeSet<>();
        for (LocalDate day : days) {
            periods.add(Part.of(day));
            periods.add(Part.of(day == null ? null : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
        }
        // A week that begins in a month ends in the next.
        Set<String> parts = from(periods, 1);
        for (Table table : List.of(Tables.ARTICLES, Tables.SIGNALS, Tables.MENTIONS, Tables.CO_MENTIONS)) {
            draft.now(table, parts).drop(Part.COLUMN).createOrReplaceTempView(table.name());
        }
        for (Table table : List.of(Tables.PRESSURE_OVER_TIME, Tables.STANCE_OVER_TIME, Tables.CO_MENTIONS_OVER_TIME)) {
            Column isDue = Part.of(col("period_start")).isin(periods.toArray());
            Dataset<Row> rows = spark.sql(Sql.query(table.name())).where(isDue);
            draft.stage(table, rows.withColumn(Part.COLUMN, Part.of(col("period_start"))), periods);
        }
    }

    /** Stages the actors. */
    void actors(Set<String> parts) {
        draft.now(Inner.LEDGER, parts).createOrReplaceTempView("ledger");
        draft.now(Tables.MENTIONS, parts).createOrReplaceTempView("mentions");
        draft.stage(Inner.ACTORS, spark.sql(Sql.query("actors_of_part")), parts);
        draft.now(Inner.ACTORS).createOrReplaceTempView("actors_of_part");
        draft.stage(Tables.ACTORS, spark.sql(Sql.query("actors")));
    }

    /** Stages what is told of pairs over all time. */
    void pairs(Set<String> homes) {
        Set<String> parts = from(homes, REACH);
        Dataset<Row> home = draft.now(Inner.LEDGER, parts).where(col("home").isin(homes.toArray())).select("article_id", "home");
        Dataset<Row> signals = draft.now(Tables.SIGNALS, parts).drop(Part.COLUMN).join(home, "article_id")
                .withColumnRenamed("home", Part.COLUMN);
        signals.createOrReplaceTempView("signals");
        draft.stage(Inner.PORTRAYAL, spark.sql(Sql.query("portrayal_of_part")), homes);
        draft.stage(Inner.PRESSING, spark.sql(Sql.query("pressing_of_part")), homes);
        draft.now(Inner.PORTRAYAL).createOrReplaceTempView("portrayal_of_part");
        draft.stage(Tables.PORTRAYAL, spark.sql(Sql.query("portrayal")));
    }

    /** The strongest pressing pairs, from the sums by part. */
    Dataset<Row> pressing() {
        draft.now(Inner.PRESSING).createOrReplaceTempView("pressing_of_part");
        return spark.sql(Sql.query("pressing"));
    }

    /** These parts, as many months after each, and the undated one. */
    private static Set<String> from(Set<String> parts, int months) {
        Set<String> all = new TreeSet<>(parts);
        for (String part : parts) {
            for (int later = 1; Part.isMonth(part) && later <= months; later++) {
                all.add(Part.later(part, later));
            }
        }
        all.add(Part.UNDATED);
        return all;
    }
}
