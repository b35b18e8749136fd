package daght.lexicon;

import java.util.List;
import java.util.function.Predicate;

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
        return at(p, from, sense -> {
            for (Class<? extends Sense> kind : kinds) {
                if (kind.isInstance(sense)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** The longest phrase with a sense that is wanted, or null. */
    public static LongestMatch at(Passage p, int from, Predicate<Sense> wanted) {
        LongestMatch best = null;
        for (Word.Start start : p.word(from).starts()) {
            LongestMatch match = follow(p, from, start, wanted);
            if (match != null && (best == null || match.to > best.to)) {
                best = match;
            }
        }
        return best;
    }

    private static LongestMatch follow(Passage p, int from, Word.Start start, Predicate<Sense> wanted) {
        PhraseTrie.Node node = start.node();
        LongestMatch best = null;
        int at = from + 1;
        while (node != null) {
            List<Sense> senses = node.senses().stream().filter(wanted).toList();
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
}
