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

    /** The longest phrase with a sense of one of the kinds, which are no interfaces, or null. */
    @SafeVarargs
    public static LongestMatch at(Passage p, int from, Class<? extends Sense>... kinds) {
        List<Word.Start> starts = p.word(from).starts();
        if (starts.isEmpty()) {
            return null;
        }
        long wanted = 0;
        for (Class<? extends Sense> kind : kinds) {
            wanted |= Sense.bit(kind);
        }
        LongestMatch best = null;
        for (Word.Start start : starts) {
            LongestMatch match = start.node().leadsTo(wanted) ? follow(p, from, start, wanted, kinds) : null;
            if (match != null && (best == null || match.to > best.to)) {
                best = match;
            }
        }
        return best;
    }

    private static LongestMatch follow(Passage p, int from, Word.Start start, long wanted, Class<? extends Sense>[] kinds) {
        PhraseTrie.Node node = start.node();
        LongestMatch best = null;
        int at = from + 1;
        while (node != null && node.leadsTo(wanted)) {
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
        List<Sense> senses = node.senses();
        List<Sense> out = null;
        for (int i = 0; i < senses.size(); i++) {
            if (isOfKind(senses.get(i), kinds)) {
                out = out == null ? new ArrayList<>(senses.size()) : out;
                out.add(senses.get(i));
            }
        }
        return out == null ? List.of() : out;
    }

    private static boolean isOfKind(Sense sense, Class<? extends Sense>[] kinds) {
        for (Class<? extends Sense> kind : kinds) {
            if (kind.isInstance(sense)) {
                return true;
            }
        }
        return false;
    }
}
