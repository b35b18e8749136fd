package daght.lexicon;

import java.util.List;

/**
 * All that the lexicon knows of a written word, whatever stands around it; made once for every spelling and shared. Immutable. What is
 * asked of nearly every token is worked out when the word is made.
 */
public final class Word {

    /** Within so many letters a word starts behind its clitics. */
    public static final int OPENING = 4;

    private static final Reading[] NONE = {};

    private final String folded;
    private final List<Reading> readings;
    private final List<Start> starts;
    private final List<Particle> particles;
    private final Reading[] each;
    private final Particle[] kinds;
    private final Listed[] lists;
    private final int wordClass;
    private final int number;
    private final long senses;
    private final long named;
    private final long openings;
    private final boolean finite;
    private final boolean says;

    /**
     * @param folded   the word as written, folded
     * @param readings the ways to read it, the one with the fewest clitics first
     * @param starts   where a phrase of the lexicon may start in it
     * @param wordClass its class in {@link WordClasses}, 0 for none
     * @param number   its number there, 0 for none
     */
    public Word(String folded, List<Reading> readings, List<Start> starts, int wordClass, int number) {
        this.folded = folded;
        this.readings = List.copyOf(readings);
        this.starts = List.copyOf(starts);
        this.wordClass = wordClass;
        this.number = number;
        this.each = readings.isEmpty() ? NONE : readings.toArray(Reading[]::new);
        this.particles = of(Particle.class);
        this.kinds = particles.toArray(Particle[]::new);
        this.lists = of(Listed.class).toArray(Listed[]::new);
        this.senses = readings.stream().mapToLong(r -> Sense.bit(r.sense().getClass())).reduce(0, (a, b) -> a | b);
        this.named = particles.stream().mapToLong(p -> bit(p.kind())).reduce(0, (a, b) -> a | b);
        this.openings = openings(folded);
        this.finite = readings.stream().anyMatch(Reading::finite);
        this.says = readings.stream().anyMatch(r -> r.finite() && r.sense().says());
    }

    /** The number of its class in {@link WordClasses}, 0 where it has none. */
    public int wordClass() {
        return wordClass;
    }

    /** Its number among the words of {@link WordClasses} by how frequent they are, from 1; 0 where it is none of them. */
    public int number() {
        return number;
    }

    private static long bit(String name) {
        return 1L << name.hashCode();
    }

    private static long openings(String folded) {
        long bits = 0;
        for (int i = 0; i < Math.min(OPENING, folded.length()); i++) {
            bits |= opening(folded, i);
        }
        return bits;
    }

    /**
     * A bit for the two letters at a place of a folded word; different letters may share one. A word whose {@link #openings()} lack it does
     * not have those letters within its first ones.
     */
    public static long opening(String folded, int at) {
        int next = at + 1 < folded.length() ? folded.charAt(at + 1) : 0;
        return 1L << ((folded.charAt(at) * 31 + next) * 0x9E3779B9 >>> 26);
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
        if ((named & bit(kind)) == 0) {
            return null;
        }
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

    /** The letters that stand in pairs at its first {@link #OPENING} places, by {@link #opening}. */
    public long openings() {
        return openings;
    }

    /** Whether it can be a verb that makes a clause. */
    public boolean finite() {
        return finite;
    }

    /** Whether it can be a verb that gives somebody's words. */
    public boolean says() {
        return says;
    }
}
