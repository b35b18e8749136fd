package daght.cli;

import daght.annotation.AnnotatedParagraph;
import daght.annotation.AnnotationWriter;
import daght.annotation.Annotator;
import daght.reading.Article;
import daght.reading.ArticleReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads texts and writes what was found, paragraph by paragraph. No Spark. */
@Command(name = "annotate", description = "Reads texts and writes one JSON object a paragraph: its actors and its signals.",
    footer = {"", "A plain text is one article: paragraphs are parted by blank lines, or by lines where there are none; the first is the",
        "title. In JSON Lines each line is an article of one paragraph: text, and id, lang, date, outlet where there are any."})
final class AnnotateCommand implements Callable<Integer> {

    /** How a text comes in. */
    enum Form { auto, text, jsonl }

    /** More than this is not one article, nor one line. */
    private static final int LIMIT = 256 << 20;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plain text or JSON Lines; - is standard input.")
    private List<String> files;

    @Option(names = "--format", defaultValue = "auto", paramLabel = "FORM",
        description = "text, jsonl, or auto (default): jsonl where the first character is a brace.")
    private Form form;

    @Option(names = "--language", defaultValue = "ar", paramLabel = "CODE",
        description = "Language of texts that do not say theirs; default: ${DEFAULT-VALUE}.")
    private String language;

    @Option(names = "--date", paramLabel = "DAY", description = "Day of publication of plain texts, as 2024-10-04.")
    private LocalDate date;

    @Option(names = "--outlet", defaultValue = "", paramLabel = "NAME", description = "Who printed the plain texts.")
    private String outlet;

    @Option(names = "--pretty", description = "For eyes: the paragraph with actors and cues marked, its signals as sentences.")
    private boolean pretty;

    @Mixin
    private LexiconOptions lexicon = new LexiconOptions();

    private final TreeMap<String, Long> uncovered = new TreeMap<>();
    private ArticleReader reader;
    private Annotator annotator;
    private Sink sink;
    private long paragraphs;
    private boolean failed;

    /** Where annotated paragraphs go. */
    private interface Sink {
        void write(AnnotatedParagraph paragraph) throws IOException;

        void flush() throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        language = language.toLowerCase(Locale.ROOT);
        reader = ArticleReader.of(lexicon.files());
        annotator = new Annotator(reader);
        sink = pretty ? prettySink() : jsonSink();
        for (String file : files) {
            if (spec.commandLine().getOut().checkError()) {
                return 1;
            }
            annotate(file);
        }
        sink.flush();
        uncovered.forEach((code, count) -> err().println("daght annotate: " + count + " paragraphs in '" + TerminalText.safe(code)
            + "' were passed on unread: no lexicon of that language"));
        return failed ? 1 : 0;
    }

    private void annotate(String file) throws IOException {
        try (InputStream in = open(file)) {
            if (jsonLines(in)) {
                lines(file, in);
            } else {
                text(file, in);
            }
        } catch (IOException | UncheckedIOException e) {
            if (spec.commandLine().getOut().checkError()) {
                return;
            }
            fault(file, "cannot be read: " + e.getMessage());
        }
    }

    private InputStream open(String file) throws IOException {
        if (file.equals("-")) {
            return new BufferedInputStream(System.in);
        }
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw new IOException("there is no such file");
        }
        if (Files.isDirectory(path)) {
            throw new IOException("is a folder; name the files in it");
        }
        return new BufferedInputStream(Files.newInputStream(path));
    }

    private boolean jsonLines(InputStream in) throws IOException {
        if (form != Form.auto) {
            return form == Form.jsonl;
        }
        in.mark(64);
        byte[] start = in.readNBytes(32);
        in.reset();
        int i = start.length >= 3 && (start[0] & 0xFF) == 0xEF ? 3 : 0;
        while (i < start.length && start[i] <= ' ' && start[i] >= 0) {
            i++;
        }
        return i < start.length && start[i] == '{';
    }

    private void lines(String file, InputStream in) throws IOException {
        ByteLines lines = new ByteLines(in, LIMIT);
        while (lines.next()) {
            try {
                line(lines);
            } catch (ArticleLine.BadLine e) {
                fault(file + ":" + lines.number(), e.getMessage());
            } catch (CharacterCodingException e) {
                fault(file + ":" + lines.number(), "not UTF-8; convert the file");
            }
            if (!lines.ready()) {
                sink.flush();
            }
            if (lines.number() % 512 == 0 && spec.commandLine().getOut().checkError()) {
                return;
            }
        }
    }

    private void line(ByteLines lines) throws ArticleLine.BadLine, IOException {
        if (lines.tooLong()) {
            throw new ArticleLine.BadLine("longer than " + (LIMIT >> 20) + " MiB; no article is");
        }
        String json = Decoding.utf8(lines.bytes(), lines.length());
        if (json.isBlank()) {
            return;
        }
        ArticleLine line = ArticleLine.parse(json, language);
        paragraphs++;
        Article article = new Article(line.id().isEmpty() ? number() : line.id(), line.language(), line.day(), line.outlet(),
            List.of("", line.text()));
        count(article, 1);
        sink.write(annotator.paragraph(article));
    }

    private void text(String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            fault(file, "longer than " + (LIMIT >> 20) + " MiB; no article is; put articles into JSON Lines");
            return;
        }
        List<String> body;
        try {
            body = PlainText.paragraphs(Decoding.file(bytes));
        } catch (CharacterCodingException e) {
            fault(file, "neither UTF-8 nor UTF-16 with a byte order mark; convert it");
            return;
        }
        List<String> ids = new ArrayList<>();
        for (String paragraph : body) {
            paragraphs += paragraph.isBlank() ? 0 : 1;
            ids.add(number());
        }
        Article article = new Article(file, language, date, outlet, body);
        count(article, body.size());
        for (AnnotatedParagraph paragraph : annotator.article(article, ids)) {
            sink.write(paragraph);
        }
    }

    private String number() {
        return String.format(Locale.ROOT, "p%04d", paragraphs);
    }

    private void count(Article article, long more) {
        if (!reader.covers(article.language())) {
            uncovered.merge(article.language(), more, Long::sum);
        }
    }

    private void fault(String where, String what) {
        failed = true;
        err().println("daght annotate: " + TerminalText.safe(where + ": " + what));
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private Sink jsonSink() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        AnnotationWriter json = new AnnotationWriter(out);
        return new Sink() {
            @Override
            public void write(AnnotatedParagraph paragraph) throws IOException {
                json.write(paragraph);
            }

            @Override
            public void flush() throws IOException {
                json.flush();
                out.flush();
            }
        };
    }

    private Sink prettySink() {
        PrintWriter out = spec.commandLine().getOut();
        PrettyPrinter printer = new PrettyPrinter(PrettyPrinter.colours(System.getenv()));
        return new Sink() {
            @Override
            public void write(AnnotatedParagraph paragraph) {
                out.println(printer.print(paragraph));
            }

            @Override
            public void flush() {
                out.flush();
            }
        };
    }
}
