package daght.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "إيران, ايران", "أميركا, اميركا", "آسيا, اسيا", "حكومة, حكومه", "مصطفى, مصطفي", "مسؤول, مسءول", "مسئول, مسءول",
        "العـــراق, العراق", "مُقاطِعًا, مقاطعا", "ایران, ايران", "کرد, كرد", "١٢٣, 123", "۴۵, 45", "ﻻ, لا", "ﷲ, الله"})
    void foldsWhatWritersUseForOneAnother(String written, String folded) {
        assertEquals(folded, Folding.fold(written));
    }

    @ParameterizedTest
    @CsvSource({"\u200Fالعراق\u200E", "ال\u200Cعراق", "\u202Bالعراق\u202C"})
    void dropsMarksWithoutAShape(String written) {
        assertEquals("العراق", Folding.fold(written));
    }

    @ParameterizedTest
    @CsvSource({"﴾آية﴿, ﴾ايه﴿"})
    void leavesOrnateBracketsAlone(String written, String folded) {
        assertEquals(folded, Folding.fold(written));
    }
}
