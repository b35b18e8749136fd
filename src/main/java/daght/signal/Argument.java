package daght.signal;

import daght.actor.Phrase;

/**
 * A phrase as it stands beside a verb or noun.
 *
 * @param phrase whom it names
 * @param marker folded preposition before it; {@link #BARE} without one, {@link #AGENT} behind من قبل, {@link #MEANS}
 * @param group  phrases joined by "and" have the same group
 * @param at     its first token
 * @param owned  whether a thing of the actor stands before it: {@code "مواقع [داعش]"}
 */
record Argument(Phrase phrase, String marker, int group, int at, boolean owned) {

    static final String BARE = "object";
    static final String AGENT = "agent";
    /** Behind what somebody dies or is struck by: "بنيران [الجيش]". */
    static final String MEANS = "means";
    /** Prepositions that mean the same behind every frame: between, with, about, for, from. */
    static final String BETWEEN = "\u0628\u064A\u0646";
    static final String WITH = "\u0645\u0639";
    static final String ABOUT = "\u0639\u0646";
    static final String FOR = "\u0644";
    static final String FROM = "\u0645\u0646";

    boolean bare() {
        return marker.equals(BARE);
    }
}
