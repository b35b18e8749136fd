package daght.signal;

import daght.actor.Phrase;

/**
 * A phrase as it stands beside a verb or noun.
 *
 * @param phrase whom it names
 * @param marker folded preposition before it; {@link #BARE} without one, {@link #AGENT} behind من قبل
 * @param group  phrases joined by "and" have the same group
 * @param at     its first token
 * @param owned  whether a thing of the actor stands before it: {@code "مواقع [داعش]"}
 */
record Argument(Phrase phrase, String marker, int group, int at, boolean owned) {

    static final String BARE = "object";
    static final String AGENT = "agent";

    boolean bare() {
        return marker.equals(BARE);
    }
}
