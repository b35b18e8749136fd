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
                `SELECT * FROM 'out/signals/**/*.parquet'` in DuckDB, `read_parquet('out/signals')` in pandas and
                `spark.read.parquet("out/signals")` read all of a table.
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

                A file's name begins with its part: the month of publication (`2024-03.part-….parquet`), of `period_start` for the
                tables over time, of the run for `rejects`; `undated` for what is not known to the day; `all` for a table in one part.
                (`empty` has no rows; it gives a table its columns while it has no others.) A run writes the parts anew that it
                touches, and no others: those of its articles, and those of articles that tell another story now, which lie within
                30 days. Stories are found over the days of the run and the seven before them; where a late article comes into the
                middle of an archive, on to where the later ones are as they were. What is told over all time, `actors` and
                `portrayal`, is put together from sums by month. A run that adds a day to an archive looks at the whole of it in one
                respect: whether it has the articles already, in a few narrow columns of the ledger. Articles without a day are one
                part, which is written anew whenever one of them is touched.

                On a local disk all tables change in one step: each is a link through `_daght/now`, and `now` is changed to the new
                state by one rename. A reader finds all tables old or all new; a run that is killed leaves the old ones. The state
                before stays on the disk until the next commit, so who reads files of `realpath out/_daght/now` reads them to the end
                while a run goes by. Files that two states share are there once. Copy such a folder with its links (`cp -a`).

                On HDFS, and on a disk that knows no links or with `daght.output.links=false` in Hadoop's settings, tables change one
                after the other, by a journal: each one's folder goes out and the new one comes in. A reader finds a table old or new,
                for an instant not at all, never in part. A run that dies before the journal leaves the old tables; after it, the next
                run finishes the journal first. In an object store (S3), where a file is renamed by copying and deleting it, a table's
                new files come in before its old ones go: for that moment a part can be seen twice, and after a run that dies just then
                until the next one. `_daght/journal` is there as long as tables are between two states; `report` and `export` then
                refuse, and who reads the files himself should look for it.

                `_daght/lock` keeps a second run out; the lock of a dead process of the same machine is taken over at once, another
                machine's after ten minutes without a sign of life. On a disk, on HDFS and on S3 (S3A of Hadoop 3.4.2 or later, a
                server that knows `If-None-Match` and `If-Match`, `fs.s3a.create.conditional.enabled` not false) it is made in one step.
                An object store without that looks first and writes then: two runs that start within the same moment may both believe
                that they have it; the lock is looked at again before the commit, and only the run that wrote it last commits. Nothing
                here guards against a loss of power: files are not forced to the disk.

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
