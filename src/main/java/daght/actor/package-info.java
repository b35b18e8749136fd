/**
 * Who is spoken of: names, descriptions and pronouns of a paragraph to actors. Imports {@code daght.text} and {@code daght.lexicon}.
 */
package daght.actor;
