package daght.corpus;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of what a corpus gives. Only {@code published_on} is ever null, though Spark takes any of them for nullable. */
public final class CorpusSchema {

    /** An article: paragraph 0 is its title, which may be empty. */
    public static final StructType ARTICLES = new StructType()
            .add("article_id", DataTypes.StringType, true)
            .add("outlet", DataTypes.StringType, true)
            .add("url", DataTypes.StringType, true)
            .add("title", DataTypes.StringType, true)
            .add("author", DataTypes.StringType, true)
            .add("language", DataTypes.StringType, true)
            .add("published_on", DataTypes.DateType, true)
            .add("published_precision", DataTypes.StringType, true)
            .add("published_from", DataTypes.StringType, true)
            .add("credited_to", DataTypes.createArrayType(DataTypes.StringType, false), true)
            .add("paragraphs", DataTypes.createArrayType(DataTypes.StringType, false), true)
            .add("character_count", DataTypes.LongType, true)
            .add("source_file", DataTypes.StringType, true)
            .add("record_no", DataTypes.LongType, true)
            .add("content_hash", DataTypes.StringType, true);

    /** A record that is no article, or (its reason starts with {@code warning_}) is one with something wrong. */
    public static final StructType REJECTS = new StructType()
            .add("source_file", DataTypes.StringType, true)
            .add("record_no", DataTypes.LongType, true)
            .add("reason", DataTypes.StringType, true)
            .add("detail", DataTypes.StringType, true)
            .add("raw", DataTypes.StringType, true);

    /**
     * A record that gave way to another: {@code reason} is {@code same_record}, {@code older_version} (the other has the same outlet and
     * address and a later date) or {@code same_text}.
     */
    public static final StructType DUPLICATES = new StructType()
            .add("article_id", DataTypes.StringType, true)
            .add("kept_article_id", DataTypes.StringType, true)
            .add("reason", DataTypes.StringType, true)
            .add("outlet", DataTypes.StringType, true)
            .add("url", DataTypes.StringType, true)
            .add("title", DataTypes.StringType, true)
            .add("published_on", DataTypes.DateType, true)
            .add("content_hash", DataTypes.StringType, true)
            .add("source_file", DataTypes.StringType, true)
            .add("record_no", DataTypes.LongType, true);

    /** What one pass over the files gives: rows of articles, and with {@code reason} set, of rejects. */
    static final StructType READ = read();

    private CorpusSchema() {
    }

    private static StructType read() {
        StructType all = new StructType();
        for (StructField field : ARTICLES.fields()) {
            all = all.add(field);
        }
        return all.add("version", DataTypes.LongType, true)
                .add("reason", DataTypes.StringType, true)
                .add("detail", DataTypes.StringType, true)
                .add("raw", DataTypes.StringType, true);
    }
}
