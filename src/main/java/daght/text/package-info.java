/**
 * Text to tokens: folding letters, words with their places in the original, sentences, and the conjugation of Arabic verbs. Imports
 * nothing of Daght.
 */
package daght.text;
