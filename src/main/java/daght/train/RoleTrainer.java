package daght.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daght.actor.Cast;
import daght.actor.Phrase;
import daght.actor.PhraseFinder;
import daght.lexicon.LexiconFiles;
import daght.lexicon.Passage;
import daght.reading.ArabicGrammar;
import daght.signal.EventType;
import daght.signal.RoleExamples;
import daght.signal.RoleModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns the weights of {@link daght.signal.RoleModel} from annotated paragraphs: {@code RoleTrainer WEIGHTS.tsv GOLD.jsonl…}. The same
 * paragraphs and lexicon give the same weights.
 */
public final class RoleTrainer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double LEAST_WEIGHT = 0.01;

    private final ArabicGrammar grammar = ArabicGrammar.of(LexiconFiles.builtIn());
    private final PhraseFinder finder = new PhraseFinder(grammar.actors());
    private final RoleExamples examples = new RoleExamples();

    private RoleTrainer() {
    }

    /** Reads the gold files and writes the weights. */
    public static void main(String[] args) throws IOException {
        RoleTrainer trainer = new RoleTrainer();
        for (String file : Arrays.copyOfRange(args, 1, args.length)) {
            for (String line : Files.readAllLines(Path.of(file))) {
                if (!line.isBlank()) {
                    trainer.paragraph(JSON.readTree(line));
                }
            }
        }
        Map<String, Double> roles = learn(trainer.examples.roles(), 1.0);
        Map<String, Double> all = new TreeMap<>(roles);
        all.putAll(learn(trainer.examples.acts(model(roles)), 2.0));
        write(Path.of(args[0]), all);
    }

    private void paragraph(JsonNode gold) {
        String text = gold.path("text").asText();
        Passage passage = grammar.passage(text);
        LocalDate date = gold.path("date").asText().isEmpty() ? null : LocalDate.parse(gold.path("date").asText());
        Cast cast = new Cast(grammar.actors(), date, grammar.actors().outletCountry(gold.path("outlet").asText()));
        List<Phrase> phrases = cast.resolve(passage, finder.find(passage, Set.of()));
        Map<String, List<int[]>> spans = new HashMap<>();
        for (JsonNode actor : gold.path("actors")) {
            List<int[]> of = new ArrayList<>();
            actor.path("mentions").forEach(m -> of.addAll(places(text, m.asText())));
            spans.put(actor.path("id").asText(), of);
        }
        List<RoleExamples.Annotated> signals = new ArrayList<>();
        for (JsonNode s : gold.path("signals")) {
            signals.add(new RoleExamples.Annotated(EventType.valueOf(s.path("type").asText()), spans.get(s.path("source").asText()),
                    spans.get(s.path("target").asText()), places(text, s.path("cue").asText())));
        }
        examples.add(passage, phrases, signals);
    }

    private static List<int[]> places(String text, String words) {
        List<int[]> out = new ArrayList<>();
        for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            out.add(new int[] {i, i + words.length()});
        }
        return out;
    }

    private static Map<String, Double> learn(List<Event> events, double smoothing) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, smoothing);
        parameters.put(QNTrainer.THREADS_PARAM, 1);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        System.err.println(events.size() + " examples");
        AbstractModel model = (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
        int right = model.getIndex(RoleExamples.RIGHT);
        Map<String, Double> weights = new TreeMap<>();
        @SuppressWarnings("unchecked")
        Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
        contexts.forEach((feature, context) -> {
            double weight = 0;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                weight += (context.getOutcomes()[i] == right ? 1 : -1) * context.getParameters()[i];
            }
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                weights.put(feature, weight);
            }
        });
        return weights;
    }

    private static RoleModel model(Map<String, Double> weights) {
        Map<Long, Float> packed = new HashMap<>();
        weights.forEach((feature, weight) -> packed.put(Long.parseLong(feature, 16), weight.floatValue()));
        return RoleModel.of(packed);
    }

    private static void write(Path file, Map<String, Double> weights) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of who is source and target of a cue, learned from data/gold by jobs/train. A feature (template, role and values, packed,");
        lines.add("# in hexadecimal; RoleFeatures tells the templates), a tab, its weight.");
        weights.forEach((feature, weight) -> lines.add(feature + "\t" + String.format(Locale.ROOT, "%.3f", weight)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
        System.err.println(weights.size() + " weights in " + file);
    }
}
