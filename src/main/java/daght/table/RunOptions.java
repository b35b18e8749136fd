package daght.table;

import daght.corpus.CorpusOptions;
import daght.lexicon.LexiconFiles;

/**
 * A run as its user asks for it.
 *
 * @param corpus  what to read
 * @param output  folder of the tables, on any file system that Hadoop knows by its URL
 * @param lexicon the words to read with
 */
public record RunOptions(CorpusOptions corpus, String output, LexiconFiles lexicon) {
}
