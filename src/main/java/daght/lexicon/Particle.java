package daght.lexicon;

/**
 * A word of the grammar: preposition, negation, relative… of the lists in {@code grammar.yaml}.
 *
 * @param kind   the list it stands in
 * @param marker what it stands for in its list, such as the preposition that إليه is made with; folded
 */
public record Particle(String kind, String marker) implements Sense {
}
