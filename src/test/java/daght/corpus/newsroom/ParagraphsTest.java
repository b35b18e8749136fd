package daght.corpus.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void cutsAtBlankLines() {
        assertEquals(List.of("أولى.", "ثانية."), Paragraphs.of("أولى.\n \u00A0\n\n ثانية. "));
    }

    @Test
    void cutsAtLinesWhereThereAreNoBlankOnes() {
        assertEquals(List.of("أولى.", "ثانية.", "ثالثة."), Paragraphs.of("أولى.\nثانية.\n ثالثة."));
    }

    @Test
    void cutsAtLinesBetweenBlankOnes() {
        assertEquals(List.of("أولى.", "ثانية.", "ثالثة."), Paragraphs.of("أولى.\nثانية.\n\nثالثة."));
    }

    @Test
    void joinsAParagraphThatIsWrappedToAWidth() {
        String wrapped = "بدأت في العاصمة صباح اليوم جولة جديدة من المحادثات بين\nالوفدين برعاية وسطاء من ثلاث دول، وقال مشاركون إن\nالخلاف على الحدود ما زال قائما.\n\nوتستمر الجولة يومين.";
        assertEquals(List.of("بدأت في العاصمة صباح اليوم جولة جديدة من المحادثات بين الوفدين برعاية وسطاء من ثلاث دول، وقال مشاركون إن الخلاف على الحدود ما زال قائما.",
                "وتستمر الجولة يومين."), Paragraphs.of(wrapped));
    }

    @Test
    void cutsOneLineAtTheNoBreakSpacesLeftInIt() {
        assertEquals(List.of("بدأت الجولة.", "وانتهت الجولة."), Paragraphs.of("بدأت الجولة. \u00A0 وانتهت الجولة. \u00A0 \u00A0"));
    }

    @Test
    void hasNoParagraphsInNothing() {
        assertEquals(List.of(), Paragraphs.of(" \n\u00A0\n"));
    }
}
