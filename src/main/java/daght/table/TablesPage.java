package daght.table;

/** Writes {@code data/tables.md}, the page that tells readers of the tables what is in them. */
final class TablesPage {

    private TablesPage() {
    }

    /** The page, in Markdown. */
    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # The tables

                Made from the schemas in `src/main/java/daght/table/Tables.java`; a test holds the two together. Each table is a folder of
                Parquet files (zstd) under the output folder, and each file carries these texts in its schema's metadata. Days are DATE,
                offsets count Unicode code points in a paragraph's text, ends are exclusive, and what is not known is null.

                """);
        for (Table table : Tables.all()) {
            page.append("- [").append(table.name()).append("](#").append(table.name()).append(")\n");
        }
        for (Table table : Tables.all()) {
            page.append("\n## ").append(table.name()).append("\n\n").append(table.about())
                    .append("\n\nSorted by ").append(String.join(", ", table.order())).append(".\n\n| column | type | |\n|---|---|---|\n");
            for (Table.Col column : table.columns()) {
                page.append("| ").append(column.name()).append(" | ").append(column.type()).append(" | ")
                        .append(column.comment()).append(" |\n");
            }
        }
        return page.toString();
    }
}
