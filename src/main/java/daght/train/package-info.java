/**
 * Learns the models that the reader uses from annotated texts; run by {@code jobs/train}. Imports the reading layer, Jackson and
 * OpenNLP.
 */
package daght.train;
