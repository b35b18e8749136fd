/**
 * Weights learned from annotated paragraphs, whatever they are weights of. Imports nothing of Daght.
 */
package daght.learned;
