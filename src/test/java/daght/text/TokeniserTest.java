package daght.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
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

    private static int sentences(String text, IntPredicate doubtful) {
        return Arrays.stream(Sentences.number(Tokeniser.tokenise(text), doubtful)).max().orElse(-1) + 1;
    }

    @Test
    void keepsDotsAndWhatClosesAQuotationWithTheirSentence() {
        assertEquals(2, sentences("وصل الوفد... ثم غادر.", offset -> false));
        assertEquals(2, sentences("قال: \"نعم.\" \"هذا كل شيء\"، أضاف.", offset -> false));
    }

    @Test
    void asksWhereRulesDoNotTell() {
        assertEquals(2, sentences("نقلت ذلك أ ف ب. وقال شاهد.", offset -> true));
        assertEquals(1, sentences("نقلت ذلك أ ف ب. وقال شاهد.", offset -> false));
        assertEquals(1, sentences("«كفى!» صاح النائب.", offset -> false));
        assertEquals(2, sentences("هتف: «كفى!» وخرج.", offset -> offset == "هتف: «كفى!»".length()));
    }

    @Test
    void endsASentenceAtAStopButNotBehindAnInitial() {
        List<Token> tokens = Tokeniser.tokenise("وصل د. سالم. قال: «نعم.» ثم غادر 4.5 كلم.");
        int[] sentences = Sentences.number(tokens, offset -> false);
        assertEquals(2, Arrays.stream(sentences).max().orElse(0));
        assertEquals(sentences[0], sentences[2]);
    }
}
