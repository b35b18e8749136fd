package daght.lexicon;

import java.util.List;

/**
 * All that the lexicon knows of a written word, whatever stands around it; made once for every spelling and shared.
 *
 * @param folded   the word as written, folded
 * @param readings the ways to read it, the one with the fewest clitics first
 * @param starts   where a phrase of the lexicon may start in it
 * @param particles the particles that it may be, one for each list
 */
public record Word(String folded, List<Reading> readings, List<Start> starts, List<Particle> particles) {

    /** A word with what its readings tell of particles. */
    public Word(String folded, List<Reading> readings, List<Start> starts) {
        this(folded, readings, starts, readings.stream().map(Reading::sense).filter(Particle.class::isInstance).map(Particle.class::cast)
                .toList());
    }


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
