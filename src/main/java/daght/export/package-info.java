/**
 * The tables in the layouts of other programs: POLECAT's and GDELT's rows, and the network as GraphML and GEXF. May import
 * {@code daght.table} for the tables' shapes.
 *
 * <p>{@link daght.export.Export} is the entry. What goes into which column lies in the queries among the resources of this package; what
 * has no counterpart is listed in {@code data/exports.md}.
 */
package daght.export;
