package daght.report;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.Row;

/**
 * Turns reports into columns of numbers and the lists that they point into. Lists are numbered by first appearance, so {@link #facts}
 * comes before {@link #texts}.
 */
final class Columns {

    private static final int NO_DAY = -1;

    private final List<Row> reports;
    private final Dictionary actors = new Dictionary();
    private final Dictionary outlets = new Dictionary();
    private final Dictionary stories = new Dictionary();
    private final Dictionary articles = new Dictionary();
    private final Dictionary kinds = new Dictionary();
    private final Dictionary statuses = new Dictionary();
    private final Dictionary attributions = new Dictionary();
    private final Dictionary reporters = new Dictionary();

    Columns(List<Row> reports) {
        this.reports = reports;
    }

    Map<String, Object> facts(Shelf shelf) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("source", column(r -> actors.number(r.getAs("source_actor"))));
        facts.put("target", column(r -> actors.number(r.getAs("target_actor"))));
        facts.put("kind", column(r -> kinds.number(r.getAs("type") + " " + r.getAs("class") + " " + r.getAs("pressure"))));
        facts.put("status", column(r -> statuses.number(r.getAs("status"))));
        facts.put("day", column(r -> day(r.getAs("published_on"))));
        facts.put("outlet", column(r -> outlets.number(r.getAs("outlet"))));
        facts.put("story", column(r -> stories.number(r.getAs("story_id"))));
        facts.put("article", column(r -> articles.number(r.getAs("article_id"))));
        facts.put("reporter", column(r -> reporters.number(reporter(r))));
        facts.put("attribution", column(r -> attributions.number(r.getAs("attribution"))));
        facts.put("confidence", column(r -> (int) Math.round(100 * number(r, "confidence"))));
        facts.put("stance", column(r -> (int) Math.round(10 * number(r, "stance"))));
        facts.put("actors", actors(shelf));
        facts.put("outlets", outlets(shelf));
        facts.put("stories", stories(shelf));
        facts.put("kinds", Arrays.stream(kinds.texts()).map(kind -> kind.split(" ")).toArray());
        facts.put("statuses", statuses.texts());
        facts.put("attributions", attributions.texts());
        facts.put("reporters", reporterNames());
        return facts;
    }

    /** Evidence: what stands for which report, the marks, the paragraphs, and where each article is found. */
    Map<String, Object> texts(Shelf shelf, EvidenceChoice choice, Map<Integer, Texts.Text> texts) {
        Dictionary words = new Dictionary();
        Map<Integer, Integer> places = new HashMap<>();
        texts.keySet().forEach(row -> places.put(row, places.size()));
        Map<String, Object> out = new LinkedHashMap<>();
        List<Integer> rows = List.copyOf(texts.keySet());
        out.put("shown", Arrays.stream(choice.stands).map(row -> places.getOrDefault(row, -1)).toArray());
        out.put("paragraph", column(r -> r.<Integer>getAs("paragraph_no")));
        out.put("report", rows);
        out.put("text", of(rows, row -> words.number(texts.get(row).text())));
        out.put("start", of(rows, row -> texts.get(row).start()));
        out.put("cut", of(rows, row -> texts.get(row).cut() ? 1 : 0));
        for (String span : List.of("source_start", "source_end", "target_start", "target_end", "cue_start", "cue_end")) {
            out.put(span, of(rows, row -> offset(reports.get(row), span)));
        }
        out.put("cue", rows.stream().map(row -> reports.get(row).getAs("cue")).toArray());
        out.put("reporter", rows.stream().map(row -> reports.get(row).getAs("reporter_text")).toArray());
        out.put("event", of(rows, row -> day(reports.get(row).getAs("event_on"))));
        out.put("precision", rows.stream().map(row -> reports.get(row).getAs("event_precision")).toArray());
        out.put("texts", words.texts());
        out.put("stories", stories.texts());
        out.put("articles", articles(shelf));
        return out;
    }

    private Map<String, Object> actors(Shelf shelf) {
        Map<String, Row> known = new HashMap<>();
        shelf.rows("actors").forEach(row -> known.put(row.getAs("actor_id"), row));
        reports.forEach(r -> actors.number(r.getAs("reporter_actor")));
        Map<String, Object> columns = new LinkedHashMap<>();
        String[] ids = actors.texts();
        columns.put("id", ids);
        for (String name : List.of("name", "name_ar", "country", "sector", "wikidata", "named")) {
            columns.put(name, Arrays.stream(ids).map(id -> known.containsKey(id) ? known.get(id).getAs(name) : null).toArray());
        }
        Map<String, String> regions = new TreeMap<>();
        known.values().forEach(row -> regions.put(row.getAs("country") == null ? "" : row.getAs("country"), ""));
        regions.replaceAll((alpha3, none) -> alpha2(alpha3));
        columns.put("regions", regions);
        return columns;
    }

    private Map<String, Object> outlets(Shelf shelf) {
        List<Row> rows = shelf.rows("outlets");
        rows.forEach(row -> outlets.number(row.getAs("outlet")));
        Map<String, Row> known = new HashMap<>();
        rows.forEach(row -> known.put(row.getAs("outlet"), row));
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("name", outlets.texts());
        for (String name : List.of("articles", "undated", "rough")) {
            columns.put(name, Arrays.stream(outlets.texts()).map(o -> known.containsKey(o) ? known.get(o).getAs(name) : null).toArray());
        }
        columns.put("unknown", known.containsKey(null) ? known.get(null).getAs("articles") : 0);
        columns.put("unknownUndated", known.containsKey(null) ? known.get(null).getAs("undated") : 0);
        return columns;
    }

    private Map<String, Object> stories(Shelf shelf) {
        int[] printed = new int[stories.size()];
        int[] copies = new int[stories.size()];
        for (Row row : shelf.rows("stories")) {
            int story = stories.find(row.getAs("story_id"));
            if (story >= 0) {
                printed[story] = (int) row.getLong(1);
                copies[story] = (int) row.getLong(2);
            }
        }
        return Map.of("outlets", printed, "articles", copies);
    }

    private Map<String, Object> articles(Shelf shelf) {
        String[] ids = articles.texts();
        String[] urls = new String[ids.length];
        String[] titles = new String[ids.length];
        for (Row row : shelf.rows("articles")) {
            int article = articles.find(row.getAs("article_id"));
            if (article >= 0) {
                urls[article] = row.getAs("url");
                titles[article] = row.getAs("title");
            }
        }
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("id", ids);
        columns.put("url", urls);
        columns.put("title", titles);
        return columns;
    }

    /** Who is cited: an actor by number, or words. */
    private List<Object> reporterNames() {
        List<Object> names = new ArrayList<>();
        for (String reporter : reporters.texts()) {
            names.add(reporter.startsWith("a") ? (Object) actors.find(reporter.substring(1)) : reporter.substring(1));
        }
        return names;
    }

    private static String reporter(Row report) {
        String actor = report.getAs("reporter_actor");
        String words = report.getAs("reporter_text");
        if (actor != null) {
            return "a" + actor;
        }
        return words == null ? null : "w" + words;
    }

    private int[] column(ToIntFunction<Row> value) {
        return reports.stream().mapToInt(value).toArray();
    }

    private static int[] of(List<Integer> rows, Function<Integer, Integer> value) {
        return rows.stream().mapToInt(value::apply).toArray();
    }

    private static int day(Date date) {
        return date == null ? NO_DAY : (int) date.toLocalDate().toEpochDay();
    }

    private static int offset(Row report, String column) {
        Integer offset = report.getAs(column);
        return offset == null ? -1 : offset;
    }

    private static double number(Row report, String column) {
        Double number = report.getAs(column);
        return number == null ? 0 : number;
    }

    private static String alpha2(String alpha3) {
        for (String code : Locale.getISOCountries()) {
            try {
                if (new Locale("", code).getISO3Country().equals(alpha3)) {
                    return code;
                }
            } catch (MissingResourceException e) {
                continue;
            }
        }
        return "";
    }
}
