package daght.report;

/**
 * How much a page holds, so that it opens in a moment however large the corpus is. The page tells its readers what was left out.
 *
 * @param reports      rows of {@code signals}; beyond it the pairs with the fewest stories are left out, each as a whole
 * @param texts        different paragraphs that are packed
 * @param textsAnArrow those of one arrow, which is a source, a target and a class
 * @param characters   code points of all packed paragraphs
 * @param paragraph    code points of one packed paragraph; a longer one is cut around the act
 * @param samples      rejects of one reason
 * @param names        outlets, languages and runs that are listed
 */
record Limits(int reports, int texts, int textsAnArrow, int characters, int paragraph, int samples, int names) {

    static final Limits USUAL = new Limits(150_000, 25_000, 40, 6_000_000, 1_200, 40, 2_000);
}
