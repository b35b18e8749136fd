package daght.corpus;

/**
 * What became of the records of a corpus: articlesIn = articlesOut + rejected + duplicates.
 *
 * @param articlesIn input records met; a file that cannot be read counts as one
 * @param rejected   rows of rejects that are no warnings
 */
public record CorpusCounts(long articlesIn, long articlesOut, long rejected, long duplicates) {

    /** Whether nothing is lost. */
    public boolean agree() {
        return articlesIn == articlesOut + rejected + duplicates;
    }
}
