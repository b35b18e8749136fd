package daght.table.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainsTest {

    @Test
    void joinsAChainOfCopies() {
        Map<Long, Long> stories = stories(List.of(link(1, 0, 2, 5), link(2, 5, 3, 12)));
        assertEquals(stories.get(1L), stories.get(3L));
    }

    @Test
    void beginsANewStoryWhereTheOldOneWouldSpanMoreThanThirtyDays() {
        List<long[]> links = new ArrayList<>();
        for (int day = 1; day <= 70; day++) {
            links.add(link(day - 1, day - 1, day, day));
        }
        Map<Long, Long> stories = stories(links);
        assertEquals(stories.get(0L), stories.get(30L));
        assertNotEquals(stories.get(30L), stories.get(31L));
        assertEquals(stories.get(31L), stories.get(61L));
        assertNotEquals(stories.get(61L), stories.get(62L));
    }

    @Test
    void makesOneStoryOfTwoThatAnArticleJoins() {
        Map<Long, Long> stories = stories(List.of(link(1, 0, 2, 1), link(3, 2, 4, 3), link(2, 1, 5, 4), link(4, 3, 5, 4)));
        assertEquals(1, stories.values().stream().distinct().count());
    }

    @Test
    void doesNotJoinThroughAStoryThatIsOutOfReach() {
        List<long[]> links = new ArrayList<>();
        for (int day = 7; day <= 28; day += 7) {
            links.add(link(day - 7, day - 7, day, day));
        }
        links.add(link(28, 28, 33, 33));
        links.add(link(100, 29, 33, 33));
        Map<Long, Long> stories = stories(links);
        assertNotEquals(stories.get(28L), stories.get(33L));
        assertEquals(stories.get(100L), stories.get(33L));
    }

    @Test
    void doesNotCareForTheOrderOfADaysLinks() {
        Random random = new Random(7);
        List<long[]> links = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int later = random.nextInt(300);
            int earlier = Math.max(0, later - random.nextInt(15));
            if (later != earlier) {
                links.add(link(earlier, earlier / 3, later, later / 3));
            }
        }
        List<List<Long>> expected = groups(stories(byDay(links)));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(links, new Random(seed));
            assertEquals(expected, groups(stories(byDay(links))));
        }
    }

    private static List<long[]> byDay(List<long[]> links) {
        return links.stream().sorted((a, b) -> Long.compare(a[3], b[3])).toList();
    }

    private static List<List<Long>> groups(Map<Long, Long> stories) {
        Map<Long, List<Long>> groups = new HashMap<>();
        stories.keySet().stream().sorted().forEach(e -> groups.computeIfAbsent(stories.get(e), s -> new ArrayList<>()).add(e));
        return groups.values().stream().sorted((a, b) -> Long.compare(a.get(0), b.get(0))).toList();
    }

    private static Map<Long, Long> stories(List<long[]> links) {
        Chains chains = new Chains(7);
        links.forEach(l -> chains.link(l[0], (int) l[1], l[2], (int) l[3]));
        Map<Long, Long> stories = new HashMap<>();
        for (int i = 0; i < chains.size(); i++) {
            stories.put(chains.edition(i), chains.story(i));
        }
        return stories;
    }

    private static long[] link(long earlier, int earlierDay, long later, int laterDay) {
        return new long[] {earlier, earlierDay, later, laterDay};
    }
}
