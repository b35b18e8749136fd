package daght.reading;

import daght.lexicon.LexiconFiles;
import java.util.Map;
import java.util.function.Function;

/** The languages that Daght reads: a new one is a folder of {@code data/lexicon} and a line here. */
final class Languages {

    /** How the reader of each language is made, by ISO 639-1 code. */
    static final Map<String, Function<LexiconFiles, LanguageReader>> READERS = Map.of("ar", ArabicReader::of);

    private Languages() {
    }
}
