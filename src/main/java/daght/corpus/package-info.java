/**
 * Corpora on Spark: files of any known format to articles, rejects and duplicates. It imports Spark and Hadoop, the two packages under it
 * (which know formats and newsroom habits, and are plain Java but for Hadoop's file systems), {@code daght.lexicon} and
 * {@code daght.text}; nothing of the reading layer, the tables or the commands.
 */
package daght.corpus;
