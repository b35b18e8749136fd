package daght.table.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins editions to stories along the calendar. An edition is a text on a day; it joins the story of each earlier or same-day edition
 * that it is linked to, unless that story began more than 30 days before; stories that it joins become one. So a story never spans
 * more than 30 days: when a chain of copies goes on, the first edition out of reach begins a new story. The order of links of a day does
 * not matter. Not thread-safe.
 *
 * <p>The links that joined two stories are all that has to be kept: where they are taken again, from {@value #MEMORY} days before some day
 * on, the stories that a later edition can still join stand as they stood then.
 *
 * <p>Memory: an edition that has links costs some 30 bytes, and 100 more while its week lasts.
 */
final class Chains {

    /** Most days from the first report of a story to its last. */
    static final int SPAN = 30;
    /** Days that a walk must look back to know all of each story that an edition of its first day can join. */
    static final int MEMORY = SPAN + Stories.REACH;

    private final int reach;
    private final TreeMap<Integer, Map<Long, Integer>> recent = new TreeMap<>();
    private long[] editions = new long[1024];
    private int[] starts = new int[1024];
    private int[] parents = new int[1024];
    private int count;

    /** @param reach most days between linked editions */
    Chains(int reach) {
        this.reach = reach;
    }

    /** Takes a link; links must come by the day of their later edition. Says whether it joined two stories. */
    boolean link(long earlier, int earlierDay, long later, int laterDay) {
        recent.headMap(laterDay - reach).clear();
        int from = root(index(earlier, earlierDay));
        int to = root(index(later, laterDay));
        if (from != to && starts[from] >= laterDay - SPAN) {
            int first = starts[from] <= starts[to] ? from : to;
            int second = first == from ? to : from;
            parents[second] = first;
            return true;
        }
        return false;
    }

    /** How many editions have links. */
    int size() {
        return count;
    }

    /** The edition of this number, in the order of their first links. */
    long edition(int number) {
        return editions[number];
    }

    /** The edition that stands for the story of this one. */
    long story(int number) {
        return editions[root(number)];
    }

    private int index(long edition, int day) {
        return recent.computeIfAbsent(day, d -> new HashMap<>()).computeIfAbsent(edition, e -> add(e, day));
    }

    private int add(long edition, int day) {
        if (count == editions.length) {
            editions = Arrays.copyOf(editions, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            parents = Arrays.copyOf(parents, 2 * count);
        }
        editions[count] = edition;
        starts[count] = day;
        parents[count] = count;
        return count++;
    }

    private int root(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
