package daght.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.lexicon.LexiconFiles;
import daght.reading.ArabicGrammar;
import daght.text.SentenceModel;
import daght.text.Sentences;
import daght.text.Token;
import daght.text.Tokeniser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How good the models are on the texts of {@code data/training} that they were not trained on. */
class TextTrainerTest {

    private static final Path TRAINING = Path.of("data/training/ar");

    @TempDir
    private Path folder;

    private static double f1(Set<?> right, Set<?> found) {
        Set<Object> both = new HashSet<>(found);
        both.retainAll(right);
        double f1 = 2.0 * both.size() / (right.size() + found.size());
        System.out.printf(Locale.ROOT, "%d right, %d gold, %d found, F1 %.3f%n", both.size(), right.size(), found.size(), f1);
        return f1;
    }

    private static List<String> documents(List<String> lines, Set<String> ends) {
        List<String> documents = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (!line.isBlank()) {
                text.append(text.length() == 0 ? "" : " ").append(line);
                ends.add(documents.size() + ":" + text.length());
            } else if (text.length() > 0) {
                documents.add(text.toString());
                text.setLength(0);
            }
        }
        documents.add(text.toString());
        return documents;
    }

    private static Set<String> byRules(List<String> documents, boolean model) {
        Set<String> ends = new HashSet<>();
        for (int d = 0; d < documents.size(); d++) {
            IntPredicate doubtful = model ? SentenceModel.of("ar", documents.get(d)) : offset -> false;
            List<Token> tokens = Tokeniser.tokenise(documents.get(d));
            int[] sentences = Sentences.number(tokens, doubtful);
            for (int i = 0; i < sentences.length; i++) {
                if (i + 1 == sentences.length || sentences[i + 1] != sentences[i]) {
                    ends.add(d + ":" + tokens.get(i).end());
                }
            }
        }
        return ends;
    }

    @Test
    void rulesAndDetectorFindSentencesBetterThanEitherAlone() throws IOException {
        Set<String> gold = new HashSet<>();
        List<String> documents = documents(Files.readAllLines(TRAINING.resolve("sentences_test.txt")), gold);
        SentenceDetectorME detector = new SentenceDetectorME(TextTrainer.sentences(TRAINING.resolve("sentences.txt")));
        Set<String> detected = new HashSet<>();
        for (int d = 0; d < documents.size(); d++) {
            for (Span span : detector.sentPosDetect(documents.get(d))) {
                detected.add(d + ":" + span.getEnd());
            }
        }
        double both = f1(gold, byRules(documents, true));
        assertTrue(both >= 0.96, "F1 " + both);
        assertTrue(both > f1(gold, detected));
        assertTrue(both > f1(gold, byRules(documents, false)));
    }

    @Test
    void findsNamesThatItWasNotTrainedOn() throws IOException {
        NameSamples samples = new NameSamples(ArabicGrammar.of(LexiconFiles.builtIn()));
        List<NameSample> marked = new ArrayList<>(samples.read(TRAINING.resolve("names.txt")));
        marked.addAll(samples.nameless(Path.of("data/gold")));
        TokenNameFinderModel model = TextTrainer.names(marked);
        NameFinderME finder = new NameFinderME(model);
        Set<String> gold = new HashSet<>();
        Set<String> found = new HashSet<>();
        int sentence = 0;
        for (NameSample sample : samples.read(TRAINING.resolve("names_test.txt"))) {
            finder.clearAdaptiveData();
            sentence++;
            for (Span name : sample.getNames()) {
                gold.add(sentence + ":" + name);
            }
            for (Span name : finder.find(sample.getSentence(), sample.getAdditionalContext())) {
                found.add(sentence + ":" + name);
            }
        }
        double f1 = f1(gold, found);
        assertTrue(f1 >= 0.7, "F1 " + f1);
        ModelFile.write(model, folder.resolve("a.bin"));
        ModelFile.write(TextTrainer.names(marked), folder.resolve("b.bin"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.bin")), Files.readAllBytes(folder.resolve("b.bin")));
    }
}
