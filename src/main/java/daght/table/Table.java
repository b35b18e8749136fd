package daght.table;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table as its readers see it.
 *
 * @param name    its folder under the output
 * @param about   what a row is, and what a reader must know of the figures
 * @param columns in the order of the files
 * @param order   columns that the rows are sorted by, so that a filter on an actor or a date skips data
 */
public record Table(String name, String about, List<Col> columns, List<String> order) {

    /** Key of a column's comment in the metadata of Spark's schema, which Parquet files carry. */
    public static final String COMMENT = "comment";
    /** Key of the table's description, on its first column: Parquet files that Spark writes have no other place for it. */
    public static final String ABOUT = "table";

    /**
     * A column.
     *
     * @param type    in Spark's words: {@code string}, {@code date}, {@code array<string>}
     * @param comment one sentence for its readers
     */
    public record Col(String name, String type, String comment) {
    }

    public Table {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }

    /** The schema, with the comments. */
    public StructType schema() {
        StructType schema = new StructType();
        for (Col column : columns) {
            MetadataBuilder metadata = new MetadataBuilder().putString(COMMENT, column.comment());
            if (column == columns.get(0)) {
                metadata.putString(ABOUT, about);
            }
            schema = schema.add(new StructField(column.name(), StructType.fromDDL("c " + column.type()).fields()[0].dataType(),
                    true, metadata.build()));
        }
        return schema;
    }

    /** The column of this name. */
    public Optional<Col> column(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }
}
