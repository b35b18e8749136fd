package daght.table;

import daght.actor.Actor;
import daght.actor.Mention;
import daght.reading.Reading;
import daght.signal.Signal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** Turns what the reader found in an article into nested rows, from which the tables are derived without reading the text again. */
final class Findings {

    /** A paragraph that names more actors than this is a list; its pairs say nothing and would grow with the square. */
    static final int MOST_ACTORS = 40;

    private static final String MENTION = "sentence_no int, start int, `end` int, text string, actor_id string, found_by string";
    private static final String PAIR = "actor_a string, actor_b string, same_sentence boolean";
    private static final String SIGNAL = "signal_id string, sentence_no int, event_on date, event_precision string, "
            + "source_actor string, source_start int, source_end int, target_actor string, target_start int, target_end int, "
            + "type string, class string, pressure boolean, stance double, status string, cue string, cue_start int, cue_end int, "
            + "reporter_actor string, reporter_text string, attribution string, confidence double";

    /** Type of the paragraphs of an article with all that was found in them. */
    static final DataType PARAGRAPHS = type("array<struct<paragraph_no int, text string, "
            + "sentence_count int, token_count int, mentions array<struct<" + MENTION
            + ">>, pairs array<struct<" + PAIR + ">>, signals array<struct<" + SIGNAL + ">>>>");

    /** Type of the actors that an article names. */
    static final DataType ACTORS = type(
            "array<struct<actor_id string, name string, name_ar string, country string, sector string, wikidata string>>");

    private Findings() {
    }

    /** One row for each paragraph that has text, of {@link #PARAGRAPHS}. */
    static Row[] paragraphs(String articleId, List<String> texts, Reading reading) {
        List<Row> rows = new ArrayList<>();
        for (int no = 0; no < texts.size(); no++) {
            if (!texts.get(no).isBlank()) {
                Reading.Paragraph found = reading.paragraphs().get(no);
                rows.add(RowFactory.create(no, texts.get(no), found.sentences(), found.tokens(), mentions(found.mentions()),
                        pairs(found.mentions()), signals(articleId, no, found.signals())));
            }
        }
        return rows.toArray(Row[]::new);
    }

    /** One row for each actor of the article, of {@link #ACTORS}, by id. */
    static Row[] actors(Map<String, Actor> actors) {
        return new TreeMap<>(actors).values().stream()
                .map(a -> RowFactory.create(a.id(), known(a.name()), known(a.nameAr()), known(a.country()), a.sector().name(),
                        known(a.wikidata())))
                .toArray(Row[]::new);
    }

    private static Row[] mentions(List<Mention> mentions) {
        return mentions.stream().distinct()
                .map(m -> RowFactory.create(m.sentence(), m.start(), m.end(), m.text(), m.actorId(), m.foundBy()))
                .toArray(Row[]::new);
    }

    private static Row[] pairs(List<Mention> mentions) {
        Map<String, Set<Integer>> sentences = new TreeMap<>();
        for (Mention mention : mentions) {
            sentences.computeIfAbsent(mention.actorId(), id -> new TreeSet<>()).add(mention.sentence());
        }
        if (sentences.size() > MOST_ACTORS) {
            return new Row[0];
        }
        List<Row> rows = new ArrayList<>();
        for (String a : sentences.keySet()) {
            for (String b : ((TreeMap<String, Set<Integer>>) sentences).tailMap(a, false).keySet()) {
                boolean together = sentences.get(a).stream().anyMatch(sentences.get(b)::contains);
                rows.add(RowFactory.create(a, b, together));
            }
        }
        return rows.toArray(Row[]::new);
    }

    private static Row[] signals(String articleId, int paragraph, List<Signal> signals) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Signal signal : signals.stream().sorted(Comparator.comparingInt(Signal::cueStart)).toList()) {
            rows.putIfAbsent(signalId(articleId, paragraph, signal), row(signalId(articleId, paragraph, signal), signal));
        }
        return rows.values().toArray(Row[]::new);
    }

    private static Row row(String id, Signal s) {
        return RowFactory.create(id, s.sentence(), date(s.eventOn()), s.eventOn() == null ? null : s.eventPrecision(),
                s.source(), s.sourceStart(), s.sourceEnd(), s.target(), s.targetStart(), s.targetEnd(),
                s.type().name(), s.type().quad().name(), s.type().pressure(), s.stance(), s.status().name(),
                s.cue(), s.cueStart(), s.cueEnd(), known(s.reporter()), known(s.reporterText()),
                s.attribution().name().toLowerCase(Locale.ROOT), s.confidence());
    }

    private static String signalId(String articleId, int paragraph, Signal s) {
        MessageDigest digest = sha256();
        for (String part : new String[] {articleId, s.source(), s.target(), s.type().name(), s.status().name(), s.reporter()}) {
            byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        for (int part : new int[] {paragraph, s.cueStart(), s.cueEnd(), s.sourceStart(), s.targetStart()}) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part).array());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String known(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static DataType type(String ddl) {
        return StructType.fromDDL("c " + ddl).fields()[0].dataType();
    }
}
