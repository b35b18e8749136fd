package daght.lexicon;

/**
 * A noun that stands in one of the lists of {@code words} in {@code particles.yaml}.
 *
 * @param list the name of the list
 */
public record Listed(String list) implements Sense {
}
