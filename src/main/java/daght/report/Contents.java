package daght.report;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * What a page holds. {@code facts} is every kept report as columns of numbers, with the lists that they point into: the page counts,
 * filters and draws from it alone. {@code texts} is what evidence shows, unpacked when it is first asked for.
 */
record Contents(Map<String, Object> facts, Map<String, Object> texts) {

    /** Reads the contents from the tables. */
    static Contents of(Shelf shelf, Limits limits) {
        List<Row> reports = shelf.rows("reports");
        EvidenceChoice choice = new EvidenceChoice(reports, limits.textsAnArrow());
        Map<Integer, Texts.Text> texts = Texts.of(shelf, reports, choice.order, limits);
        Columns columns = new Columns(reports);
        Map<String, Object> facts = columns.facts(shelf);
        facts.put("corpus", corpus(shelf, reports, texts, limits));
        facts.put("days", table(shelf.rows("days")));
        facts.put("languages", table(shelf.rows("languages")));
        facts.put("reasons", table(shelf.rows("reasons")));
        facts.put("rejects", table(shelf.rows("rejects")));
        facts.put("runs", table(shelf.rows("runs")));
        return new Contents(facts, columns.texts(shelf, choice, texts));
    }

    private static Map<String, Object> corpus(Shelf shelf, List<Row> reports, Map<Integer, Texts.Text> texts, Limits limits) {
        Map<String, Object> corpus = new LinkedHashMap<>();
        Row row = shelf.rows("corpus").get(0);
        for (String name : row.schema().fieldNames()) {
            corpus.put(name, plain(row.getAs(name)));
        }
        corpus.put("kept", reports.size());
        corpus.put("texts", texts.size());
        corpus.put("textsAnArrow", limits.textsAnArrow());
        corpus.put("paragraph", limits.paragraph());
        corpus.put("samples", limits.samples());
        return corpus;
    }

    /** Rows as columns. */
    private static Map<String, Object> table(List<Row> rows) {
        Map<String, Object> columns = new LinkedHashMap<>();
        if (!rows.isEmpty()) {
            for (String name : rows.get(0).schema().fieldNames()) {
                columns.put(name, rows.stream().map(row -> plain(row.getAs(name))).toArray());
            }
        }
        return columns;
    }

    private static Object plain(Object value) {
        if (value instanceof Date date) {
            return date.toLocalDate().toString();
        }
        return value instanceof Timestamp time ? time.toInstant().toString() : value;
    }
}
