/**
 * Files to records: unpacking, encodings, and one class for each format. A record here is a set of named strings as the corpus wrote them;
 * what they mean is for {@code daght.corpus.newsroom}. No Spark session is needed; Hadoop's file systems and Parquet's reader are used.
 */
package daght.corpus.format;
