/**
 * Which articles tell one story: copies and light edits of one text, found by MinHash and locality-sensitive hashing and checked by their
 * exact similarity, then joined along the calendar. Plain Java for the texts, Spark SQL for the joins.
 */
package daght.table.story;
