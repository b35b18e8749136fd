package daght.learned;

import java.util.List;

/**
 * A question with a few answers, and what speaks for each of them.
 *
 * @param <T> what the answers are
 */
public interface Question<T> {

    /** The possible answers, in an order that is always the same; one at least. */
    List<T> candidates();

    /** The places of what speaks for an answer in a table of {@link HashedWeights}. */
    void places(T candidate, HashedWeights.Sink sink);
}
