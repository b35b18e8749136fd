package daght.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daght.annotation.AnnotatedParagraph;
import daght.annotation.AnnotatedParagraph.Actor;
import daght.annotation.AnnotatedParagraph.Signal;
import daght.annotation.AnnotatedParagraph.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Annotations of newspaper paragraphs that are kept apart from the text, which is not ours to give away: a line names its paragraph by the
 * first 16 digits of the SHA-256 of its UTF-8 and everything in it by code points. They come to life beside the corpus: a
 * {@link NewsFolder} of articles with {@code content}, a paragraph a line.
 */
final class Standoff {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DIGITS = 16;

    private Standoff() {
    }

    /** The annotated paragraphs of a file that a corpus holds, in the order of the file. */
    static List<AnnotatedParagraph> read(Path file, Path corpus) throws IOException {
        Map<String, JsonNode> rows = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            order.add(row.get("sha256").asText());
            rows.put(row.get("sha256").asText(), row);
        }
        Map<String, String> texts = texts(corpus, rows);
        return order.stream().filter(texts::containsKey).map(name -> paragraph(name, rows.get(name), texts.get(name))).toList();
    }

    private static Map<String, String> texts(Path corpus, Map<String, JsonNode> wanted) throws IOException {
        Map<String, String> texts = new HashMap<>();
        NewsFolder.each(corpus, article -> {
            for (String line : article.path("content").asText().split("\n")) {
                String text = strip(line);
                String name = name(text);
                if (wanted.containsKey(name)) {
                    texts.put(name, text);
                }
            }
        });
        return texts;
    }

    /** A line without the blanks around it, those that do not break among them. */
    private static String strip(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && blank(line.charAt(from))) {
            from++;
        }
        while (to > from && blank(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String name(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AnnotatedParagraph paragraph(String name, JsonNode row, String text) {
        List<Actor> actors = new ArrayList<>();
        for (JsonNode actor : row.get("actors")) {
            List<Span> spans = new ArrayList<>();
            actor.get("spans").forEach(s -> spans.add(span(s)));
            actors.add(new Actor(actor.get("id").asText(), actor.get("name").asText(), actor.get("country").asText(),
                    actor.get("sector").asText(), spans.stream().map(s -> words(text, s)).distinct().toList(), spans));
        }
        List<Signal> signals = new ArrayList<>();
        for (JsonNode signal : row.get("signals")) {
            signals.add(new Signal(signal.get("source").asText(), signal.get("target").asText(), signal.get("type").asText(),
                    signal.get("status").asText(), words(text, span(signal.get("cue"))), signal.get("reporter").asText(), Double.NaN, "",
                    null, null, null));
        }
        return new AnnotatedParagraph(name, "ar", row.get("date").asText(), row.get("outlet").asText(), text, actors, signals);
    }

    private static Span span(JsonNode span) {
        return new Span(span.get(0).intValue(), span.get(1).intValue());
    }

    private static String words(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }
}
