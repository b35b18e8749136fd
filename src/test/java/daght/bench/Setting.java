package daght.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What a measurement works with.
 *
 * @param items  the articles of the corpus
 * @param quick  whether it should end in minutes
 * @param most   how many articles a whole run reads at most; growth begins with an eighth of them
 * @param folder for whatever it writes
 * @param runs   how it runs programs
 */
record Setting(List<Item> items, boolean quick, int most, Path folder, Runs runs) {

    /** How often whole runs are repeated, turn by turn with what they are held against; the fastest counts. */
    int turns() {
        return quick ? 1 : 3;
    }

    /** The first articles, or all. */
    List<Item> first(int count) {
        return items.subList(0, Math.min(count, items.size()));
    }
}
