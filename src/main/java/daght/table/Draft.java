package daght.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import daght.table.store.Change;
import daght.table.store.OutputFolder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The tables as a run finds them and as it will leave them: what is staged in parts, over what is old. Rows that it gives carry their part
 * in the column {@link Part#COLUMN}.
 */
final class Draft {

    private final SparkSession spark;
    private final OutputFolder folder;
    private final String run;
    private final Map<Table, Set<String>> staged = new HashMap<>();
    private boolean afresh;
    private boolean small = true;

    Draft(SparkSession spark, OutputFolder folder, String run) {
        this.spark = spark;
        this.folder = folder;
        this.run = run;
    }

    /** Whether there are no tables yet. */
    boolean isFirst() {
        return !folder.has(Tables.RUNS.name());
    }

    /** From now on the tables are made without the old ones, except those that {@link #stored} gives. */
    void startAfresh() {
        afresh = true;
    }

    /** Whether tables are made without the old ones. */
    boolean isAfresh() {
        return afresh;
    }

    /** How large the parts are that are written from now on: rows of small ones fit one task. */
    void small(boolean are) {
        small = are;
    }

    /** The rows of a table before this run. */
    Dataset<Row> stored(Table table) {
        return read(table, folder.files(table.name()).keySet());
    }

    /** The parts that a table had before this run. */
    Set<String> parts(Table table) {
        Set<String> parts = afresh ? new TreeSet<>() : new TreeSet<>(folder.files(table.name()).keySet());
        parts.remove(Part.EMPTY);
        return parts;
    }

    /** Rows of these parts before this run. */
    Dataset<Row> old(Table table, Collection<String> parts) {
        Set<String> there = parts(table);
        there.retainAll(parts);
        return read(table, there);
    }

    /** Rows of all parts before this run. */
    Dataset<Row> old(Table table) {
        return read(table, parts(table));
    }

    /** Rows of these parts as they will be. */
    Dataset<Row> now(Table table, Collection<String> parts) {
        Set<String> fresh = new TreeSet<>(parts);
        fresh.retainAll(staged.getOrDefault(table, Set.of()));
        Set<String> rest = new TreeSet<>(parts);
        rest.removeAll(fresh);
        if (fresh.isEmpty()) {
            return old(table, rest);
        }
        Dataset<Row> written = spark.read().schema(table.schema().add(Part.COLUMN, "string")).parquet(place(table))
                .where(col(Part.COLUMN).isin(fresh.toArray()));
        return rest.isEmpty() ? written : written.unionByName(old(table, rest));
    }

    /** All rows as they will be. */
    Dataset<Row> now(Table table) {
        Set<String> all = parts(table);
        all.addAll(staged.getOrDefault(table, Set.of()));
        return now(table, all);
    }

    /** Writes these parts of a table anew; the rows, which say their part, lie in no others. */
    void stage(Table table, Dataset<Row> rows, Collection<String> parts) {
        TableFiles.write(rows, table, place(table), small);
        if (!folder.has(table.name())) {
            TableFiles.writeEmpty(spark, table, place(table) + "/" + Part.COLUMN + "=" + Part.EMPTY);
        }
        staged.put(table, new TreeSet<>(parts));
    }

    /** Writes a table that is not cut. */
    void stage(Table table, Dataset<Row> rows) {
        stage(table, rows.withColumn(Part.COLUMN, lit(Part.ALL)), Set.of(Part.ALL));
    }

    /** Rows that are needed more than once, computed once. */
    Dataset<Row> scratch(String name, Dataset<Row> rows) {
        rows.write().mode("overwrite").parquet(scratch(name));
        return spark.read().schema(rows.schema()).parquet(scratch(name));
    }

    /** A folder for what is needed on the way. */
    String scratch(String name) {
        return folder.staged(run, "scratch/" + name);
    }

    /** Makes what is staged the tables. */
    void commit(Consumer<String> progress) {
        List<Change> changes = new ArrayList<>();
        staged.forEach((table, parts) -> {
            Set<String> replaced = new TreeSet<>(parts);
            if (afresh && table != Tables.REJECTS) {
                replaced.addAll(folder.files(table.name()).keySet());
                replaced.remove(Part.EMPTY);
            }
            changes.add(new Change(table.name(), replaced));
        });
        folder.commit(run, changes, progress);
    }

    private Dataset<Row> read(Table table, Collection<String> parts) {
        Map<String, List<String>> files = folder.files(table.name());
        String[] paths = parts.stream().flatMap(part -> files.get(part).stream()).toArray(String[]::new);
        return paths.length == 0 ? TableFiles.none(spark, table).withColumn(Part.COLUMN, lit("")) : TableFiles.read(spark, table, paths);
    }

    private String place(Table table) {
        return folder.staged(run, table.name());
    }
}
