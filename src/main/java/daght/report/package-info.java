/** The page made of a run's tables. May import {@code daght.table}. */
package daght.report;
