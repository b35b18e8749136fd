package daght.train;

import daght.lexicon.LexiconFiles;
import daght.reading.ArabicGrammar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSampleStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the OpenNLP models of Arabic from {@code data/training} (and what is no name from
 * {@code data/gold}): {@code TextTrainer TRAINING GOLD CLASSES}, run by the
 * build. The same texts and lexicon give the same models, byte for byte.
 */
public final class TextTrainer {

    private static final String FEATURES = "names.xml";
    private static final double SMOOTHING = 0.01;
    private static final String ENDS = ".!?\u061F\u2026";

    private TextTrainer() {
    }

    /** Reads {@code TRAINING/ar} and {@code GOLD}, and writes {@code CLASSES/daght/model/ar}. */
    public static void main(String[] args) throws IOException {
        Path training = Path.of(args[0]).resolve(ArabicGrammar.LANGUAGE);
        Path models = Path.of(args[2]).resolve("daght/model").resolve(ArabicGrammar.LANGUAGE);
        List<Path> made = List.of(models.resolve("sentences.bin"), models.resolve("names.bin"));
        if (upToDate(made, List.of(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])))) {
            return;
        }
        ModelFile.write(sentences(training.resolve("sentences.txt")), made.get(0));
        NameSamples samples = new NameSamples(ArabicGrammar.of(LexiconFiles.builtIn()));
        List<NameSample> marked = new ArrayList<>(samples.read(training.resolve("names.txt")));
        marked.addAll(samples.nameless(Path.of(args[1])));
        ModelFile.write(names(marked), made.get(1));
    }

    /** Whether the models are there and newer than all that they are made from, these classes and the lexicon beside them too. */
    private static boolean upToDate(List<Path> models, List<Path> sources) throws IOException {
        FileTime oldest = null;
        for (Path model : models) {
            if (!Files.exists(model)) {
                return false;
            }
            FileTime time = Files.getLastModifiedTime(model);
            oldest = oldest == null || time.compareTo(oldest) < 0 ? time : oldest;
        }
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).filter(f -> !models.contains(f)).toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(oldest) >= 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The sentence detector that the sentences of a file teach, one a line. */
    static SentenceModel sentences(Path file) throws IOException {
        SentenceDetectorFactory factory = new SentenceDetectorFactory(ArabicGrammar.LANGUAGE, true, null, ENDS.toCharArray());
        try (SentenceSampleStream samples = new SentenceSampleStream(ObjectStreamUtils.createObjectStream(Files.readAllLines(file)))) {
            return SentenceDetectorME.train(ArabicGrammar.LANGUAGE, samples, factory, parameters(GISTrainer.MAXENT_VALUE, 150, 1));
        }
    }

    /** The name finder that marked sentences teach. */
    static TokenNameFinderModel names(List<NameSample> samples) throws IOException {
        try (InputStream features = TextTrainer.class.getResourceAsStream(FEATURES)) {
            TokenNameFinderFactory factory = new TokenNameFinderFactory(features.readAllBytes(), null, new BioCodec());
            return NameFinderME.train(ArabicGrammar.LANGUAGE, null, ObjectStreamUtils.createObjectStream(samples),
                    smooth(parameters(QNTrainer.MAXENT_QN_VALUE, 100, 0)), factory);
        }
    }

    private static TrainingParameters smooth(TrainingParameters parameters) {
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, SMOOTHING);
        parameters.put(QNTrainer.THREADS_PARAM, 1);
        return parameters;
    }

    private static TrainingParameters parameters(String algorithm, int iterations, int cutoff) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(BeamSearch.BEAM_SIZE_PARAMETER, 1);
        return parameters;
    }
}
