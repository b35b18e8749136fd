package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Passage;
import java.util.List;

/** Finds signals. */
public final class SignalFinder {
    /** The signals of a passage. */
    public List<Found> find(Passage passage, List<Phrase> phrases) {
        return List.of();
    }
}
