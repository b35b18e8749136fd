/**
 * The folder that tables live in, and how they change as a whole: the lock that keeps a second run out, the staging folder, the journal
 * that a commit is carried out from. It knows Hadoop's file systems and no Spark.
 *
 * <p>Layout: {@code <table>/*.parquet} for each table, and {@code _daght/} for the job's own things, which no reader of the tables needs:
 * {@code format} (marks the folder as one of ours), {@code lock}, {@code staging/<run>/} (being written), {@code journal} (a commit under
 * way), {@code old/<run>/} (tables being replaced), {@code ledger/} (what is known of each article).
 */
package daght.table.store;
