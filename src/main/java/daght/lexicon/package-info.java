/**
 * Lexicon files and the vocabulary made of them: YAML with file and line, words with their clitics, phrases. Imports {@code daght.text}
 * alone;
 * what a word means is the business of the packages that implement {@link daght.lexicon.Sense}.
 */
package daght.lexicon;
