package daght.table.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Walks the buckets of one band along the calendar and pairs each text with those of the same bucket printed in the days before it.
 *
 * <p>A hot bucket (a daily weather text, boilerplate) would pair everything with everything; so a text is paired with the
 * {@value #MOST} latest different texts of its bucket alone, and a bucket of n costs n times that. Copies of a template stay joined, as
 * each resembles the one before it. What may be lost is a link to a text further back, where a bucket of one week holds more than
 * {@value #MOST} others and no other band finds it. Not thread-safe; one walk, one bucket after the other.
 */
final class Bucket {

    /** Most texts that a text is paired with in one bucket. */
    static final int MOST = 40;

    private final int reach;
    private final Deque<Member> latest = new ArrayDeque<>();
    private long band;
    private int block;

    private record Member(long text, int day) {
    }

    /** Two texts that may be alike, on their days; the later one is printed no more than the reach after the earlier. */
    record Pair(long earlier, int earlierDay, long later, int laterDay) {
    }

    /** @param reach most days between the two texts of a pair */
    Bucket(int reach) {
        this.reach = reach;
    }

    /** The pairs that the next text makes. Texts must come by bucket (band and block), then day, then text. */
    List<Pair> next(long nextBand, int nextBlock, int day, long text) {
        if (nextBand != band || nextBlock != block) {
            latest.clear();
            band = nextBand;
            block = nextBlock;
        }
        List<Pair> pairs = new ArrayList<>();
        for (Iterator<Member> members = latest.iterator(); members.hasNext();) {
            Member member = members.next();
            if (member.day() < day - reach || member.text() == text) {
                members.remove();
            } else {
                pairs.add(new Pair(member.text(), member.day(), text, day));
            }
        }
        latest.addLast(new Member(text, day));
        if (latest.size() > MOST) {
            latest.removeFirst();
        }
        return pairs;
    }
}
