package daght.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import daght.corpus.InputFiles.InputFile;
import daght.corpus.format.Formats;
import daght.corpus.format.Limits;
import daght.corpus.format.Reason;
import daght.corpus.newsroom.FieldNames;
import daght.corpus.newsroom.Newsroom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A corpus: its articles, what could not be read, and what came more than once. The driver lists the files; executors read them, one
 * record at a time, when rows are first asked for, and keep them until {@link #close}.
 */
public final class Corpus implements AutoCloseable {

    /** Setting of Spark's for a limit other than {@link Limits#DEFAULT}'s on the characters of a record. */
    public static final String RECORD_CHARACTERS = "spark.daght.record.characters";

    private static final long BYTES_PER_TASK = 32L << 20;

    private final Dataset<Row> read;
    private final Dataset<Row> marked;

    private Corpus(Dataset<Row> read) {
        this.read = read;
        this.marked = Repeats.mark(read.filter(col("article_id").isNotNull()));
    }

    /**
     * Lists a corpus and makes it ready to be read.
     *
     * @throws CorpusException if an input is not there or holds nothing, or an option has no meaning
     */
    public static Corpus read(SparkSession spark, CorpusOptions options) {
        return read(spark, options, LocalDate.now(ZoneOffset.UTC));
    }

    /**
     * Lists a corpus and makes it ready to be read.
     *
     * @param today day of the run: dates more than two days later are not believed
     * @throws CorpusException if an input is not there or holds nothing, or an option has no meaning
     */
    public static Corpus read(SparkSession spark, CorpusOptions options, LocalDate today) {
        check(options);
        Newsroom.builtIn();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration configuration = spark.sessionState().newHadoopConf();
        InputFiles inputs = InputFiles.of(options.inputs(), configuration);
        FileReading reading = new FileReading(options.format(), options.fields(), today, limits(spark));
        JavaRDD<Row> rows = rows(context, inputs.files(), reading, configuration);
        List<Row> faults = inputs.faults().entrySet().stream().map(e -> ReadRows.reject(e.getValue(), e.getKey())).toList();
        JavaRDD<Row> all = faults.isEmpty() ? rows : rows.union(context.parallelize(faults, 1));
        return new Corpus(spark.createDataFrame(all, CorpusSchema.READ).persist(StorageLevel.MEMORY_AND_DISK()));
    }

    private static JavaRDD<Row> rows(JavaSparkContext context, List<InputFile> files, FileReading reading, Configuration configuration) {
        if (files.isEmpty()) {
            return context.emptyRDD();
        }
        long bytes = files.stream().mapToLong(InputFile::length).sum();
        int tasks = (int) Math.max(context.defaultParallelism(), Math.min(100_000, bytes / BYTES_PER_TASK));
        List<List<String>> groups = InputFiles.groups(files, tasks);
        Broadcast<SerializableConfiguration> hadoop = context.broadcast(new SerializableConfiguration(configuration));
        return context.parallelize(groups, groups.size()).flatMap(paths -> reading.read(paths, hadoop.value().value()));
    }

    private static void check(CorpusOptions options) {
        if (!options.format().isEmpty() && Formats.named(options.format()).isEmpty()) {
            throw new CorpusException("no format '" + options.format() + "'; known: " + String.join(", ", Formats.names()));
        }
        for (String field : options.fields().keySet()) {
            if (!FieldNames.FIELDS.contains(field)) {
                throw new CorpusException("no field '" + field + "'; ours are: " + String.join(", ", FieldNames.FIELDS));
            }
        }
    }

    private static Limits limits(SparkSession spark) {
        String characters = spark.conf().get(RECORD_CHARACTERS, String.valueOf(Limits.DEFAULT.recordCharacters()));
        try {
            return new Limits(Integer.parseInt(characters), Limits.DEFAULT.unpackedRatio(), Limits.DEFAULT.unpackedFree());
        } catch (NumberFormatException e) {
            throw new CorpusException(RECORD_CHARACTERS + " is '" + characters + "'; give a number", e);
        }
    }

    /** The articles, each once: {@link CorpusSchema#ARTICLES}. */
    public Dataset<Row> articles() {
        return shaped(marked.filter(col("repeat").isNull()), CorpusSchema.ARTICLES);
    }

    /** Records that were not read, and warnings about some that were: {@link CorpusSchema#REJECTS}. */
    public Dataset<Row> rejects() {
        return shaped(read.filter(col("reason").isNotNull()), CorpusSchema.REJECTS);
    }

    /** Records that gave way to another of the same article: {@link CorpusSchema#DUPLICATES}. */
    public Dataset<Row> duplicates() {
        Dataset<Row> repeats = marked.filter(col("repeat").isNotNull()).drop("reason").withColumnRenamed("repeat", "reason");
        return shaped(repeats, CorpusSchema.DUPLICATES);
    }

    /** What became of the records; the first call reads the corpus. */
    public CorpusCounts counts() {
        Column rejected = read.col("reason").isNotNull().and(isWarning(read.col("reason")).equalTo(lit(false)));
        Row in = read.agg(total(read.col("article_id").isNotNull().or(rejected)), total(rejected)).first();
        Row out = marked.agg(count(when(col("repeat").isNull(), 1)), count(when(col("repeat").isNotNull(), 1))).first();
        return new CorpusCounts(in.getLong(0), out.getLong(0), in.getLong(1), out.getLong(1));
    }

    /** Whether a reason of a reject is but a warning: the record is an article all the same, and not counted as rejected. */
    public static Column isWarning(Column reason) {
        return reason.startsWith(Reason.WARNING);
    }

    private static Column total(Column condition) {
        return coalesce(sum(when(condition, 1L).otherwise(0L)), lit(0L));
    }

    private static Dataset<Row> shaped(Dataset<Row> rows, StructType schema) {
        Column[] columns = Stream.of(schema.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
        return rows.select(columns);
    }

    /** Forgets the rows that were read; its datasets must not be used any more. */
    @Override
    public void close() {
        read.unpersist();
    }
}
