/**
 * The one entry to reading a text: articles in, mentions and signals out. Imports the packages of the reading layer and nothing else of
 * Daght.
 */
package daght.reading;
