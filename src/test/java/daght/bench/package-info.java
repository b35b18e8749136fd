/**
 * What {@code jobs/bench} measures: ratios taken side by side on one machine. No part of the tests. May use everything, and Lucene and JMH
 * besides.
 */
package daght.bench;
