package daght.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Splits tokens into sentences: at a full stop, question or exclamation mark, ellipsis or line break, but not inside a number. Marks that
 * close a quotation stay with the sentence they close. What these rules leave in doubt, a stop behind an initial ("د. سامر", "أ ف ب. وقال")
 * and a mark within a quotation ("«كفى!» صاح النائب"), another decides: a {@link SentenceModel}. For one text.
 */
public final class Sentences {

    private final List<Token> tokens;
    private final IntPredicate doubtful;
    private final boolean[] quoted;

    private Sentences(List<Token> tokens, IntPredicate doubtful) {
        this.tokens = tokens;
        this.doubtful = doubtful;
        this.quoted = quoted(tokens);
    }

    /**
     * For each token the number of its sentence, from 0.
     *
     * @param doubtful whether a sentence ends at a UTF-16 offset, asked only where rules do not tell
     */
    public static int[] number(List<Token> tokens, IntPredicate doubtful) {
        return new Sentences(tokens, doubtful).number();
    }

    private int[] number() {
        int[] out = new int[tokens.size()];
        int sentence = 0;
        boolean ended = false;
        for (int i = 0; i < out.length; i++) {
            out[i] = sentence;
            ended = ends(i) || ended && closes(i);
            if (ended && i + 1 < out.length && !closes(i + 1) && !ends(i + 1)) {
                sentence++;
                ended = false;
            }
        }
        return out;
    }

    private boolean ends(int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.MARK) {
            return false;
        }
        char c = token.folded().charAt(0);
        if (c == '!' || c == '?' || c == '\u061F' || c == '\u2026') {
            return !quoted[i] || told(i);
        }
        return c == '\n' || c == '\u061B' || c == '.' && i > 0 && stops(i);
    }

    private boolean stops(int i) {
        Token stop = tokens.get(i);
        Token before = tokens.get(i - 1);
        boolean glued = before.end() == stop.start();
        boolean initial = glued && before.isWord() && before.end() - before.start() == 1;
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean inNumber = next != null && next.start() == stop.end() && next.kind() == Token.Kind.NUMBER;
        boolean dots = quoted[i] && (glued && before.is('.') || next != null && next.is('.'));
        return !inNumber && (!initial && !dots || told(i));
    }

    /** What is decided of the end at a mark and those that close behind it. */
    private boolean told(int i) {
        int last = i;
        while (last + 1 < tokens.size() && (closes(last + 1) || tokens.get(last + 1).is('.'))
                && tokens.get(last + 1).start() == tokens.get(last).end()) {
            last++;
        }
        return doubtful.test(tokens.get(last).end());
    }

    /** Whether a mark closes what is before it; one that looks the same on both sides does where it stands close to it. */
    private boolean closes(int i) {
        Token token = tokens.get(i);
        boolean close = i > 0 && tokens.get(i - 1).end() == token.start();
        return token.is('\u00BB') || token.is(')') || close && (token.is('"') || token.is('\''));
    }

    /** For each token whether it stands in a quotation that closes in the same paragraph. */
    private static boolean[] quoted(List<Token> tokens) {
        boolean[] out = new boolean[tokens.size()];
        int open = -1;
        for (int i = 0; i < out.length; i++) {
            Token token = tokens.get(i);
            if (open >= 0 && (token.is('\u00BB') || token.is('"'))) {
                Arrays.fill(out, open, i, true);
                open = -1;
            } else if (token.is('\u00AB') || token.is('"')) {
                open = i;
            }
        }
        return out;
    }
}
