/**
 * Records to articles: field names, clean text, paragraphs, bylines, agency credits, tag lists and dates, as newsrooms write them. Plain
 * Java; every word it looks for is in {@code newsroom.yaml} and {@code times.yaml} of {@code data/lexicon/<language>}.
 */
package daght.corpus.newsroom;
