package daght.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {

    @TempDir
    private Path folder;

    private static List<Item> sample() throws IOException {
        return Items.read(Path.of("data/sample"));
    }

    @Test
    void theSampleIsReadInAllItsForms() throws IOException {
        List<Item> sample = sample();
        assertTrue(sample.size() > 60, sample.size() + " articles");
        assertEquals(6, sample.stream().map(Item::outlet).filter(o -> !o.isEmpty()).distinct().count());
    }

    @Test
    void recombiningGivesTheSameArticlesEachTimeAndNoneTwice() throws IOException {
        List<Item> made = Corpora.recombined(sample(), 300);
        assertEquals(made, Corpora.recombined(sample(), 300));
        Set<List<String>> texts = new HashSet<>();
        made.forEach(item -> texts.add(item.paragraphs()));
        assertEquals(300, texts.size());
    }

    @Test
    void copiesAreOtherArticlesOfOtherDaysAndAsLong() throws IOException {
        List<Item> items = Corpora.recombined(sample(), 50);
        List<Item> twice = Corpora.times(items, 2).toList();
        assertEquals(100, twice.size());
        for (int i = 0; i < 50; i++) {
            Item one = twice.get(i);
            Item copy = twice.get(50 + i);
            assertEquals(one.published().plusDays(60), copy.published());
            assertNotEquals(one.title(), copy.title());
            assertNotEquals(one.url(), copy.url());
            assertEquals(String.join("", one.paragraphs()).length(), String.join("", copy.paragraphs()).length());
        }
    }

    @Test
    void anUnevenCorpusHasOneOutletInNineOfTenArticlesAndOnePairInAll() throws IOException {
        List<Item> items = Corpora.recombined(sample(), 200);
        List<Item> even = Corpora.acts(items, 4, false).toList();
        List<Item> uneven = Corpora.acts(items, 4, true).toList();
        assertTrue(uneven.stream().filter(i -> i.outlet().equals(items.get(0).outlet())).count() >= 180);
        assertEquals(1, uneven.stream().map(i -> i.paragraphs().get(i.paragraphs().size() - 1)).distinct().count());
        assertTrue(even.stream().map(i -> i.paragraphs().get(i.paragraphs().size() - 1)).distinct().count() > 20);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<Item> items = Corpora.recombined(sample(), 600);
        Items.write(items.stream(), folder.resolve("corpus"));
        assertEquals(items, Items.written(folder.resolve("corpus")));
    }
}
