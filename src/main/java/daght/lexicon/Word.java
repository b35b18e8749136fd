package daght.lexicon;

import java.util.List;

/**
 * All that the lexicon knows of a written word, whatever stands around it; made once for every spelling and shared.
 *
 * @param folded   the word as written, folded
 * @param readings the ways to read it, the one with the fewest clitics first
 * @param starts   where a phrase of the lexicon may start in it
 */
public record Word(String folded, List<Reading> readings, List<Start> starts) {

    /**
     * A phrase starts with this word.
     *
     * @param cut         letters before the phrase
     * @param conjunction و or ف before it, or 0
     * @param preposition ب, ل or ك before it, or 0
     * @param node        the phrases that go on from here
     */
    public record Start(int cut, char conjunction, char preposition, PhraseTrie.Node node) {
    }

    /** The first reading whose sense is of a kind, or null. */
    public Reading first(Class<? extends Sense> kind) {
        for (Reading reading : readings) {
            if (kind.isInstance(reading.sense())) {
                return reading;
            }
        }
        return null;
    }

    /** Whether the lexicon knows the word in some way. */
    public boolean known() {
        return !readings.isEmpty();
    }
}
