package daght.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokeniserTest {

    private static List<String> words(String text) {
        return Tokeniser.tokenise(text).stream().map(Token::folded).toList();
    }

    @Test
    void partsWordsNumbersAndMarks() {
        assertEquals(List.of("قال", "الوزير", ":", "5+1", "دول", "،", "و", "1.5", "مليون"), words("قال الوزير: 5+1 دول، و1.5 مليون"));
    }

    @Test
    void keepsPlacesInTheOriginal() {
        String text = "وللحُكومةِ «موقفٌ»";
        Token first = Tokeniser.tokenise(text).get(0);
        assertEquals("وللحُكومةِ", text.substring(first.start(), first.end()));
        assertEquals("للحُكومةِ", text.substring(first.offsetOf(1, text), first.end()));
        assertEquals("حُكومةِ", text.substring(first.offsetOf(3, text), first.end()));
    }

    @Test
    void givesOneMarkForAllQuotationMarks() {
        assertEquals(List.of("\"", "داعش", "\"", "«", "داعش", "»"), words("“داعش” «داعش»"));
    }

    @Test
    void endsASentenceAtAStopButNotBehindAnInitial() {
        List<Token> tokens = Tokeniser.tokenise("وصل د. سالم. قال: «نعم.» ثم غادر 4.5 كلم.");
        int[] sentences = Sentences.number(tokens, offset -> false);
        assertEquals(2, Arrays.stream(sentences).max().orElse(0));
        assertEquals(sentences[0], sentences[2]);
    }
}
