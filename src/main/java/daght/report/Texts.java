package daght.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Fetches the chosen paragraphs, as many as the page holds, each cut to the words around its act. */
final class Texts {

    private static final String ASKED = "place int, article_id string, paragraph_no int, start int, length int";
    /** Code points before an act that lies deep in a long paragraph. */
    private static final int BEFORE = 300;

    /** A part of a paragraph: where it begins, and whether something follows it. */
    record Text(String text, int start, boolean cut) {
    }

    private record Place(String articleId, int paragraphNo, int start) {
    }

    private Texts() {
    }

    /** The text of each chosen report by its row, in the order of the choice. A paragraph that is packed for one report serves all. */
    static Map<Integer, Text> of(Shelf shelf, List<Row> reports, List<Integer> chosen, Limits limits) {
        Map<Place, Integer> places = new LinkedHashMap<>();
        for (int row : chosen) {
            if (places.size() < limits.texts()) {
                places.putIfAbsent(place(reports.get(row), limits), places.size());
            }
        }
        List<Row> asked = new ArrayList<>();
        places.forEach((p, no) -> asked.add(RowFactory.create(no, p.articleId(), p.paragraphNo(), p.start(), limits.paragraph())));
        Text[] found = new Text[places.size()];
        List<Place> inOrder = List.copyOf(places.keySet());
        for (Row row : shelf.rows("texts", asked, ASKED)) {
            found[row.getInt(0)] = new Text(row.getString(1), inOrder.get(row.getInt(0)).start(), row.getBoolean(2));
        }
        return within(limits.characters(), chosen, row -> {
            Integer place = places.get(place(reports.get(row), limits));
            return place == null ? null : found[place];
        });
    }

    private static Map<Integer, Text> within(int characters, List<Integer> rows, IntFunction<Text> texts) {
        Map<Integer, Text> kept = new LinkedHashMap<>();
        Set<String> packed = new HashSet<>();
        long sum = 0;
        for (int row : rows) {
            Text text = texts.apply(row);
            if (text != null && (packed.contains(text.text()) || sum + text.text().length() <= characters)) {
                sum += packed.add(text.text()) ? text.text().length() : 0;
                kept.put(row, text);
            }
        }
        return kept;
    }

    private static Place place(Row report, Limits limits) {
        int first = Math.min(Math.min(at(report, "source_start"), at(report, "target_start")), at(report, "cue_start"));
        int last = Math.max(Math.max(at(report, "source_end"), at(report, "target_end")), at(report, "cue_end"));
        int start = last <= limits.paragraph() ? 0 : Math.max(0, Math.min(first, at(report, "cue_start")) - BEFORE);
        return new Place(report.getAs("article_id"), report.getAs("paragraph_no"), start);
    }

    private static int at(Row report, String column) {
        Integer offset = report.getAs(column);
        return offset == null ? 0 : offset;
    }
}
