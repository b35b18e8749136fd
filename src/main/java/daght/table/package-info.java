/**
 * The tables and the job that fills them: their schemas, the stage that reads articles on the executors, the base tables derived from
 * what it found, and the summaries as Spark SQL. It may import {@code daght.corpus}, {@code daght.reading} and what lies beneath them,
 * and its own {@code story} and {@code store}; nothing in it knows Arabic or the command line.
 */
package daght.table;
