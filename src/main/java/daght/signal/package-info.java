/**
 * Who acts on whom: frames of verbs and nouns, the roles around them, status and attribution. Imports {@code daght.text},
 * {@code daght.lexicon} and {@code daght.actor}.
 */
package daght.signal;
