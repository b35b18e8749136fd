package daght.corpus;

import daght.corpus.format.Found;
import daght.corpus.newsroom.ArticleMaker;
import daght.corpus.newsroom.Cleaning;
import daght.corpus.newsroom.Dated;
import daght.corpus.newsroom.NewsArticle;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Rows of {@link CorpusSchema#READ}. For any number of threads. */
final class ReadRows {

    private final ArticleMaker maker;

    ReadRows(ArticleMaker maker) {
        this.maker = maker;
    }

    /** An article and its warnings, or a reject. */
    List<Row> of(Found found, String file) {
        if (found instanceof Found.Fault fault) {
            return List.of(reject(fault, file));
        }
        Found.Record record = (Found.Record) found;
        ArticleMaker.Made made = maker.make(record, file);
        List<Row> rows = new ArrayList<>();
        rows.add(made.article() == null ? reject(made.rejected(), file) : article(made.article(), file, record.number()));
        made.warnings().forEach(w -> rows.add(reject(w, file)));
        return rows;
    }

    private static Row article(NewsArticle a, String file, long number) {
        Dated day = a.published();
        return RowFactory.create(a.id(), a.outlet(), a.url(), a.title(), a.author(), a.language(),
                day == null ? null : day.date(), day == null ? "" : day.precision().code(), a.publishedFrom(),
                a.credited().toArray(), a.paragraphs().toArray(), a.characters(), file, number, a.contentHash(), a.version(),
                null, null, null);
    }

    static Row reject(Found.Fault fault, String file) {
        return RowFactory.create(null, null, null, null, null, null, null, null, null, null, null, null, file, fault.number(), null, null,
                fault.reason().code(), Cleaning.text(fault.detail()), Cleaning.text(fault.raw()));
    }
}
