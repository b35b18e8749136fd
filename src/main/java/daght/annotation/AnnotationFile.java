package daght.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of annotated paragraphs: UTF-8, one JSON object a line, blank lines skipped. */
public final class AnnotationFile {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private AnnotationFile() {
    }

    /**
     * The paragraphs by id, in the order of the file; of two with one id the later one.
     *
     * @throws AnnotationException if the file cannot be read or a line of it is not an annotated paragraph
     */
    public static Map<String, AnnotatedParagraph> read(Path file) {
        Map<String, AnnotatedParagraph> paragraphs = new LinkedHashMap<>();
        int number = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!json.isBlank()) {
                    AnnotatedParagraph paragraph = parse(json);
                    paragraphs.put(paragraph.id(), paragraph);
                }
            }
        } catch (JsonProcessingException e) {
            throw new AnnotationException(file + ":" + number + ": not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new AnnotationException(file + ":" + number + ": " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw new AnnotationException(file + ":" + (number + 1) + ": not UTF-8; convert the file");
        } catch (IOException e) {
            throw new AnnotationException(file + ": cannot be read: " + (Files.exists(file) ? e.getMessage() : "there is no such file"));
        }
        return paragraphs;
    }

    private static AnnotatedParagraph parse(String line) throws JsonProcessingException {
        JsonNode row = JSON.readTree(line);
        if (!row.isObject()) {
            throw new IllegalArgumentException("not a JSON object");
        }
        List<AnnotatedParagraph.Actor> actors = new ArrayList<>();
        for (JsonNode actor : list(row, "actors")) {
            actors.add(actor(actor));
        }
        List<AnnotatedParagraph.Signal> signals = new ArrayList<>();
        for (JsonNode signal : list(row, "signals")) {
            signals.add(signal(signal));
        }
        return new AnnotatedParagraph(required(row, "id"), text(row, "lang", ""), text(row, "date", ""), text(row, "outlet", ""),
            text(row, "text", ""), actors, signals);
    }

    private static AnnotatedParagraph.Actor actor(JsonNode actor) {
        List<String> mentions = new ArrayList<>();
        list(actor, "mentions").forEach(m -> mentions.add(m.asText()));
        List<AnnotatedParagraph.Span> spans = new ArrayList<>();
        for (JsonNode span : list(actor, "spans")) {
            if (span.size() != 2 || !span.get(0).canConvertToInt() || !span.get(1).canConvertToInt()) {
                throw new IllegalArgumentException("span " + span + " of an actor is not [start, end]");
            }
            spans.add(new AnnotatedParagraph.Span(span.get(0).intValue(), span.get(1).intValue()));
        }
        return new AnnotatedParagraph.Actor(required(actor, "id"), text(actor, "name", ""), text(actor, "country", ""),
            text(actor, "sector", ""), mentions, spans);
    }

    private static AnnotatedParagraph.Signal signal(JsonNode signal) {
        return new AnnotatedParagraph.Signal(required(signal, "source"), required(signal, "target"), required(signal, "type"),
            text(signal, "status", null), text(signal, "cue", ""), text(signal, "reporter", ""),
            signal.path("confidence").asDouble(Double.NaN), text(signal, "attribution", ""),
            text(signal, "event_on", null), text(signal, "event_precision", null), null);
    }

    private static JsonNode list(JsonNode row, String field) {
        JsonNode list = row.path(field);
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            throw new IllegalArgumentException("'" + field + "' is not a list");
        }
        return list;
    }

    private static String required(JsonNode row, String field) {
        JsonNode value = row.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("'" + field + "' is missing or not a string");
        }
        return value.textValue();
    }

    private static String text(JsonNode row, String field, String otherwise) {
        JsonNode value = row.path(field);
        return value.isMissingNode() || value.isNull() ? otherwise : value.asText();
    }
}
