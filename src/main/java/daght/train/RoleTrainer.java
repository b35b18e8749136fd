package daght.train;

import daght.actor.Cast;
import daght.actor.Phrase;
import daght.actor.PhraseFinder;
import daght.annotation.AnnotatedParagraph;
import daght.annotation.AnnotatedParagraph.Span;
import daght.annotation.AnnotationFile;
import daght.evaluate.Pairing;
import daght.evaluate.Spans;
import daght.lexicon.LexiconFiles;
import daght.lexicon.Passage;
import daght.reading.ArabicGrammar;
import daght.signal.EventType;
import daght.signal.RoleExamples;
import daght.signal.RoleExamples.PairExample;
import daght.signal.WordModel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import opennlp.tools.ml.model.Event;

/**
 * Learns {@link daght.signal.RoleModel}, {@link WordModel} and {@link daght.signal.PairModel} from annotated paragraphs: {@code RoleTrainer
 * DIR [GOLD.jsonl | --beside STANDOFF.jsonl CORPUS]…} writes {@code weights.tsv}, {@code words.bin} and {@code trees.tsv} into the folder.
 * The trees learn from what models of roles and words tell which have not seen the paragraph (stacking; Wolpert, "Stacked
 * Generalization", 1992). The same paragraphs and lexicon give the same files.
 */
public final class RoleTrainer {

    private static final String BESIDE = "--beside";
    private static final int FOLDS = 5;
    /** The outlet of paragraphs that were written for learning. */
    private static final String WRITTEN = "daght";
    /**
     * How much a written paragraph counts for the trees beside one from a newspaper, which holds fewer signals and more that is none. Of 1,
     * 0.5 and 0.25 the latter two were better on newspaper paragraphs that the models had not seen, and hardly differed.
     */
    private static final float WRITTEN_WEIGHT = 0.3f;

    private final ArabicGrammar grammar = ArabicGrammar.of(LexiconFiles.builtIn());
    private final PhraseFinder finder = new PhraseFinder(grammar.actors());
    private final RoleExamples examples = new RoleExamples();
    /** How much each paragraph counts. */
    private final List<Float> weights = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    private RoleTrainer() {
    }

    /** Reads the gold files and writes the models. */
    public static void main(String[] args) throws IOException {
        RoleTrainer trainer = new RoleTrainer();
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals(BESIDE)) {
                List<AnnotatedParagraph> found = Standoff.read(Path.of(args[i + 1]), Path.of(args[i + 2]));
                System.err.println(found.size() + " paragraphs of " + args[i + 1] + " found in " + args[i + 2]);
                found.forEach(trainer::paragraph);
                i += 2;
            } else {
                AnnotationFile.read(Path.of(args[i])).values().forEach(trainer::paragraph);
            }
        }
        System.err.println(trainer.examples.size() + " paragraphs");
        Path folder = Files.createDirectories(Path.of(args[0]));
        trainer.weights(folder.resolve("weights.tsv"));
        trainer.pairs();
        trainer.words(folder.resolve("words.bin"));
        trainer.trees(folder.resolve("trees.tsv"));
    }

    private void paragraph(AnnotatedParagraph gold) {
        Passage passage = grammar.passage(gold.text());
        LocalDate date = gold.date().isEmpty() ? null : LocalDate.parse(gold.date());
        Cast cast = new Cast(grammar.actors(), date, grammar.actors().outletCountry(gold.outlet()));
        List<Phrase> phrases = cast.resolve(passage, finder.find(passage, Set.of()));
        Map<String, String> found = found(gold, phrases);
        List<RoleExamples.Annotated> signals = gold.signals().stream().map(s -> new RoleExamples.Annotated(EventType.valueOf(s.type()),
                found.get(s.source()), found.get(s.target()), places(gold.text(), s.cue()))).toList();
        examples.add(passage, phrases, signals);
        weights.add(gold.outlet().equals(WRITTEN) ? WRITTEN_WEIGHT : 1);
    }

    /** The reader's ids of annotated actors, by the places that both have. */
    private static Map<String, String> found(AnnotatedParagraph gold, List<Phrase> phrases) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            int start = gold.text().codePointCount(0, phrase.start());
            spans.computeIfAbsent(phrase.actor().id(), id -> new ArrayList<>())
                    .add(new Span(start, start + gold.text().codePointCount(phrase.start(), phrase.end())));
        }
        List<String> ids = List.copyOf(spans.keySet());
        List<List<Span>> annotated = gold.actors().stream().map(a -> Spans.of(a, gold.text())).toList();
        Map<String, String> out = new HashMap<>();
        for (Pairing.Pair pair : Pairing.of(annotated, List.copyOf(spans.values()), Spans::overlapping)) {
            out.put(gold.actors().get(pair.gold()).id(), ids.get(pair.predicted()));
        }
        return out;
    }

    private static List<int[]> places(String text, String words) {
        List<int[]> out = new ArrayList<>();
        for (int i = words.isEmpty() ? -1 : text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            out.add(new int[] {i, i + words.length()});
        }
        return out;
    }

    private void weights(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of who is source and target of a cue, learned by jobs/train. A feature (template, role and values, packed,");
        lines.add("# in hexadecimal; RoleFeatures tells the templates), a tab, its weight.");
        WeightLearner.learn(roles(-1)).forEach((feature, weight) -> lines.add(feature + "\t" + String.format(Locale.ROOT, "%.3f", weight)));
        Files.write(file, lines);
        System.err.println(lines.size() + " lines in " + file);
    }

    /** The examples of roles of all folds but one. */
    private List<Event> roles(int but) {
        List<Event> out = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (i % FOLDS != but) {
                out.addAll(examples.roles(i));
            }
        }
        return out;
    }

    /** An example of a pair, the fold that it is in, and how much it counts. */
    private record Pair(PairExample example, int fold, float weight) {

        private WordLearner.Example words(boolean right) {
            return new WordLearner.Example(example.places(), right, weight);
        }

        private void told(float[] pair, float[] act) {
            float[] features = example.features();
            for (int place : example.places()) {
                features[features.length - 2] += pair[place];
                features[features.length - 1] += act[place];
            }
        }
    }

    /** The pairs of all paragraphs, by the roles that a model gives which has not seen them. */
    private void pairs() throws IOException {
        for (int fold = 0; fold < FOLDS; fold++) {
            var model = WeightLearner.model(WeightLearner.learn(roles(fold)));
            for (int i = fold; i < examples.size(); i += FOLDS) {
                for (PairExample example : examples.pairs(i, model)) {
                    pairs.add(new Pair(example, fold, weights.get(i)));
                }
            }
        }
    }

    /** Learns what words say: a model of all pairs for the reader, and for the trees of each pair one that has not seen its paragraph. */
    private void words(Path file) throws IOException {
        for (int fold = 0; fold < FOLDS; fold++) {
            float[] pair = words(fold, e -> e.pair() > 0);
            float[] act = words(fold, e -> e.act() > 0);
            int left = fold;
            pairs.stream().filter(p -> p.fold() == left).forEach(p -> p.told(pair, act));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new WordModel(words(-1, e -> e.pair() > 0), words(-1, e -> e.act() > 0)).write(out);
        }
    }

    /** The weights of words by the pairs of all folds but one. */
    private float[] words(int but, Predicate<PairExample> right) {
        return WordLearner.learn(pairs.stream().filter(p -> p.fold() != but).map(p -> p.words(right.test(p.example()))).toList());
    }

    private void trees(Path file) throws IOException {
        System.err.println(pairs.size() + " pairs");
        List<String> lines = new ArrayList<>();
        lines.add("# How likely one phrase acts on another, learned by jobs/train. \"share\": the share of acts among the cues of a frame. \"pair\" and");
        lines.add("# \"act\": a tree, its nodes in preorder, feature:threshold (below it the next node, else behind that one's subtree) or =value.");
        new TreeMap<>(examples.shares(-1)).forEach((id, share) -> lines.add("share\t" + id + "\t" + String.format(Locale.ROOT, "%.3f", share)));
        lines.addAll(TreeLearner.learn(pairs.stream().map(Pair::example).toList(), pairs.stream().map(Pair::weight).toList()));
        Files.write(file, lines);
        System.err.println(lines.size() + " lines in " + file);
    }
}
