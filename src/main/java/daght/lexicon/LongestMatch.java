package daght.lexicon;

import java.util.ArrayList;
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

    /** The longest phrase with a sense of one of the kinds, which are no interfaces, or null. */
    @SafeVarargs
    public static LongestMatch at(Passage p, int from, Class<? extends Sense>... kinds) {
        long bits = 0;
        for (Class<? extends Sense> kind : kinds) {
            bits |= Sense.bit(kind);
        }
        return at(p, from, bits, sense -> isOfKind(sense, kinds));
    }

    /** The longest phrase with a sense of one kind, which is no interface, that is wanted, or null. */
    public static <S extends Sense> LongestMatch at(Passage p, int from, Class<S> kind, Predicate<S> wanted) {
        return at(p, from, Sense.bit(kind), sense -> kind.isInstance(sense) && wanted.test(kind.cast(sense)));
    }

    private static LongestMatch at(Passage p, int from, long bits, Predicate<Sense> wanted) {
        LongestMatch best = null;
        for (Word.Start start : p.word(from).starts()) {
            LongestMatch match = start.node().leadsTo(bits) ? follow(p, from, start, bits, wanted) : null;
            if (match != null && (best == null || match.to > best.to)) {
                best = match;
            }
        }
        return best;
    }

    private static LongestMatch follow(Passage p, int from, Word.Start start, long bits, Predicate<Sense> wanted) {
        PhraseTrie.Node node = start.node();
        LongestMatch best = null;
        int at = from + 1;
        while (node != null && node.leadsTo(bits)) {
            List<Sense> senses = wanted(node.senses(), wanted);
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

    private static List<Sense> wanted(List<Sense> senses, Predicate<Sense> wanted) {
        List<Sense> out = null;
        for (int i = 0; i < senses.size(); i++) {
            if (wanted.test(senses.get(i))) {
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
