package daght.context;

import java.util.List;

/**
 * An annotated paragraph.
 *
 * @param scene    what the network sees
 * @param pairs    of a cue and two phrases each
 * @param mentions for each phrase whether it is a mention
 * @param weight   how much its pairs count
 */
public record SceneExample(Scene scene, List<Pair> pairs, boolean[] mentions, float weight) {

    /** How much a phrase counts beside a pair. */
    static final float MENTION_WEIGHT = 0.2f;

    /**
     * A pair.
     *
     * @param cue    number of the cue
     * @param source number of the phrase that may act
     * @param target number of the phrase on which the act may bear
     * @param pair   how right the pair is, from 0 to 1
     * @param act    the same of the cue as what carries it
     */
    public record Pair(int cue, int source, int target, float pair, float act) {
    }
}
