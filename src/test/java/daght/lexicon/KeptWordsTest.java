package daght.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeptWordsTest {

    private final KeptWords kept = new KeptWords();

    private static Word word(String folded) {
        return new Word(folded, List.of(), List.of(), 0, 0);
    }

    /** Words of fourteen letters that all have one hash. */
    private static String alike(int number) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < 7; bit++) {
            word.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return word.toString();
    }

    @Test
    void findsAWordByItsLettersAndByItsSpelling() {
        Word word = word("كتاب");
        kept.keep(word);
        assertSame(word, kept.find("xكتاب".substring(1)));
        assertSame(word, kept.find("كتابهم".toCharArray(), 4));
        assertNull(kept.find("كتا"));
        assertNull(kept.find("كتابهم".toCharArray(), 5));
    }

    @Test
    void tellsApartWordsOfOneHash() {
        for (int i = 0; i < 20; i++) {
            kept.keep(word(alike(i)));
        }
        for (int i = 0; i < 20; i++) {
            assertEquals(alike(i), kept.find(alike(i)).folded());
            assertEquals(alike(i), kept.find(alike(i).toCharArray(), 14).folded());
        }
    }

    @Test
    void wordsThatAreMadeUpToShareAHashAreInTheEndNotKept() {
        for (int i = 0; i < 128; i++) {
            kept.keep(word(alike(i)));
        }
        assertEquals(alike(0), kept.find(alike(0)).folded());
        assertNull(kept.find(alike(127)));
    }
}
