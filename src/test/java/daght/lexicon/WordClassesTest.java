package daght.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import daght.lexicon.Passage.Look;
import daght.text.Sentences;
import daght.text.Token;
import daght.text.Tokeniser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that are looked at as ones of their class. */
class WordClassesTest {

    private static final String LINES = "# a remark\nادان\t7\nاستنكر\t7\nزار\t12\n";

    @Test
    void wordsHaveTheClassesOfTheFileOthersNone() throws IOException {
        WordClasses classes = classes();
        assertEquals(7, classes.of("استنكر"));
        assertEquals(12, classes.of("زار"));
        assertEquals(0, classes.of("غيرها"));
        assertEquals(0, WordClasses.NONE.of("زار"));
    }

    @Test
    void wordsOfAClassLookAlikeMarksAndNumbersAsTheyAre() throws IOException {
        Passage p = passage("ادان استنكر زار ، 5 غيرها");
        assertEquals(p.code(0, Look.CLASS), p.code(1, Look.CLASS));
        assertNotEquals(p.code(0, Look.WORD), p.code(1, Look.WORD));
        assertNotEquals(p.code(0, Look.CLASS), p.code(2, Look.CLASS));
        assertEquals(p.code(3), p.code(3, Look.CLASS));
        assertEquals(p.code(4), p.code(4, Look.CLASS));
        assertNotEquals(p.code(2, Look.CLASS), p.code(5, Look.CLASS));
        assertEquals(p.code(-1), p.code(-1, Look.CLASS));
        assertEquals(p.code(6), p.code(6, Look.CLASS));
    }

    private static WordClasses classes() throws IOException {
        return WordClasses.read(new BufferedReader(new StringReader(LINES)));
    }

    private static Passage passage(String text) throws IOException {
        List<Token> tokens = Tokeniser.tokenise(text);
        return new Passage(text, tokens, Sentences.number(tokens, offset -> false), new Vocabulary(classes()));
    }
}
