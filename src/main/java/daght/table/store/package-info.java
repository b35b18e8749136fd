/**
 * The folder that tables live in, and how they change as a whole: the lock that keeps a second run out, the staging folder, the two forms
 * of a commit. It knows Hadoop's file systems and no Spark.
 *
 * <p>Layout: {@code <table>/<part>.*.parquet} for each table, where a part is mostly a month, and {@code _daght/} for the job's own
 * things, which no reader of the tables needs: {@code format} (marks the folder as one of ours, and says its form), {@code lock},
 * {@code staging/<run>/} (being written), {@code inner/} (tables that the job keeps for itself). In the linked form there are
 * {@code states/<run>/} (all tables of a state, the inner ones too) and {@code now} (link to the one that counts), and the tables are
 * links; in the plain form {@code journal} (a commit under way) and {@code old/<run>/} (tables being replaced).
 */
package daght.table.store;
