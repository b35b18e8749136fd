package daght.evaluate;

import daght.annotation.AnnotatedParagraph.Actor;
import daght.annotation.AnnotatedParagraph.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Where the mentions of an actor stand, and when two of them are the same. */
public final class Spans {

    private static final Comparator<Span> BY_PLACE = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    private Spans() {
    }

    /** The spans that the annotation gives; without any, every place of a mention's string that does not lie within another such place. */
    public static List<Span> of(Actor actor, String text) {
        TreeSet<Span> spans = new TreeSet<>(BY_PLACE);
        if (!actor.spans().isEmpty()) {
            spans.addAll(actor.spans());
            return List.copyOf(spans);
        }
        for (String mention : actor.mentions()) {
            int length = mention.codePointCount(0, mention.length());
            for (int i = text.indexOf(mention); !mention.isEmpty() && i >= 0; i = text.indexOf(mention, i + 1)) {
                int start = text.codePointCount(0, i);
                spans.add(new Span(start, start + length));
            }
        }
        List<Span> outer = new ArrayList<>(spans);
        outer.removeIf(s -> spans.stream().anyMatch(o -> !o.equals(s) && o.start() <= s.start() && s.end() <= o.end()));
        return outer;
    }

    /** Whether the two have half of the shorter one in common, or more. */
    static boolean overlap(Span a, Span b) {
        int common = a.common(b);
        return common > 0 && 2 * common >= Math.min(a.length(), b.length());
    }

    /** How many code points two spans have in common, 0 where that is less than half of the shorter one. */
    public static int common(Span a, Span b) {
        return overlap(a, b) ? a.common(b) : 0;
    }

    /** How many spans of {@code a} overlap one of {@code b}. */
    public static int overlapping(List<Span> a, List<Span> b) {
        return (int) a.stream().filter(x -> b.stream().anyMatch(y -> overlap(x, y))).count();
    }
}
