package daght.table;

import daght.SparkForTests;
import daght.corpus.CorpusOptions;
import daght.corpus.CorpusSchema;
import daght.lexicon.LexiconFiles;
import daght.table.store.OutputFolder;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** Runs the job over articles written in a test, and reads the tables back. */
final class Desk {

    private final String output;
    private final SparkSession spark = TableFiles.session(SparkForTests.session());
    private ReaderSource reader = new TaggedReader();
    private LexiconFiles lexicon = LexiconFiles.none();
    private int partitions = 2;

    Desk(Path output) {
        this(output.toString());
    }

    /** @param output by its URL */
    Desk(String output) {
        this.output = output;
    }

    /** An article as a test writes it. */
    record Story(String id, String outlet, String day, String title, String... body) {

        Row row() {
            String[] paragraphs = new String[body.length + 1];
            paragraphs[0] = title;
            System.arraycopy(body, 0, paragraphs, 1, body.length);
            return RowFactory.create(id, outlet, "https://" + outlet + ".example/" + id, title, "", "ar",
                    day == null ? null : Date.valueOf(day), day == null ? "" : "day", day == null ? "" : "field", new String[0], paragraphs,
                    (long) String.join("", paragraphs).length(), "file-" + id + ".json", 1L, "hash of " + String.join("|", paragraphs));
        }
    }

    Desk partitions(int number) {
        partitions = number;
        return this;
    }

    Desk reader(ReaderSource source) {
        reader = source;
        return this;
    }

    /** Knows the disk that has as much room as a test leaves it. */
    Desk smallDisk() {
        spark.conf().set("fs." + SmallDisk.SCHEME + ".impl", SmallDisk.class.getName());
        return this;
    }

    /** Hadoop's settings for the output. */
    Desk settings(Map<String, String> settings) {
        settings.forEach(spark.conf()::set);
        return this;
    }

    /** Forgoes links: the output folder is of the plain form. */
    Desk plain() {
        spark.conf().set(OutputFolder.LINKS, "false");
        return this;
    }

    Desk lexicon(Path folder) {
        lexicon = LexiconFiles.none().with(folder);
        return this;
    }

    RunSummary run(Story... stories) {
        return run(line -> { }, List.of(), stories);
    }

    RunSummary run(Consumer<String> progress, List<Row> rejects, Story... stories) {
        List<Row> rows = Arrays.stream(stories).map(Story::row).toList();
        Dataset<Row> articles = spark.createDataFrame(rows, CorpusSchema.ARTICLES).repartition(partitions);
        Intake intake = new Intake(articles, spark.createDataFrame(rejects, CorpusSchema.REJECTS),
                spark.createDataFrame(List.of(), CorpusSchema.DUPLICATES));
        return Pipeline.run(spark, options(), intake, reader, progress);
    }

    RunOptions options() {
        return new RunOptions(new CorpusOptions(List.of("test"), "", Map.of()), output, lexicon);
    }

    Dataset<Row> table(Table table) {
        return spark.read().schema(table.schema()).parquet(output + "/" + table.name());
    }

    /** Rows of a query over the tables, each as text. */
    List<String> sql(String query) {
        Tables.all().forEach(t -> table(t).createOrReplaceTempView(t.name()));
        return spark.sql(query).collectAsList().stream().map(Row::toString).toList();
    }

    /** Every row of every table but {@code runs}, in order. */
    Map<String, List<String>> everything() {
        return Tables.all().stream().filter(t -> t != Tables.RUNS).collect(Collectors.toMap(Table::name, t -> {
            List<String> rows = new ArrayList<>(table(t).collectAsList().stream().map(Row::toString).toList());
            rows.sort(null);
            return rows;
        }));
    }
}
