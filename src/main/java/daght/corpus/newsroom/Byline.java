package daght.corpus.newsroom;

import java.util.List;

/**
 * Who a story is from: "واشنطن - فلان الفلاني وأ ف ب" has an author, an agency and a place.
 *
 * @param author   names of people, with an Arabic comma between them, or empty
 * @param credited short names of agencies, in their order
 * @param known    how many of its parts are known words: an agency, a paper, an opening word
 * @param places   how many are known places
 * @param words    how many are single words that are neither known nor places
 * @param unknown  how many are neither known nor look like a name
 */
record Byline(String author, List<String> credited, int known, int places, int words, int unknown) {
}
