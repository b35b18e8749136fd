package daght.lexicon;

import daght.text.Token;
import java.util.List;

/** A paragraph taken apart: its tokens, what the lexicon knows of each, and the sentence that each stands in. */
public final class Passage {

    private static final int BEYOND = 1;
    private static final int NUMBER = 2;
    private static final int FIRST_CLASS = 3;
    private static final Word NO_WORD = new Word("", List.of(), List.of(), 0, 0);

    private final String text;
    private final List<Token> tokens;
    private final Word[] words;
    private final int[] sentences;
    private final char[] marks;
    private final int[] codes;

    /** As what a model looks at a word. */
    public enum Look {
        /** As itself. */
        WORD,
        /** As one of its class ({@link WordClasses}). */
        CLASS
    }

    /**
     * @param text       the paragraph
     * @param tokens     its tokens
     * @param sentences  for each token the number of its sentence, from 0
     * @param vocabulary what is known of words
     */
    public Passage(String text, List<Token> tokens, int[] sentences, Vocabulary vocabulary) {
        this.text = text;
        this.tokens = tokens;
        this.sentences = sentences;
        this.words = new Word[tokens.size()];
        this.marks = new char[words.length];
        this.codes = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            words[i] = token.isWord() ? vocabulary.word(token.folded()) : NO_WORD;
            codes[i] = token.kind() == Token.Kind.NUMBER ? NUMBER : token.folded().hashCode();
            marks[i] = token.kind() == Token.Kind.MARK ? token.folded().charAt(0) : 0;
        }
    }

    /** The same tokens and sentences with what another vocabulary knows of the words. */
    public Passage with(Vocabulary other) {
        return new Passage(text, tokens, sentences, other);
    }

    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return words.length;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** What is known of a token; of a mark, a number or a place outside the passage, nothing. */
    public Word word(int i) {
        return i >= 0 && i < words.length ? words[i] : NO_WORD;
    }

    /** Number of the sentence of a token. */
    public int sentence(int i) {
        return sentences[i];
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentences.length == 0 ? 0 : sentences[sentences.length - 1] + 1;
    }

    /** Whether the token is there and is the mark {@code c}. */
    public boolean is(int i, char c) {
        return i >= 0 && i < words.length && marks[i] == c;
    }

    /** Whether two places are in the same sentence. */
    public boolean together(int i, int j) {
        return i >= 0 && j < words.length && sentences[i] == sentences[j];
    }

    /** A number for the folded word at a token, the same for the same word; all numbers have one, and so has what is beyond the text. */
    public int code(int i) {
        return i < 0 || i >= codes.length ? BEYOND : codes[i];
    }

    /** The {@link #code(int)} of a token, or a number for its class if it is a word that is looked at so. */
    public int code(int i, Look look) {
        return look == Look.CLASS && i >= 0 && i < words.length && token(i).isWord() ? FIRST_CLASS + words[i].wordClass() : code(i);
    }

    /** Whether a token is a quotation mark. */
    public boolean isQuote(int i) {
        if (i < 0 || i >= words.length) {
            return false;
        }
        char mark = marks[i];
        return mark == '"' || mark == '\u00AB' || mark == '\u00BB' || mark == '\'';
    }

    /** The particle of a list that a token is, or null. */
    public Particle particle(int i, String kind) {
        return word(i).particle(kind);
    }

    /** Whether a token can be a noun of a list. */
    public boolean listed(int i, String list) {
        return word(i).listed(list);
    }

    /** Whether a token is a number, in figures or in words. */
    public boolean isNumber(int i) {
        return i >= 0 && i < size() && (token(i).kind() == Token.Kind.NUMBER || particle(i, "numbers") != null);
    }

    /** Whether a token is a particle of any list. */
    public boolean isParticle(int i) {
        return !word(i).particles().isEmpty();
    }
}
