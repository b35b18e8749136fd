/**
 * The page made of a run's tables: one HTML file that needs no network. May import {@code daght.table} for the tables' shapes.
 *
 * <p>{@link daght.report.Report} is the entry. What the page says, how it looks and what it does lies in the resources of this package:
 * {@code page.html}, {@code page.css}, {@code js/} and {@code words/}, one file for each language.
 */
package daght.report;
