/**
 * Records to articles: field names, clean text, paragraphs, bylines, agency credits, tag lists and dates, as newsrooms write them. Plain
 * Java; every word it looks for is in {@code data/lexicon/<language>/newsroom.yaml}.
 */
package daght.corpus.newsroom;
