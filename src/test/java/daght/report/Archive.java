package daght.report;

import daght.SparkForTests;
import daght.table.Table;
import daght.table.Tables;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Tables written row by row in a test. */
public final class Archive {

    private final Map<Table, List<Row>> rows = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();
    private final Map<String, String> outlets = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, String[]> paragraphs = new HashMap<>();
    private int signals;

    /** No rows yet. */
    public Archive() {
        Tables.all().forEach(table -> rows.put(table, new ArrayList<>()));
    }

    public Archive actor(String id, String name, String nameAr, String country, String sector) {
        rows.get(Tables.ACTORS).add(RowFactory.create(id, name, nameAr, country, sector, null, 1L, null, null));
        return this;
    }

    /** An article; its first paragraph is its title. */
    public Archive article(String id, String outlet, String day, String story, String url, String... text) {
        return article(id, outlet, day, story, url, "ar", text);
    }

    public Archive article(String id, String outlet, String day, String story, String url, String language, String[] text) {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        stories.put(id, story);
        outlets.put(id, outlet);
        days.put(id, date);
        paragraphs.put(id, text);
        rows.get(Tables.ARTICLES).add(RowFactory.create(id, outlet, url, text[0], null, language, sql(date), date == null ? null : "day",
                date == null ? null : "field", new String[0], text.length, 100L, story, id.equals(story), "file.jsonl"));
        for (int no = 0; no < text.length; no++) {
            rows.get(Tables.PARAGRAPHS).add(RowFactory.create(id, no, text[no], "ar".equals(language) ? 1 : 0, 10));
        }
        return this;
    }

    /** One report: who, to whom and what, each by the words of the paragraph that stand for it. */
    public record Act(String source, String sourceWords, String target, String targetWords, String type, String cue, String status,
            String reporter, String reporterWords,
               double confidence) {

        public Act(String source, String sourceWords, String target, String targetWords, String type, String cue) {
            this(source, sourceWords, target, targetWords, type, cue, "ACTUAL", null, null, 0.8);
        }

        public Act by(String actor, String words) {
            return new Act(source, sourceWords, target, targetWords, type, cue, status, actor, words, confidence);
        }

        public Act status(String other) {
            return new Act(source, sourceWords, target, targetWords, type, cue, other, reporter, reporterWords, confidence);
        }

        public Act confidence(double other) {
            return new Act(source, sourceWords, target, targetWords, type, cue, status, reporter, reporterWords, other);
        }
    }

    public Archive signal(String article, int paragraph, Act act) {
        String text = paragraphs.get(article)[paragraph];
        boolean pressing = List.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")
                .contains(act.type());
        boolean verbal = List.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "CONSULT", "SUPPORT", "CONCEDE").contains(act.type());
        rows.get(Tables.SIGNALS).add(RowFactory.create("s" + signals++, article, stories.get(article), paragraph, 0, outlets.get(article),
                sql(days.get(article)),
                null, null, act.source(), at(text, act.sourceWords()), end(text, act.sourceWords()), act.target(), at(text,
                        act.targetWords()),
                end(text, act.targetWords()), act.type(), (verbal ? "VERBAL_" : "MATERIAL_") + (pressing ? "CONFLICT" : "COOPERATION"),
                        pressing,
                pressing ? -5.0 : 4.0, act.status(), act.cue(), at(text, act.cue()), end(text, act.cue()), act.reporter(),
                        act.reporterWords(),
                act.reporterWords() == null ? "narrated" : "indirect", act.confidence()));
        return this;
    }

    public Archive reject(String file, long record, String reason, String detail, String raw) {
        rows.get(Tables.REJECTS).add(RowFactory.create(file, record, reason, detail, raw));
        return this;
    }

    public Archive run(long in, long out, long rejected, long duplicates) {
        Timestamp start = Timestamp.from(Instant.parse("2024-05-01T08:00:00Z"));
        rows.get(Tables.RUNS).add(RowFactory.create("run", start, Timestamp.from(start.toInstant().plusSeconds(90)), "1.0",
                "abcdef0123456789", "{}", in, out, rejected,
                duplicates, 0L));
        return this;
    }

    /** Writes every table under a folder. */
    public Path write(Path folder) {
        rows.forEach((table, content) -> SparkForTests.session().createDataFrame(content, table.schema()).coalesce(1)
                .write().mode("overwrite").parquet(folder.resolve(table.name()).toString()));
        return folder;
    }

    private static int at(String text, String words) {
        int place = text.indexOf(words);
        if (place < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in: " + text);
        }
        return text.codePointCount(0, place);
    }

    private static int end(String text, String words) {
        return at(text, words) + words.codePointCount(0, words.length());
    }

    private static Date sql(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
