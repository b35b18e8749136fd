package daght.lexicon;

/** What a word or phrase of the lexicon means: an actor, a role, a frame, a particle… */
public interface Sense {

    /**
     * A bit for a kind of sense, so that a set of kinds is a number. Two kinds may share one: a set that lacks the bit has no sense of the
     * kind, one that has it may have none either.
     */
    static long bit(Class<?> kind) {
        return 1L << kind.getName().hashCode();
    }

    /** Whether it is an act or stance, so that a nationality adjective beside it names who acts. */
    default boolean act() {
        return false;
    }

    /** Whether it gives somebody's words, so that an unknown word behind it may be a name. */
    default boolean says() {
        return false;
    }
}
