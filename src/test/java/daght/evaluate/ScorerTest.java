package daght.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.annotation.AnnotatedParagraph;
import daght.annotation.AnnotatedParagraph.Actor;
import daght.annotation.AnnotatedParagraph.Signal;
import daght.annotation.AnnotatedParagraph.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {

    private static final String[] TYPES = {"REQUEST", "THREATEN", "AID", "CONSULT", "MARVEL"};

    /** Paragraphs of words {@code w0 w1 …}, actors on every third of them, signals between actors. */
    private static Map<String, AnnotatedParagraph> random(long seed) {
        Random random = new Random(seed);
        Map<String, AnnotatedParagraph> all = new LinkedHashMap<>();
        for (int p = 0; p < 20; p++) {
            StringBuilder text = new StringBuilder();
            List<Actor> actors = new ArrayList<>();
            for (int w = 0; w < 24; w++) {
                int start = text.codePointCount(0, text.length());
                String word = (w % 5 == 0 ? "😀" : "") + "w" + w;
                text.append(word).append(' ');
                if (w % 3 == 0 && random.nextBoolean()) {
                    Span span = new Span(start, start + word.codePointCount(0, word.length()));
                    actors.add(new Actor("a" + actors.size(), word, random.nextBoolean() ? "IRQ" : "", "GOV", List.of(word), List.of(span)));
                }
            }
            List<Signal> signals = new ArrayList<>();
            for (int s = 0; s < 4 && actors.size() > 1; s++) {
                Collections.shuffle(actors, random);
                signals.add(new Signal(actors.get(0).id(), actors.get(1).id(), TYPES[random.nextInt(TYPES.length)],
                    random.nextBoolean() ? "ACTUAL" : null, "", "", random.nextDouble(), "", null, null, null));
            }
            all.put("p" + p, new AnnotatedParagraph("p" + p, "", "", "", text.toString(), actors, signals));
        }
        return all;
    }

    private static Map<String, AnnotatedParagraph> map(Map<String, AnnotatedParagraph> gold, boolean spans, String rename) {
        Map<String, AnnotatedParagraph> out = new LinkedHashMap<>();
        gold.forEach((id, p) -> out.put(id, new AnnotatedParagraph(id, "", "", "", p.text(),
            p.actors().stream().map(a -> new Actor(rename + a.id(), a.name(), a.country(), a.sector(), a.mentions(),
                spans ? a.spans() : List.of())).toList(),
            p.signals().stream().map(s -> new Signal(rename + s.source(), rename + s.target(), s.type(), s.status(), s.cue(), "",
                s.confidence(), "", null, null, null)).toList())));
        return out;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aPerfectPredictionIsOneWhateverItCallsItsActors(long seed) {
        Map<String, AnnotatedParagraph> gold = random(seed);
        Scores scores = Scorer.score(gold, map(gold, true, "other-"));
        for (String level : Scores.LEVELS) {
            assertEquals(1.0, scores.of(level).f1(), level);
        }
        assertEquals(1.0, scores.country());
        assertEquals(1.0, scores.sector());
        assertTrue(scores.differences().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anEmptyPredictionIsZero(long seed) {
        Scores scores = Scorer.score(random(seed), Map.of());
        for (String level : Scores.LEVELS) {
            assertEquals(0.0, scores.of(level).f1(), level);
            assertEquals(0, scores.of(level).predicted(), level);
        }
        assertEquals(0, scores.predicted());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsRightIsNeverMoreThanWhatThereIs(long seed) {
        Map<String, AnnotatedParagraph> gold = random(seed);
        Scores scores = Scorer.score(gold, random(seed + 100));
        for (String level : Scores.LEVELS) {
            Tally tally = scores.of(level);
            assertTrue(tally.right() <= Math.min(tally.gold(), tally.predicted()), level + " " + tally);
        }
        assertTrue(scores.of("full").right() <= scores.of("typed").right());
        assertTrue(scores.of("typed").right() <= scores.of("class").right() + scores.of("pair").right());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void goldAndPredictionChangePlacesWithPrecisionAndRecall(long seed) {
        Map<String, AnnotatedParagraph> one = random(seed);
        Map<String, AnnotatedParagraph> same = map(one, true, "");
        same.replaceAll((id, p) -> new AnnotatedParagraph(id, "", "", "", p.text(), p.actors(),
            p.signals().subList(0, p.signals().size() / 2)));
        Tally there = Scorer.score(one, same).of("typed");
        Tally back = Scorer.score(same, one).of("typed");
        assertEquals(there.precision(), back.recall());
        assertEquals(there.recall(), back.precision());
    }

    @Test
    void withoutSpansEveryPlaceOfTheStringCountsButNotWithinALongerOne() {
        String text = "😀 الحكومة العراقية قالت إن الحكومة ستمضي";
        Actor actor = new Actor("a1", "", "", "", List.of("الحكومة العراقية", "الحكومة"), List.of());
        assertEquals(List.of(new Span(2, 18), new Span(27, 34)), Spans.of(actor, text));
    }

    @Test
    void halfOfTheShorterIsEnoughAndLessIsNot() {
        assertTrue(Spans.overlap(new Span(0, 10), new Span(8, 12)));
        assertEquals(false, Spans.overlap(new Span(0, 10), new Span(9, 12)));
        assertEquals(false, Spans.overlap(new Span(0, 4), new Span(4, 8)));
    }

    @Test
    void roundsTiesToTheEvenDigitAsTheReferenceDoes() {
        assertEquals("0.062", Tally.digits(0.0625));
        assertEquals("0.188", Tally.digits(0.1875));
    }
}
