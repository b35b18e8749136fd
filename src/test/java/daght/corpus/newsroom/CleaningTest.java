package daght.corpus.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CleaningTest {

    @Test
    void dropsControlCharactersAndMarksOfDirection() {
        assertEquals("قال الوزير", Cleaning.line("\u202Bقال\u0000 ال\u200Fوز\u202Eير\u202C\u2066\u2069\uFEFF\u001A"));
    }

    @Test
    void keepsTheJoinersOfPersianAndTheDiacriticsOfArabic() {
        assertEquals("می\u200Cخواهد مُحَمَّد", Cleaning.line("می\u200Cخواهد مُحَمَّد"));
    }

    @Test
    void marksHalfASurrogatePairAndKeepsAWholeOne() {
        assertEquals("\uFFFD \uD83D\uDD4A", Cleaning.line("\uD83D \uD83D\uDD4A"));
    }

    @Test
    void makesLineBreaksOfEveryKindOne() {
        assertEquals("a\nb\nc\nd\n\ne", Cleaning.text("a\r\nb\rc\u2028d\u2029e"));
    }
}
