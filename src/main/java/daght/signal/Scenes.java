package daght.signal;

import daght.actor.Phrase;
import daght.actor.Sector;
import daght.context.ContextNetwork;
import daght.context.Scene;
import daght.lexicon.Passage;
import daght.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Makes a {@link Scene} of a parse: words, phrases and cues as numbers. Stateless. */
final class Scenes {

    private static final int PREFIX = 2;
    private static final int SUFFIX = 2;
    /** How many kinds of cues there are. */
    static final int KINDS = 6;
    private static final int LIKELIHOODS = 10;

    /**
     * What is known of a token, each with as many numbers as it has values; ANY is known of all, the constant part of the gates. Their
     * order is part of the model.
     */
    enum Mark {
        ANY(1), PHRASE(2 * Phrase.Kind.values().length), SECTOR(Sector.values().length), LIKELY(LIKELIHOODS), WEAK(1), OPENS(1),
        CUE(ContextNetwork.SORTS);

        private final int values;

        Mark(int values) {
            this.values = values;
        }

        int of(int value) {
            int number = value;
            for (Mark before : values()) {
                if (before.ordinal() < ordinal()) {
                    number += before.values;
                }
            }
            return number;
        }
    }

    private Scenes() {
    }

    static Scene of(Parse parse) {
        Passage p = parse.syntax().p;
        int[] words = new int[p.size()];
        int[][] affixes = new int[p.size()][];
        int[][] marks = new int[p.size()][];
        List<List<Integer>> cues = cues(parse, p.size());
        for (int i = 0; i < p.size(); i++) {
            int number = p.word(i).number();
            words[i] = number < ContextNetwork.WORD_ROWS ? number : 0;
            affixes[i] = affixes(p, i);
            marks[i] = marks(parse.syntax(), i, cues.get(i));
        }
        int[] first = parse.syntax().phrases.stream().mapToInt(Phrase::from).toArray();
        int[] last = parse.syntax().phrases.stream().mapToInt(x -> x.to() - 1).toArray();
        return new Scene(words, affixes, marks, parse.cues().stream().mapToInt(Cue::from).toArray(),
                parse.cues().stream().mapToInt(Scenes::sort).toArray(), first, last);
    }

    private static int sort(Cue cue) {
        return cue.frame().type().ordinal() * KINDS + cue.kind();
    }

    /** For each token the cues that it is in, as marks. */
    private static List<List<Integer>> cues(Parse parse, int size) {
        List<List<Integer>> out = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            out.add(new ArrayList<>(0));
        }
        for (Cue cue : parse.cues()) {
            for (int i = cue.from(); i < cue.to(); i++) {
                int mark = Mark.CUE.of(sort(cue));
                if (!out.get(i).contains(mark)) {
                    out.get(i).add(mark);
                }
            }
        }
        return out;
    }

    private static int[] marks(Syntax syntax, int token, List<Integer> cues) {
        List<Integer> out = new ArrayList<>(cues);
        out.add(Mark.ANY.of(0));
        if (token == 0 || !syntax.p.together(token - 1, token)) {
            out.add(Mark.OPENS.of(0));
        }
        Phrase phrase = syntax.phraseAt(token);
        if (phrase != null) {
            out.add(Mark.PHRASE.of(2 * phrase.kind().ordinal() + (phrase.from() == token ? 0 : 1)));
            Sector sector = phrase.actor().sector();
            out.add(Mark.SECTOR.of(sector.ordinal()));
            out.add(Mark.LIKELY.of(Math.min(LIKELIHOODS - 1, (int) (phrase.likely() * LIKELIHOODS))));
            if (phrase.weak()) {
                out.add(Mark.WEAK.of(0));
            }
        }
        return out.stream().mapToInt(x -> x).toArray();
    }

    /** Numbers for the first and the last letters of a word: two and three of each. */
    private static int[] affixes(Passage p, int token) {
        if (p.token(token).kind() == Token.Kind.NUMBER) {
            return new int[Scene.AFFIXES];
        }
        String word = p.token(token).folded();
        int length = word.length();
        return new int[] {affix(1, word, 0, PREFIX), affix(2, word, 0, PREFIX + 1), affix(3, word, length - SUFFIX, length),
            affix(4, word, length - SUFFIX - 1, length)};
    }

    private static int affix(int which, String word, int from, int to) {
        int code = which;
        for (int i = Math.max(0, from); i < Math.min(word.length(), to); i++) {
            code = code * 31 + word.charAt(i);
        }
        return 1 + Integer.remainderUnsigned(code * 0x9E3779B9 >>> 8, ContextNetwork.AFFIX_ROWS - 1);
    }
}
