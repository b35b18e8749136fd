package daght.table.story;

/**
 * MinHash with bands (Broder 1997; Indyk and Motwani 1998; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3).
 *
 * <p>Two texts of similarity s share a band of r hashes with probability s^r, so they share at least one of b bands with
 * 1 - (1 - s^r)^b. With r = 3 and b = 44 that is 99.72 % at 0.5 and 99.999999 % at 0.7, 30 % at 0.2 and 0.004 % at 0.01, where
 * unrelated texts lie: most of them share no five words at all. Stateless.
 */
final class MinHash {

    /** Hashes of a band. */
    static final int ROWS = 3;
    /** Bands of a text. */
    static final int BANDS = 44;

    private static final long[] SEEDS = seeds();

    private MinHash() {
    }

    /** A hash for each band; texts whose hash of one band is equal are candidates. */
    static long[] bands(long[] shingles) {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Shingles.mix(hash ^ least(shingles, SEEDS[band * ROWS + row]));
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** Probability that two texts of this similarity become candidates. */
    static double recall(double similarity) {
        return 1 - Math.pow(1 - Math.pow(similarity, ROWS), BANDS);
    }

    private static long least(long[] shingles, long seed) {
        long least = Long.MAX_VALUE;
        for (long shingle : shingles) {
            // One multiplication on bits that are mixed already; the odd factor makes it a permutation, the shift brings high bits down.
            long hash = (shingle ^ seed) * (seed | 1);
            hash ^= hash >>> 32;
            hash *= 0xd6e8feb86659fd93L;
            least = Math.min(least, hash);
        }
        return least;
    }

    private static long[] seeds() {
        long[] seeds = new long[BANDS * ROWS];
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = Shingles.mix(i + 1L);
        }
        return seeds;
    }
}
