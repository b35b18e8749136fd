package daght.corpus.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void makesParagraphsOfTags() {
        String html = "<div><p>أولى &amp; ثانية\nفي سطرين</p><p>ثالثة<br/>رابعة</p><script>alert('x')</script></div>";
        assertEquals(List.of("أولى & ثانية في سطرين", "ثالثة", "رابعة"), Paragraphs.of(Html.text(html)));
    }

    @Test
    void decodesEntitiesWithoutTags() {
        assertEquals("«هدنة»\u00A0الآن", Html.text("&laquo;هدنة&raquo;&nbsp;&#1575;&#x644;&#1570;&#1606;"));
    }

    @Test
    void keepsLinesWhereTagsAreOnlyInside() {
        assertEquals("أولى\nثانية", Html.text("أولى\n<b>ثانية</b>"));
    }

    @Test
    void leavesTextWithSignsOfComparisonAlone() {
        assertEquals("3 < 5 > 2 & كذا", Html.text("3 < 5 > 2 & كذا"));
    }
}
