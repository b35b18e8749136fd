package daght.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest phrase of the lexicon that starts at a token; quotation marks inside it do not part it (حركة «النجباء»).
 *
 * @param start  how the first word is split
 * @param to     token after the last
 * @param senses what the phrase can mean, of the kinds asked for
 */
public record LongestMatch(Word.Start start, int to, List<Sense> senses) {

    /** The longest phrase with a sense of one of the kinds, or null. */
    @SafeVarargs
    public static LongestMatch at(Passage p, int from, Class<? extends Sense>... kinds) {
        LongestMatch best = null;
        for (Word.Start start : p.word(from).starts()) {
            LongestMatch match = follow(p, from, start, kinds);
            if (match != null && (best == null || match.to > best.to)) {
                best = match;
            }
        }
        return best;
    }

    private static LongestMatch follow(Passage p, int from, Word.Start start, Class<? extends Sense>[] kinds) {
        PhraseTrie.Node node = start.node();
        LongestMatch best = null;
        int at = from + 1;
        while (node != null) {
            List<Sense> senses = ofKinds(node, kinds);
            if (!senses.isEmpty()) {
                best = new LongestMatch(start, at, senses);
            }
            int next = at;
            while (p.isQuote(next) && next < at + 2) {
                next++;
            }
            node = p.together(from, next) && p.token(next).isWord() ? node.next(p.token(next).folded()) : null;
            at = next + 1;
        }
        return best;
    }

    private static List<Sense> ofKinds(PhraseTrie.Node node, Class<? extends Sense>[] kinds) {
        List<Sense> out = new ArrayList<>(1);
        for (Sense sense : node.senses()) {
            for (Class<? extends Sense> kind : kinds) {
                if (kind.isInstance(sense)) {
                    out.add(sense);
                }
            }
        }
        return out;
    }
}
