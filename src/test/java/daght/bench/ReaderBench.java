package daght.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import daght.lexicon.LexiconFiles;
import daght.reading.Article;
import daght.reading.ArticleReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The reader beside Lucene's Arabic analyser over the same articles, in one Java machine, on one thread, warm: an operation is one pass
 * over all of them. What counts is the time that the thread had of a processor, so that other work of the machine matters little.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReaderBench {

    /** What is read. */
    @State(Scope.Benchmark)
    public static class Texts {

        /** Folder of articles as {@link Items} writes them. */
        @Param("")
        private String corpus;

        /** Folder of a lexicon to lay over the one built in, or empty. */
        @Param("")
        private String lexicon;

        private List<Article> articles;
        private ArticleReader reader;
        private Analyzer analyzer;

        /** Reads the corpus and the lexicon. */
        @Setup
        public void read() throws IOException {
            articles = articles(Path.of(corpus));
            LexiconFiles files = LexiconFiles.builtIn();
            reader = ArticleReader.of(lexicon.isEmpty() ? files : files.with(Path.of(lexicon)));
            analyzer = new ArabicAnalyzer();
        }
    }

    /** The processor time of passes, by iteration. */
    @State(Scope.Thread)
    public static class Clock {

        /** Nanoseconds of a pass in the fastest iteration, by benchmark and lexicon. */
        private static final Map<String, Double> FASTEST = new TreeMap<>();

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long start;
        private int passes;

        /** Begins an iteration. */
        @Setup(Level.Iteration)
        public void start() {
            passes = 0;
            start = threads.getCurrentThreadCpuTime();
        }

        /** Ends an iteration; those that warm up are slower and do not count for that reason. */
        @TearDown(Level.Iteration)
        public void stop(BenchmarkParams params) {
            double pass = (double) (threads.getCurrentThreadCpuTime() - start) / passes;
            FASTEST.merge(name(params), pass, Math::min);
        }
    }

    private static String name(BenchmarkParams params) {
        String method = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
        return params.getParam("lexicon").isEmpty() ? method : method + "_lexicon";
    }

    private static List<Article> articles(Path corpus) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Item item : Items.written(corpus)) {
            List<String> paragraphs = new ArrayList<>(List.of(item.title()));
            paragraphs.addAll(item.paragraphs());
            articles.add(new Article(item.url(), "ar", item.published(), item.outlet(), paragraphs));
        }
        return articles;
    }

    /** All that the reader does; what it found, so that nothing is left out. */
    @Benchmark
    public long reader(Texts texts, Clock clock) {
        clock.passes++;
        long found = 0;
        for (Article article : texts.articles) {
            found += texts.reader.read(article).paragraphs().stream().mapToInt(p -> p.mentions().size() + p.signals().size()).sum();
        }
        return found;
    }

    /** Tokens, normalised and stemmed. */
    @Benchmark
    public long lucene(Texts texts, Clock clock) throws IOException {
        clock.passes++;
        long letters = 0;
        for (Article article : texts.articles) {
            for (String paragraph : article.paragraphs()) {
                try (TokenStream tokens = texts.analyzer.tokenStream("text", paragraph)) {
                    CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
                    tokens.reset();
                    while (tokens.incrementToken()) {
                        letters += term.length();
                    }
                    tokens.end();
                }
            }
        }
        return letters;
    }

    /** Measures: {@code CORPUS SECONDS RESULTS.json BENCHMARKS [LEXICON…]}; nanoseconds and bytes of a pass, by benchmark and lexicon. */
    public static void main(String[] args) throws RunnerException, IOException {
        int seconds = Integer.parseInt(args[1]);
        List<String> lexicons = new ArrayList<>(List.of(args).subList(4, args.length));
        lexicons.add(0, "");
        ChainedOptionsBuilder options = new OptionsBuilder().include(ReaderBench.class.getName() + "\\.(" + args[3] + ")$")
                .param("corpus", args[0]).param("lexicon", lexicons.toArray(String[]::new))
                .forks(0).threads(1).warmupIterations(seconds).warmupTime(TimeValue.seconds(2))
                .measurementIterations(seconds).measurementTime(TimeValue.seconds(1)).addProfiler(GCProfiler.class);
        Map<String, Double> results = new TreeMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            String name = name(result.getParams());
            results.put(name, Clock.FASTEST.get(name));
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            results.put(name + "_bytes", bytes == null ? 0 : bytes.getScore());
        }
        new ObjectMapper().writeValue(Path.of(args[2]).toFile(), results);
    }
}
