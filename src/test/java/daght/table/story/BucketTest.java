package daght.table.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BucketTest {

    private final Bucket bucket = new Bucket(7);

    @Test
    void pairsTextsOfOneBucketWithinReach() {
        bucket.next(1, 0, 0, 10);
        bucket.next(1, 0, 3, 20);
        assertEquals(List.of(new Bucket.Pair(20, 3, 5, 8)), bucket.next(1, 0, 8, 5).stream().toList());
    }

    @Test
    void keepsBucketsApart() {
        bucket.next(1, 0, 0, 10);
        assertEquals(List.of(), bucket.next(1, 1, 0, 20));
        assertEquals(List.of(), bucket.next(2, 1, 0, 30));
    }

    @Test
    void pairsNoTextWithItself() {
        bucket.next(1, 0, 0, 10);
        assertEquals(List.of(), bucket.next(1, 0, 1, 10));
    }

    @Test
    void costsAHotBucketNoMoreThanItsLimitForEachText() {
        for (int text = 0; text < 1_000; text++) {
            assertEquals(Math.min(text, Bucket.MOST), bucket.next(1, 0, 0, text).size());
        }
    }
}
