package daght.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daght.SparkForTests;
import daght.report.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statements of {@code data/catalogue} that make the tables known to an engine: they name every table, and Spark's are carried out. */
class CatalogueTest {

    private static final Path FOLDER = Path.of("data/catalogue");
    private static final String PLACE = "/data/tables";

    /** To write the files anew: {@code mvn test -Dtest=CatalogueTest -Ddaght.write=true}. */
    @Test
    void filesNameEveryTableAndColumn() throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path place = FOLDER.resolve(file.getKey());
            if (Boolean.getBoolean("daght.write")) {
                Files.writeString(place, file.getValue());
            }
            assertEquals(file.getValue(), Files.readString(place), place + " is older than the schemas; write it anew with "
                    + "mvn test -Dtest=CatalogueTest -Ddaght.write=true");
        }
    }

    @Test
    void sparkRegistersAndReadsThem(@TempDir Path folder) throws IOException {
        Path tables = new Archive().run(3, 2, 1, 0).actor("IRQ_GOV", "Government of Iraq", "العراق", "IRQ", "GOV").write(folder);
        SparkSession session = SparkForTests.session().newSession();
        try {
            for (String statement : Files.readString(FOLDER.resolve("spark.sql")).replace(PLACE, tables.toString()).split(";\n")) {
                session.sql(statement.replaceAll("(?m)^--.*\n", ""));
            }
            for (Table table : Tables.all()) {
                assertArrayEquals(table.schema().fieldNames(), session.table("daght." + table.name()).columns(), table.name());
            }
            assertEquals("العراق", session.sql("SELECT name_ar FROM daght.actors").first().getString(0));
            assertEquals(Tables.ACTORS.columns().get(1).comment(),
                    session.sql("DESCRIBE daght.actors").collectAsList().get(1).getString(2));
        } finally {
            session.sql("DROP DATABASE IF EXISTS daght CASCADE");
        }
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("spark.sql", each("""
                -- Spark SQL, with whatever catalogue the session has (Hive's with spark.sql.catalogImplementation=hive). Columns and their
                -- comments come from the files. After a new run a session that has read the tables must say REFRESH TABLE daght.signals,
                -- and so on.
                CREATE DATABASE IF NOT EXISTS daght;
                """, name -> "CREATE TABLE IF NOT EXISTS daght." + name + " USING parquet LOCATION '" + PLACE + "/" + name + "';\n"));
        files.put("duckdb.sql", each("""
                -- DuckDB: views, kept in the database file that is open. They see a new run at once.
                """, name -> "CREATE OR REPLACE VIEW " + name + " AS FROM read_parquet('" + PLACE + "/" + name + "/**/*.parquet');\n"));
        files.put("trino.sql", each("""
                -- Trino, with a catalogue of its Hive connector named hive. The location is a URL that Trino's file systems know, such as
                -- s3://bucket/tables. New runs are seen at once.
                CREATE SCHEMA IF NOT EXISTS hive.daght;
                """, name -> "CREATE TABLE IF NOT EXISTS hive.daght." + name + " (\n" + columns(name)
                        + "\n) WITH (format = 'PARQUET', external_location = 'file://" + PLACE + "/" + name + "');\n"));
        return files;
    }

    private static String each(String opening, UnaryOperator<String> statement) {
        return opening + Tables.all().stream().map(Table::name).map(statement).collect(Collectors.joining());
    }

    private static String columns(String name) {
        Table table = Tables.all().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
        return table.columns().stream().map(c -> "    \"" + c.name() + "\" " + trino(c.type())).collect(Collectors.joining(",\n"));
    }

    private static String trino(String type) {
        return switch (type) {
            case "string" -> "varchar";
            case "int" -> "integer";
            case "array<string>" -> "array(varchar)";
            case "timestamp" -> "timestamp";
            case "bigint", "double", "boolean", "date" -> type;
            default -> throw new IllegalArgumentException(type);
        };
    }
}
