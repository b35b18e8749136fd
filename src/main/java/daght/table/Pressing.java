package daght.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The pairs that press hardest, with the actors' names. */
final class Pressing {

    private Pressing() {
    }

    /** Pairs with their names. */
    static List<RunSummary.Pair> named(List<Row> pairs, Dataset<Row> actors) {
        Map<String, Row> names = names(pairs, actors);
        return pairs.stream().map(row -> pair(row, names)).toList();
    }

    private static Map<String, Row> names(List<Row> pairs, Dataset<Row> actors) {
        Object[] ids = pairs.stream().flatMap(row -> Stream.of(row.get(0), row.get(1))).distinct().toArray();
        Map<String, Row> names = new HashMap<>();
        for (Row actor : actors.where(actors.col("actor_id").isin(ids)).select("actor_id", "name", "name_ar").collectAsList()) {
            names.put(actor.getString(0), actor);
        }
        return names;
    }

    private static RunSummary.Pair pair(Row row, Map<String, Row> names) {
        return new RunSummary.Pair(name(row.getString(0), 1, names), name(row.getString(0), 2, names), name(row.getString(1), 1, names),
                name(row.getString(1), 2, names), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5));
    }

    private static String name(String actor, int column, Map<String, Row> names) {
        Row row = names.get(actor);
        return row == null || row.isNullAt(column) ? actor : row.getString(column);
    }
}
