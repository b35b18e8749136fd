package daght.text;

import java.util.List;

/**
 * Splits tokens into sentences: at a full stop, question or exclamation mark, ellipsis or line break, but not behind an initial ("د.",
 * "أ ف ب.") or inside a number. Marks that close a quotation stay with the sentence they close. Stateless.
 */
public final class Sentences {

    private Sentences() {
    }

    /** For each token the number of its sentence, from 0. */
    public static int[] number(List<Token> tokens) {
        int[] out = new int[tokens.size()];
        int sentence = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = sentence;
            boolean closes = i + 1 < out.length && closing(tokens.get(i + 1));
            if (i + 1 < out.length && (ends(tokens, i) && !closes || closing(tokens.get(i)) && i > 0 && ends(tokens, i - 1))) {
                sentence++;
            }
        }
        return out;
    }

    private static boolean ends(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.MARK) {
            return false;
        }
        char c = token.folded().charAt(0);
        if (c == '\n' || c == '!' || c == '?' || c == '\u061F' || c == '\u2026' || c == '\u061B') {
            return true;
        }
        if (c != '.' || i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean initial = before.isWord() && before.end() - before.start() == 1 && before.end() == token.start();
        boolean last = i + 1 == tokens.size();
        boolean glued = !last && tokens.get(i + 1).start() == token.end() && tokens.get(i + 1).kind() == Token.Kind.NUMBER;
        return !initial && !glued;
    }

    private static boolean closing(Token token) {
        return token.kind() == Token.Kind.MARK && (token.is('\u00BB') || token.is('"') || token.is(')') || token.is('.'));
    }
}
