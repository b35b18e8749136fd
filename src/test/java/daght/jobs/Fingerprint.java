package daght.jobs;

import daght.SparkForTests;
import daght.table.Table;
import daght.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Tables in short: rows, and the sum of the rows' hashes, which does not depend on their order. */
final class Fingerprint {

    private Fingerprint() {
    }

    /** A table's by its name; all but {@code runs}, whose rows differ by their nature. */
    static Map<String, String> of(Path output, String... without) {
        Map<String, String> prints = new TreeMap<>();
        for (Table table : Tables.all()) {
            if (table != Tables.RUNS) {
                prints.put(table.name(), Files.exists(output.resolve(table.name())) ? of(output, table, Set.of(without)) : "none");
            }
        }
        return prints;
    }

    private static String of(Path output, Table table, Set<String> without) {
        Dataset<Row> rows = SparkForTests.session().read().schema(table.schema()).parquet(output.resolve(table.name()).toString());
        Column[] columns = Arrays.stream(rows.columns()).filter(c -> !without.contains(c)).map(functions::col).toArray(Column[]::new);
        Column hash = functions.xxhash64(columns).cast("decimal(38,0)");
        return rows.agg(functions.count(functions.lit(1)), functions.sum(hash)).first().toString();
    }
}
