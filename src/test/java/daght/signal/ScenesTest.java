package daght.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.context.ContextNetwork;
import daght.context.Scene;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the network sees of a paragraph. */
class ScenesTest {

    private static final String TEXT = "طالبت الحكومة العراقية تركيا بسحب 300 جندي و 45 دبابة";

    private final Parse parse = Parses.of(TEXT);
    private final Scene scene = Scenes.of(parse);

    @Test
    void phrasesAndCuesStandWhereTheirTokensDo() {
        assertEquals(parse.syntax().p.size(), scene.size());
        assertArrayEquals(parse.syntax().phrases.stream().mapToInt(x -> x.from()).toArray(), scene.first());
        assertArrayEquals(parse.syntax().phrases.stream().mapToInt(x -> x.to() - 1).toArray(), scene.last());
        assertArrayEquals(parse.cues().stream().mapToInt(Cue::from).toArray(), scene.cues());
        assertTrue(scene.cues().length > 0 && scene.first().length > 1);
    }

    @Test
    void everyNumberIsARowOfTheNetwork() {
        for (int i = 0; i < scene.size(); i++) {
            assertTrue(scene.words()[i] >= 0 && scene.words()[i] < ContextNetwork.WORD_ROWS);
            assertEquals(Scene.AFFIXES, scene.affixes()[i].length);
            assertTrue(Arrays.stream(scene.affixes()[i]).allMatch(x -> x >= 0 && x < ContextNetwork.AFFIX_ROWS));
            assertTrue(Arrays.stream(scene.marks()[i]).allMatch(x -> x >= 0 && x < ContextNetwork.MARK_ROWS));
        }
        assertTrue(Arrays.stream(scene.sorts()).allMatch(x -> x >= 0 && x < ContextNetwork.SORTS));
    }

    /** A further kind of phrase, sector, type of event or kind of cue changes the network. */
    @Test
    void theNetworkHasARowForEachMarkAndSort() {
        assertEquals(ContextNetwork.MARK_ROWS, Scenes.Mark.CUE.of(ContextNetwork.SORTS));
        assertEquals(ContextNetwork.SORTS, EventType.values().length * Scenes.KINDS);
    }

    @Test
    void numbersAreAllOne() {
        assertArrayEquals(scene.affixes()[5], scene.affixes()[8]);
        assertEquals(scene.words()[5], scene.words()[8]);
    }

    @Test
    void wordsThatBeginAlikeShareWhatTheyBeginWith() {
        int[] one = Scenes.of(Parses.of("طالبوا")).affixes()[0];
        int[] other = scene.affixes()[0];

        assertEquals(other[0], one[0]);
        assertEquals(other[1], one[1]);
        assertNotEquals(other[2], one[2]);
        assertNotEquals(other[3], one[3]);
    }

    @Test
    void theFirstTokenOfAPhraseIsMarkedApart() {
        int[] first = scene.marks()[1];
        int[] second = scene.marks()[2];

        assertTrue(Arrays.stream(first).anyMatch(x -> Arrays.stream(second).noneMatch(y -> x == y)));
        assertTrue(second.length > scene.marks()[9].length);
    }
}
