package daght.lexicon;

/** What a word or phrase of the lexicon means: an actor, a role, a frame, a particle… */
public interface Sense {

    /** Whether it is an act or stance, so that a nationality adjective beside it names who acts. */
    default boolean act() {
        return false;
    }

    /** Whether it gives somebody's words, so that an unknown word behind it may be a name. */
    default boolean says() {
        return false;
    }
}
