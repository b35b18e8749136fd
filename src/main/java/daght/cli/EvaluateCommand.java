package daght.cli;

import daght.annotation.AnnotatedParagraph;
import daght.annotation.AnnotationFile;
import daght.annotation.Annotator;
import daght.evaluate.Scorer;
import daght.evaluate.Scores;
import daght.reading.Article;
import daght.reading.ArticleReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares the reader, or a file of predictions, with paragraphs annotated by hand. No Spark. */
@Command(name = "evaluate", description = "Precision, recall and F1 on paragraphs annotated by hand.")
final class EvaluateCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--gold", required = true, arity = "1..*", paramLabel = "FILE", description = "Annotated paragraphs, JSON Lines.")
    private List<Path> gold;

    @Option(names = "--predicted", paramLabel = "FILE",
        description = "Paragraphs as annotate writes them, paired by id; default: the built-in reader reads the gold's texts.")
    private Path predicted;

    @Option(names = "--by-type", description = "Typed signals by type too.")
    private boolean byType;

    @Option(names = "--reliability", description = "Signals by confidence too: rows, and the share of them that is right.")
    private boolean reliability;

    @Option(names = "--errors", defaultValue = "0", paramLabel = "N", description = "Show this many paragraphs whose signals differ.")
    private int errors;

    @Option(names = "--json", description = "The figures as one JSON object.")
    private boolean json;

    @Option(names = "--at-least", arity = "1..*", split = ",", paramLabel = "FIGURE=VALUE",
        description = "Fail where a figure is lower: typed=0.5 (F1), pressure.P=0.7, country=0.95.")
    private Map<String, Double> floors = new LinkedHashMap<>();

    @Mixin
    private LexiconOptions lexicon = new LexiconOptions();

    @Override
    public Integer call() {
        for (String figure : floors.keySet()) {
            if (!FigurePrinter.known(figure)) {
                throw new CommandLine.ParameterException(spec.commandLine(), "--at-least: no figure '" + figure + "'; there are "
                    + String.join(", ", Scores.LEVELS) + " (alone, or with .P or .R), country, sector");
            }
        }
        Map<String, AnnotatedParagraph> paragraphs = gold();
        Scores scores = Scorer.score(paragraphs, predicted == null ? read(paragraphs) : AnnotationFile.read(predicted));
        FigurePrinter printer = new FigurePrinter(scores, spec.commandLine().getOut());
        if (json) {
            printer.json(byType, reliability);
        } else {
            printer.text(byType, reliability, errors);
        }
        return missed(scores) ? 1 : 0;
    }

    private Map<String, AnnotatedParagraph> gold() {
        Map<String, AnnotatedParagraph> all = new LinkedHashMap<>();
        for (Path file : gold) {
            AnnotationFile.read(file).forEach((id, paragraph) -> {
                String key = id;
                if (all.containsKey(id)) {
                    if (predicted != null) {
                        throw new Fault(file + ": id '" + id + "' stands in an earlier --gold file too; "
                            + "give one at a time with --predicted");
                    }
                    key = file + "#" + id;
                }
                all.put(key, paragraph);
            });
        }
        return all;
    }

    private Map<String, AnnotatedParagraph> read(Map<String, AnnotatedParagraph> paragraphs) {
        Annotator annotator = new Annotator(ArticleReader.of(lexicon.files()));
        Map<String, AnnotatedParagraph> found = new LinkedHashMap<>();
        paragraphs.forEach((id, p) -> found.put(id, annotator.paragraph(
            new Article(id, p.lang().isEmpty() ? "ar" : p.lang(), day(p.date()), p.outlet(), List.of("", p.text())))));
        return found;
    }

    private static LocalDate day(String date) {
        try {
            return date.isEmpty() ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private boolean missed(Scores scores) {
        PrintWriter err = spec.commandLine().getErr();
        boolean missed = false;
        for (Map.Entry<String, Double> floor : floors.entrySet()) {
            double value = FigurePrinter.value(scores, floor.getKey());
            if (value < floor.getValue()) {
                missed = true;
                err.println("daght evaluate: " + floor.getKey() + " is " + FigurePrinter.digits(value, 4) + ", to be at least "
                    + floor.getValue());
            }
        }
        return missed;
    }
}
