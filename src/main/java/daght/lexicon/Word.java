package daght.lexicon;

import java.util.List;

/**
 * All that the lexicon knows of a written word, whatever stands around it; made once for every spelling and shared. Immutable. What is
 * asked of nearly every token is worked out when the word is made.
 */
public final class Word {

    private static final Reading[] NONE = {};

    private final String folded;
    private final List<Reading> readings;
    private final List<Start> starts;
    private final List<Particle> particles;
    private final Reading[] each;
    private final Particle[] kinds;
    private final Listed[] lists;
    private final long senses;
    private final boolean says;

    /**
     * @param folded   the word as written, folded
     * @param readings the ways to read it, the one with the fewest clitics first
     * @param starts   where a phrase of the lexicon may start in it
     */
    public Word(String folded, List<Reading> readings, List<Start> starts) {
        this.folded = folded;
        this.readings = List.copyOf(readings);
        this.starts = List.copyOf(starts);
        this.each = readings.isEmpty() ? NONE : readings.toArray(Reading[]::new);
        this.particles = of(Particle.class);
        this.kinds = particles.toArray(Particle[]::new);
        this.lists = of(Listed.class).toArray(Listed[]::new);
        this.senses = readings.stream().mapToLong(r -> Sense.bit(r.sense().getClass())).reduce(0, (a, b) -> a | b);
        this.says = readings.stream().anyMatch(r -> r.finite() && r.sense().says());
    }

    private <T> List<T> of(Class<T> kind) {
        return readings.stream().map(Reading::sense).filter(kind::isInstance).map(kind::cast).toList();
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

    /** The word as written, folded. */
    public String folded() {
        return folded;
    }

    /** The ways to read it, the one with the fewest clitics first. */
    public List<Reading> readings() {
        return readings;
    }

    /** Where a phrase of the lexicon may start in it. */
    public List<Start> starts() {
        return starts;
    }

    /** The particles that it may be, one for each list. */
    public List<Particle> particles() {
        return particles;
    }

    /** The first reading whose sense is of a kind, which is no interface, or null. */
    public Reading first(Class<? extends Sense> kind) {
        if ((senses & Sense.bit(kind)) == 0) {
            return null;
        }
        for (Reading reading : each) {
            if (kind.isInstance(reading.sense())) {
                return reading;
            }
        }
        return null;
    }

    /** The particle of a list that it may be, or null. */
    Particle particle(String kind) {
        for (Particle particle : kinds) {
            if (particle.kind().equals(kind)) {
                return particle;
            }
        }
        return null;
    }

    /** Whether it can be a noun of a list. */
    boolean listed(String list) {
        for (Listed listed : lists) {
            if (listed.list().equals(list)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lexicon knows the word in some way. */
    public boolean known() {
        return each.length > 0;
    }

    /** Whether it can be a verb that gives somebody's words. */
    public boolean says() {
        return says;
    }
}
