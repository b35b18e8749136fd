package daght.context;

/**
 * A paragraph as {@link ContextNetwork} sees it: numbers alone.
 *
 * @param words   for each token the number of its word among the known ones by frequency, from 1; 0 for any other
 * @param affixes for each token numbers of how its word begins and ends, {@link #AFFIXES} of them, each below
 *                {@link ContextNetwork#AFFIX_ROWS}
 * @param marks   for each token what is known of it, as numbers below {@link ContextNetwork#MARK_ROWS}
 * @param cues    for each cue its first token
 * @param sorts   for each cue what sort it is, below {@link ContextNetwork#SORTS}
 * @param first   for each phrase its first token
 * @param last    for each phrase its last token
 */
public record Scene(int[] words, int[][] affixes, int[][] marks, int[] cues, int[] sorts, int[] first, int[] last) {

    /** How many numbers tell how a word begins and ends. */
    public static final int AFFIXES = 4;

    /** How many tokens there are. */
    public int size() {
        return words.length;
    }
}
