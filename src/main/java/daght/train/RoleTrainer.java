package daght.train;

import daght.actor.Cast;
import daght.actor.Judgement;
import daght.actor.LearnedJudgement;
import daght.actor.MentionModel;
import daght.actor.Phrase;
import daght.actor.PhraseFinder;
import daght.annotation.AnnotatedParagraph;
import daght.annotation.AnnotatedParagraph.Span;
import daght.annotation.AnnotationFile;
import daght.context.ContextNetwork;
import daght.context.ContextNetwork.Layer;
import daght.context.SceneExample;
import daght.evaluate.Pairing;
import daght.evaluate.Spans;
import daght.learned.Table;
import daght.lexicon.LexiconFiles;
import daght.lexicon.Passage;
import daght.lexicon.WordClasses;
import daght.reading.ArabicGrammar;
import daght.signal.EventType;
import daght.signal.RoleExamples;
import daght.signal.RoleExamples.PairExample;
import daght.signal.Status;
import daght.signal.WordModel;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.Event;

/**
 * Learns {@link LearnedJudgement}, {@link MentionModel}, {@link daght.signal.RoleModel}, {@link ContextNetwork}, {@link WordModel},
 * {@link daght.signal.PairModel} and how far acts went from annotated paragraphs: {@code RoleTrainer DIR [GOLD.jsonl | --beside
 * STANDOFF.jsonl CORPUS]…} writes the model files into the folder; before them {@code classes.tsv}, the {@link WordClasses} of CORPUS,
 * without which those in the jar are taken, and the network goes on from the words of the one there. Each model learns from what those
 * before it tell that have not seen the paragraph (stacking; Wolpert, "Stacked Generalization", 1992). The same paragraphs, corpus
 * and lexicon give the same files.
 */
public final class RoleTrainer {

    private static final double PENALTY = 5e-5;
    private static final String BESIDE = "--beside";
    /**
     * How many classes of words there are. Of 50, 100, 200, 500 and 1,000, alone and together, 100 and 200 helped a log-linear model of
     * pairs most on paragraphs that it had not seen.
     */
    private static final int CLASSES = 200;
    private static final int FOLDS = 5;
    /** How often the network looks at each paragraph; after 10 and after 20 times it was about as good on others. */
    private static final int ROUNDS = 15;
    /** The outlet of paragraphs that were written for learning. */
    private static final String WRITTEN = "daght";
    /**
     * How much a written paragraph counts for the trees beside one from a newspaper, which holds fewer signals and more that is none. Of 1,
     * 0.5 and 0.25 the latter two were better on newspaper paragraphs that the models had not seen, and hardly differed.
     */
    private static final float WRITTEN_WEIGHT = 0.3f;

    private final ArabicGrammar grammar;
    private final PhraseFinder finder;
    private final MentionExamples mentions = new MentionExamples();
    private final RoleExamples examples = new RoleExamples();
    /** How much each paragraph counts. */
    private final List<Float> weights = new ArrayList<>();
    /** For each paragraph, which phrases are annotated. */
    private final List<List<Boolean>> annotated = new ArrayList<>();
    /** For each paragraph its examples of roles. */
    private List<List<Event>> roles = List.of();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<SceneExample> scenes = new ArrayList<>();

    private RoleTrainer(WordClasses classes) {
        this.grammar = ArabicGrammar.of(LexiconFiles.builtIn(), classes);
        this.finder = new PhraseFinder(grammar.actors());
    }

    /** Reads the gold files and writes the models. */
    public static void main(String[] args) throws IOException {
        List<AnnotatedParagraph> gold = read(args);
        System.err.println(gold.size() + " paragraphs");
        Path folder = Files.createDirectories(Path.of(args[0]));
        Table vectors = vectors(folder.resolve("classes.tsv"), args);
        RoleTrainer trainer = new RoleTrainer(classes(folder.resolve("classes.tsv"), args));
        trainer.judgement(gold, folder);
        trainer.mentions(folder.resolve("mentions.bin"));
        trainer.statuses(folder.resolve("statuses.bin"));
        trainer.weights(folder.resolve("weights.tsv"));
        trainer.pairs();
        trainer.context(vectors, folder.resolve("context.bin"));
        trainer.words(folder.resolve("words.bin"));
        trainer.trees(folder.resolve("trees.tsv"));
    }

    /**
     * The vectors of words that {@link ContextNetwork} begins with: learned anew, with the classes of words, from the first corpus that is
     * named; else those of the network in the jar.
     */
    private static Table vectors(Path classes, String... args) throws IOException {
        int beside = List.of(args).indexOf(BESIDE);
        return beside < 0 ? ContextNetwork.load(ArabicGrammar.LANGUAGE).layer(Layer.WORDS)
                : WordClassLearner.learn(Path.of(args[beside + 2]), CLASSES, classes);
    }

    private static WordClasses classes(Path file, String... args) throws IOException {
        if (!List.of(args).contains(BESIDE)) {
            return WordClasses.load(ArabicGrammar.LANGUAGE);
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return WordClasses.read(lines);
        }
    }

    private static List<AnnotatedParagraph> read(String... args) throws IOException {
        List<AnnotatedParagraph> gold = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals(BESIDE)) {
                List<AnnotatedParagraph> found = Standoff.read(Path.of(args[i + 1]), Path.of(args[i + 2]));
                System.err.println(found.size() + " paragraphs of " + args[i + 1] + " found in " + args[i + 2]);
                gold.addAll(found);
                i += 2;
            } else {
                gold.addAll(AnnotationFile.read(Path.of(args[i])).values());
            }
        }
        return gold;
    }

    /** Learns what the words of phrases leave open, and reads each paragraph with models that have not seen it. */
    private void judgement(List<AnnotatedParagraph> gold, Path folder) throws IOException {
        JudgementExamples asked = new JudgementExamples();
        for (AnnotatedParagraph paragraph : gold) {
            List<Span> spans = paragraph.actors().stream().flatMap(a -> Spans.of(a, paragraph.text()).stream()).toList();
            asked.add(annotated(paragraph, phrases(paragraph, grammar.passage(paragraph.text()), asked)), (a, b) -> spans.stream()
                    .anyMatch(s -> s.common(span(paragraph.text(), a)) > 0 && s.common(span(paragraph.text(), b)) > 0));
        }
        List<Judgement> unseen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            unseen.add(asked.learn(fold, FOLDS));
        }
        for (int i = 0; i < gold.size(); i++) {
            paragraph(gold.get(i), unseen.get(i % FOLDS));
        }
        LearnedJudgement all = asked.learn(-1, FOLDS);
        write(folder.resolve("countries.bin"), all.countries()::write);
        write(folder.resolve("sectors.bin"), all.sectors()::write);
        write(folder.resolve("junctions.bin"), all.junctions()::write);
    }

    /** Writes a model. */
    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static void write(Path file, Writer model) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            model.write(out);
        }
    }

    private List<Phrase> phrases(AnnotatedParagraph gold, Passage passage, Judgement judgement) {
        LocalDate date = gold.date().isEmpty() ? null : LocalDate.parse(gold.date());
        Cast cast = new Cast(grammar.actors(), date, grammar.actors().outletCountry(gold.outlet()), judgement);
        return cast.resolve(passage, finder.find(passage, Set.of()));
    }

    private void paragraph(AnnotatedParagraph gold, Judgement judgement) {
        Passage passage = grammar.passage(gold.text());
        List<Phrase> phrases = phrases(gold, passage, judgement);
        Map<String, String> found = found(gold, phrases);
        List<RoleExamples.Annotated> signals = gold.signals().stream().map(s -> new RoleExamples.Annotated(EventType.valueOf(s.type()),
                Status.valueOf(s.status()), found.get(s.source()), found.get(s.target()), places(gold.text(), s.cue()))).toList();
        Set<Phrase> actors = annotated(gold, phrases).keySet();
        mentions.add(passage, phrases, actors);
        annotated.add(phrases.stream().map(actors::contains).toList());
        examples.add(passage, phrases, signals);
        weights.add(gold.outlet().equals(WRITTEN) ? WRITTEN_WEIGHT : 1);
    }

    /** The phrases that pair with an annotated mention, as the evaluation pairs them, each with the annotated actor. */
    private static Map<Phrase, AnnotatedParagraph.Actor> annotated(AnnotatedParagraph gold, List<Phrase> phrases) {
        List<Span> spans = new ArrayList<>();
        List<AnnotatedParagraph.Actor> actors = new ArrayList<>();
        for (AnnotatedParagraph.Actor actor : gold.actors()) {
            for (Span span : Spans.of(actor, gold.text())) {
                if (!spans.contains(span)) {
                    spans.add(span);
                    actors.add(actor);
                }
            }
        }
        Map<Phrase, AnnotatedParagraph.Actor> out = new LinkedHashMap<>();
        for (Pairing.Pair pair : Pairing.of(spans, phrases.stream().map(x -> span(gold.text(), x)).toList(), Spans::common)) {
            out.put(phrases.get(pair.predicted()), actors.get(pair.gold()));
        }
        return out;
    }

    private static Span span(String text, Phrase phrase) {
        int start = text.codePointCount(0, phrase.start());
        return new Span(start, start + text.codePointCount(phrase.start(), phrase.end()));
    }

    /** The reader's ids of annotated actors, by the places that both have. */
    private static Map<String, String> found(AnnotatedParagraph gold, List<Phrase> phrases) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            spans.computeIfAbsent(phrase.actor().id(), id -> new ArrayList<>()).add(span(gold.text(), phrase));
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

    /** Learns which phrases are mentions, and tells of each phrase what a model says that has not seen its paragraph. */
    private void mentions(Path file) throws IOException {
        for (int fold = 0; fold < FOLDS; fold++) {
            MentionModel model = mentions.learn(fold, FOLDS);
            for (int i = fold; i < mentions.size(); i += FOLDS) {
                mentions.judge(i, model);
            }
        }
        write(file, mentions.learn(-1, FOLDS)::write);
    }

    private void statuses(Path file) throws IOException {
        ChoiceExamples asked = new ChoiceExamples();
        for (int i = 0; i < examples.size(); i++) {
            asked.paragraph();
            examples.statuses(i).forEach(e -> asked.add(e.question(), e.right()));
        }
        write(file, asked.learn(-1, FOLDS)::write);
    }

    private void weights(Path file) throws IOException {
        roles = IntStream.range(0, examples.size()).mapToObj(examples::roles).toList();
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of who is source and target of a cue, learned by jobs/train. A feature (template, role and values, packed,");
        lines.add("# in hexadecimal; RoleFeatures tells the templates), a tab, its weight.");
        WeightLearner.learn(roles(-1)).forEach((feature, weight) -> lines.add(feature + "\t" + String.format(Locale.ROOT, "%.3f", weight)));
        Files.write(file, lines);
        System.err.println(lines.size() + " lines in " + file);
    }

    /** The examples of roles of all folds but one. */
    private List<Event> roles(int but) {
        return IntStream.range(0, roles.size()).filter(i -> i % FOLDS != but).mapToObj(roles::get).flatMap(List::stream).toList();
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

    /** The pairs of all paragraphs, by the roles that a model gives which has not seen them; of each paragraph on one thread. */
    private void pairs() {
        List<List<List<PairExample>>> found = IntStream.range(0, FOLDS).parallel().mapToObj(this::pairs).toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            for (int i = fold; i < examples.size(); i += FOLDS) {
                List<PairExample> ofParagraph = found.get(fold).get(i / FOLDS);
                for (PairExample example : ofParagraph) {
                    pairs.add(new Pair(example, fold, weights.get(i)));
                }
                scenes.add(scene(i, ofParagraph));
            }
        }
        roles = List.of();
    }

    /** The pairs of each paragraph of a fold. */
    private List<List<PairExample>> pairs(int fold) {
        try {
            var model = WeightLearner.model(WeightLearner.learn(roles(fold)));
            return IntStream.range(0, examples.size()).filter(i -> i % FOLDS == fold).mapToObj(i -> examples.pairs(i, model)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SceneExample scene(int paragraph, List<PairExample> found) {
        boolean[] mentioned = new boolean[annotated.get(paragraph).size()];
        for (int i = 0; i < mentioned.length; i++) {
            mentioned[i] = annotated.get(paragraph).get(i);
        }
        return new SceneExample(examples.scene(paragraph), found.stream()
                .map(e -> new SceneExample.Pair(e.cue(), e.source(), e.target(), e.pair(), e.act())).toList(), mentioned,
                weights.get(paragraph));
    }

    private void context(Table vectors, Path file) throws IOException {
        write(file, ContextLearner.learn(scenes, vectors, ROUNDS)::write);
    }

    /** Learns what words say: a model of all pairs for the reader, and for the trees of each pair one that has not seen its paragraph. */
    private void words(Path file) throws IOException {
        for (int fold = 0; fold < FOLDS; fold++) {
            float[][] told = words(fold);
            int left = fold;
            pairs.stream().filter(p -> p.fold() == left).forEach(p -> p.told(told[0], told[1]));
        }
        float[][] all = words(-1);
        write(file, new WordModel(all[0], all[1])::write);
    }

    /** The weights of words for the one question and for the other, by the pairs of all folds but one. */
    private float[][] words(int but) {
        return Stream.<Predicate<PairExample>>of(e -> e.pair() > 0, e -> e.act() > 0).parallel().map(right -> words(but, right))
                .toArray(float[][]::new);
    }

    private float[] words(int but, Predicate<PairExample> right) {
        return WordLearner.learn(pairs.stream().filter(p -> p.fold() != but).map(p -> p.words(right.test(p.example()))).toList(), PENALTY);
    }

    private void trees(Path file) throws IOException {
        System.err.println(pairs.size() + " pairs");
        List<String> lines = new ArrayList<>();
        lines.add("# How likely one phrase acts on another, learned by jobs/train. \"share\": the share of acts among the cues of a frame. \"pair\" and");
        lines.add("# \"act\": a tree, its nodes in preorder, feature:threshold (below it the next node, else behind that one's subtree) or =value.");
        new TreeMap<>(examples.shares()).forEach((id, share) -> lines.add("share\t" + id + "\t" + String.format(Locale.ROOT, "%.3f", share)));
        lines.addAll(TreeLearner.learn(pairs.stream().map(Pair::example).toList(), pairs.stream().map(Pair::weight).toList()));
        Files.write(file, lines);
        System.err.println(lines.size() + " lines in " + file);
    }
}
