package daght.corpus;

import java.util.List;
import java.util.Map;

/**
 * What to read.
 *
 * @param inputs files, folders and globs, on any file system that Hadoop knows by its URL
 * @param format name of a format that overrides the guess for every file, or empty
 * @param fields a corpus's own names for our fields: {@code title}, {@code body}, {@code published}, {@code outlet}, {@code url},
 *               {@code author}, {@code language}
 */
public record CorpusOptions(List<String> inputs, String format, Map<String, String> fields) {
    public CorpusOptions {
        inputs = List.copyOf(inputs);
        fields = Map.copyOf(fields);
    }
}
