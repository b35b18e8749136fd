package daght.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import daght.corpus.Corpus;
import daght.corpus.TablesFolder;
import daght.lexicon.LexiconFiles;
import daght.table.store.OutputFolder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/** The whole job: corpus in, tables out. */
public final class Pipeline {

    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Pipeline() {
    }

    /**
     * Runs the job.
     *
     * @param progress takes one line for each step, for a person to read
     * @throws daght.corpus.CorpusException           if the input cannot be read at all
     * @throws daght.table.store.OutputException      if the output folder cannot be used
     * @throws daght.lexicon.LexiconException         if the lexicons have faults
     */
    public static RunSummary run(SparkSession spark, RunOptions options, Consumer<String> progress) {
        SparkSession session = TableFiles.session(spark);
        TablesFolder.requireApart(options.corpus().inputs(), options.output(), session.sparkContext().hadoopConfiguration());
        Broadcast<LexiconFiles> files = JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(options.lexicon());
        try {
            LexiconReader reader = new LexiconReader(files);
            reader.reader();
            try (Corpus corpus = Corpus.read(session, options.corpus())) {
                Intake intake = new Intake(corpus.articles(), corpus.rejects(), corpus.duplicates());
                return run(session, options, intake, reader, progress);
            }
        } finally {
            files.destroy();
        }
    }

    /** Runs the job on what a corpus gave. */
    static RunSummary run(SparkSession session, RunOptions options, Intake intake, ReaderSource reader,
            Consumer<String> progress) {
        RunStamp stamp = stamp(options);
        Configuration hadoop = session.sessionState().newHadoopConf();
        try (OutputFolder folder = OutputFolder.open(hadoop, options.output(), stamp.id(), progress);
                Watch watch = new Watch(session.sparkContext(), progress)) {
            Tally tally = new Run(session, new Draft(session, folder, stamp.id()), stamp, watch, progress).over(intake, reader);
            Draft tables = new Draft(session, folder, stamp.id());
            List<RunSummary.Pair> top = Pressing.named(new Summaries(session, tables).pressing().collectAsList(),
                    tables.old(Tables.ACTORS));
            return new RunSummary(stamp.id(), tally.in(), tally.out(), tally.rejected(), tally.duplicates(), top, options.output());
        }
    }

    private static RunStamp stamp(RunOptions options) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String version = Pipeline.class.getPackage().getImplementationVersion();
        String id = ID.format(now) + "-" + UUID.randomUUID().toString().substring(0, 8);
        return new RunStamp(id, now, version == null ? "development" : version, options.lexicon().hash(), json(options));
    }

    private static String json(RunOptions options) {
        try {
            return new ObjectMapper().writeValueAsString(new TreeMap<>(Map.of("inputs", options.corpus().inputs(),
                    "format", options.corpus().format(), "fields", new TreeMap<>(options.corpus().fields()), "output", options.output())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
