package daght.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;

class TablesPageTest {

    private static final Path PAGE = Path.of("data/tables.md");

    /** To write the page anew: {@code mvn test -Dtest=TablesPageTest -Ddaght.write=true}. */
    @Test
    void pageSaysWhatTheSchemasSay() throws IOException {
        if (Boolean.getBoolean("daght.write")) {
            Files.writeString(PAGE, TablesPage.markdown());
        }
        assertEquals(TablesPage.markdown(), Files.readString(PAGE), "data/tables.md is older than the schemas; write it anew with "
                + "mvn test -Dtest=TablesPageTest -Ddaght.write=true");
    }

    @Test
    void everyColumnHasAComment() {
        for (Table table : Tables.all()) {
            for (StructField field : table.schema().fields()) {
                assertTrue(field.getComment().isDefined() && field.getComment().get().endsWith("."), table.name() + "." + field.name());
            }
        }
    }

    @Test
    void sortsByColumnsThatAreThere() {
        for (Table table : Tables.all()) {
            List<String> names = List.of(table.schema().fieldNames());
            assertTrue(names.containsAll(table.order()), table.name());
            assertEquals(names.size(), new HashSet<>(names).size(), table.name());
        }
    }
}
