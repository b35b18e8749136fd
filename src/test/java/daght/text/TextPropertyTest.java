package daght.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The normaliser and the tokens hold for any text: Arabic, marks, presentation forms, emoji, halves of a surrogate pair. */
class TextPropertyTest {

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<Character> arabic = Arbitraries.chars().range('\u0600', '\u06FF');
        Arbitrary<Character> forms = Arbitraries.chars().range('\uFB50', '\uFDFF').range('\uFE70', '\uFEFF');
        Arbitrary<Character> marks = Arbitraries.chars().range('\u200B', '\u206F').with(' ', '\n', '.', '"', '«', '»', '-', '\'', '\u00A0');
        Arbitrary<Character> halves = Arbitraries.chars().range('\uD800', '\uDFFF');
        Arbitrary<Character> ascii = Arbitraries.chars().range(' ', '~');
        return Arbitraries.frequencyOf(Tuple.of(8, arabic), Tuple.of(2, forms), Tuple.of(3, marks),
                Tuple.of(1, halves), Tuple.of(2, ascii), Tuple.of(1, Arbitraries.chars().all()))
                .list().ofMaxSize(80).map(letters -> {
                    StringBuilder text = new StringBuilder();
                    letters.forEach(text::append);
                    return text.toString();
                });
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
        String once = Folding.fold(text);
        assertEquals(once, Folding.fold(once));
    }

    @Property
    void foldedTextHasNoLooseBlanks(@ForAll("texts") String text) {
        String folded = Folding.fold(text);
        assertTrue(!folded.startsWith(" ") && !folded.endsWith(" ") && !folded.contains("  "), folded);
    }

    @Property
    void tokensStandInOrderInTheirText(@ForAll("texts") String text) {
        List<Token> tokens = Tokeniser.tokenise(text);
        int from = 0;
        for (Token token : tokens) {
            assertTrue(token.start() >= from && token.end() > token.start() && token.end() <= text.length(), tokens.toString());
            assertTrue(!token.folded().isEmpty(), tokens.toString());
            from = token.end();
        }
        int[] sentences = Sentences.number(tokens, offset -> false);
        for (int i = 1; i < sentences.length; i++) {
            assertTrue(sentences[i] == sentences[i - 1] || sentences[i] == sentences[i - 1] + 1);
        }
    }

    @Property
    void aLettersPlaceLiesInItsToken(@ForAll("texts") String text) {
        for (Token token : Tokeniser.tokenise(text)) {
            int last = token.start();
            for (int n = 0; n <= token.folded().length(); n++) {
                int place = token.offsetOf(n, text);
                assertTrue(place >= last && place <= token.end(), token + " " + n);
                last = place;
            }
        }
    }
}
