package daght.text;

/**
 * A word, number or mark of a paragraph. Offsets are UTF-16 units of the paragraph, end exclusive.
 *
 * @param start first unit in the original text
 * @param end   unit after the last
 * @param folded the letters as {@link Folding} leaves them
 * @param kind  what it is made of
 */
public record Token(int start, int end, String folded, Kind kind) {

    /** What a token is made of. */
    public enum Kind {
        WORD, NUMBER, MARK
    }

    /** Whether this is the mark {@code c}. */
    public boolean is(char c) {
        return kind == Kind.MARK && folded.charAt(0) == c;
    }

    /** Whether this is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** The place in the original text of the folded letter {@code n}: where the word starts once {@code n} letters are cut off. */
    public int offsetOf(int n, CharSequence text) {
        int seen = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int letters = Folding.isPresentationForm(c) ? Folding.expand(c).length() : Folding.fold(c) == Folding.NOTHING ? 0 : 1;
            if (letters > 0 && seen >= n) {
                return i;
            }
            seen += letters;
        }
        return end;
    }
}
