/**
 * Who acts on whom: frames of verbs and nouns, the roles around them, status and attribution. Imports {@code daght.text},
 * {@code daght.lexicon}, {@code daght.actor} and {@code daght.time}.
 */
package daght.signal;
