package daght.table;

import daght.reading.Article;
import daght.reading.Reading;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The one pass over the text: articles in, the same articles with everything that the reader found out. An article that the reader
 * breaks on stays an article, with nothing found and the fault in {@code fault}.
 */
final class ReadingStage {

    private static final String PARAGRAPHS = "paragraphs";

    private ReadingStage() {
    }

    /**
     * The articles with {@code found} ({@link Findings#PARAGRAPHS}), {@code actors} ({@link Findings#ACTORS}) and {@code fault} in the
     * place of their last column, {@code paragraphs}.
     */
    static Dataset<Row> read(Dataset<Row> articles, ReaderSource source) {
        StructType kept = new StructType();
        for (StructField field : articles.schema().fields()) {
            kept = field.name().equals(PARAGRAPHS) ? kept : kept.add(field);
        }
        StructType gives = kept.add("found", Findings.PARAGRAPHS).add("actors", Findings.ACTORS).add("fault", DataTypes.StringType);
        return articles.mapPartitions((MapPartitionsFunction<Row, Row>) rows -> read(rows, source.reader()), Encoders.row(gives));
    }

    private static Iterator<Row> read(Iterator<Row> rows, ReaderSource.Reader reader) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return read(rows.next(), reader);
            }
        };
    }

    private static Row read(Row row, ReaderSource.Reader reader) {
        Article article = article(row);
        Reading nothing = nothing(article);
        try {
            Reading reading = reader.covers(article.language()) ? reader.read(article) : nothing;
            return row(row, article, reading, null);
        } catch (RuntimeException | StackOverflowError e) {
            return row(row, article, nothing, fault(e));
        }
    }

    private static Row row(Row row, Article article, Reading reading, String fault) {
        Object[] cells = new Object[row.size() + 2];
        int kept = row.size() - 1;
        for (int i = 0; i < kept; i++) {
            cells[i] = row.get(i);
        }
        cells[kept] = Findings.paragraphs(article.id(), article.paragraphs(), reading);
        cells[kept + 1] = Findings.actors(reading.actors());
        cells[kept + 2] = fault;
        return RowFactory.create(cells);
    }

    /** The fault and where in our own code it came from. */
    private static String fault(Throwable fault) {
        return fault + Arrays.stream(fault.getStackTrace()).filter(frame -> frame.getClassName().startsWith("daght.")).findFirst()
                .map(frame -> " at " + frame).orElse("");
    }

    private static Reading nothing(Article article) {
        Reading.Paragraph none = new Reading.Paragraph(0, 0, List.of(), List.of());
        return new Reading(Collections.nCopies(article.paragraphs().size(), none), Map.of());
    }

    private static Article article(Row row) {
        List<String> paragraphs = row.<String>getList(row.fieldIndex(PARAGRAPHS)).stream().map(p -> p == null ? "" : p).toList();
        return new Article(row.getAs("article_id"), text(row, "language"), day(row.getAs("published_on")), text(row, "outlet"), paragraphs);
    }

    private static String text(Row row, String column) {
        String text = row.getAs(column);
        return text == null ? "" : text;
    }

    private static LocalDate day(Date day) {
        return day == null ? null : day.toLocalDate();
    }
}
