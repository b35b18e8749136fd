package daght.text;

import daght.learned.ModelFile;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * The OpenNLP sentence detector of a language, which the build trains: tells whether a stop that rules leave in doubt ends a sentence.
 * Loaded when it is first asked; for any number of threads.
 */
public final class SentenceModel {

    private static final Map<String, SentenceModel> LOADED = new ConcurrentHashMap<>();

    private final ThreadLocal<SentenceDetectorME> detectors;

    private SentenceModel(String language) {
        opennlp.tools.sentdetect.SentenceModel model = ModelFile.load(language, "sentences.bin",
                opennlp.tools.sentdetect.SentenceModel::new);
        detectors = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
    }

    /** Tells of UTF-16 offsets of a text whether a sentence ends there; the text is read once, when the first is asked for. */
    public static IntPredicate of(String language, String text) {
        return new IntPredicate() {
            private Set<Integer> ends;

            @Override
            public boolean test(int offset) {
                if (ends == null) {
                    ends = LOADED.computeIfAbsent(language, SentenceModel::new).ends(text);
                }
                return ends.contains(offset);
            }
        };
    }

    private Set<Integer> ends(String text) {
        return Stream.of(detectors.get().sentPosDetect(text)).map(Span::getEnd).collect(Collectors.toSet());
    }
}
