package daght.table;

/** Writes {@code data/tables.md}, the page that tells readers of the tables what is in them. */
final class TablesPage {

    private TablesPage() {
    }

    /** The page, in Markdown. */
    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # The tables

                Made from the schemas in `src/main/java/daght/table/Tables.java`; a test holds the two together. Each table is a
                folder of Parquet files (zstd) under the output folder, and each file carries these texts in its schema's metadata.
                Days are DATE, offsets count Unicode code points in a paragraph's text, ends are exclusive, and what is not known is
                null.

                ## What is counted

                A report is a row of signals. A text that ten outlets copy is ten reports, ten articles, ten outlets and one story.
                Reports of every status are counted; a stance is a mean over those that are not NEGATED, as a denied act is none.
                Articles whose day is not known are counted under a null `period_start`, once for each length of period, so that each
                length adds up to the whole.

                ## Stories

                Two articles are linked when the five-word runs of their bodies have a Jaccard similarity of at least 0.5 and they
                were published at most seven days apart. Titles, bylines, credits and tag lists do not count, nor do marks, digits'
                shapes and the spellings that papers mix. Links join in the order of days: an article joins the story of each earlier
                or same-day article that it is linked to, unless that story began more than 30 days before; stories joined by one
                article become one. So a chain of copies never spans more than 30 days: the first copy out of reach begins a new
                story. The story's id is the article_id of its first report, the earliest and then the smallest. An article without a
                day (or with its month or year alone) joins the story of the earliest article of the very same body; without one, such
                articles are a story of their own.

                Candidates come from MinHash (44 bands of 3): 99.7 % of pairs at 0.5 and more than 99.999 % at 0.7 become candidates,
                and each candidate is checked exactly. In a bucket that more than 40 texts of one week share, a text is checked
                against the 40 latest.

                ## How the tables change

                A run writes whole new tables into `_daght/staging`, then a journal, then renames each table's folder out and in: a
                reader finds a table old or new, for an instant not at all, never in part. A run that dies before the journal leaves
                the old tables; after it, the next run finishes the renames first. On stores where renaming copies (S3) a table that
                is being put in place can be seen in part while its commit lasts; `_daght/journal` is there just then. `_daght/lock`
                keeps a second run out; the lock of a dead process of the same machine is taken over at once, another machine's after
                ten minutes without a sign of life.

                An article is known by its article_id and its text: known ones are not read again, a new text of a known article
                replaces its rows everywhere, and an older text does not come back. When the lexicons or the version have changed, all
                articles of the tables are read again from `paragraphs`.

                ## List

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
