package daght.lexicon;

import daght.text.Token;
import java.util.List;

/** A paragraph taken apart: its tokens, what the lexicon knows of each, and the sentence that each stands in. */
public final class Passage {

    private static final Word NO_WORD = new Word("", List.of(), List.of());

    private final String text;
    private final List<Token> tokens;
    private final Word[] words;
    private final int[] sentences;

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
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.get(i).isWord() ? vocabulary.word(tokens.get(i).folded()) : NO_WORD;
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
        return i >= 0 && i < words.length && tokens.get(i).is(c);
    }

    /** Whether two places are in the same sentence. */
    public boolean together(int i, int j) {
        return i >= 0 && j < words.length && sentences[i] == sentences[j];
    }

    /** Whether a token is a quotation mark. */
    public boolean isQuote(int i) {
        return is(i, '"') || is(i, '\u00AB') || is(i, '\u00BB') || is(i, '\'');
    }

    /** The particle of a list that a token is, or null. */
    public Particle particle(int i, String kind) {
        for (Particle particle : word(i).particles()) {
            if (particle.kind().equals(kind)) {
                return particle;
            }
        }
        return null;
    }

    /** Whether a token can be a noun of a list. */
    public boolean listed(int i, String list) {
        for (Reading reading : word(i).readings()) {
            if (reading.sense() instanceof Listed listed && listed.list().equals(list)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a particle of any list. */
    public boolean isParticle(int i) {
        return !word(i).particles().isEmpty();
    }
}
