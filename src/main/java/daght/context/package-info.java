/**
 * A small network that reads a paragraph as numbers, from both sides, and tells of its cues and phrases who acts on whom. Knows nothing of
 * Arabic; imports nothing of Daght but the weights.
 */
package daght.context;
