package daght.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * One line of JSON Lines as {@code annotate} reads it.
 *
 * @param id   empty where the line has none
 * @param date empty where the line has none
 */
record ArticleLine(String id, String language, String date, String outlet, String text) {

    private static final JsonFactory JSON = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    /** A line that is not one; the message says why. */
    static final class BadLine extends Exception {
        BadLine(String message) {
            super(message, null, false, false);
        }
    }

    static ArticleLine parse(String line, String language) throws BadLine {
        String id = "";
        String lang = language;
        String date = "";
        String outlet = "";
        String text = null;
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLine("not a JSON object; each line must be one, with a text");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "id" -> id = value(json, name);
                    case "lang" -> lang = value(json, name);
                    case "date" -> date = value(json, name);
                    case "outlet" -> outlet = value(json, name);
                    case "text" -> text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : skip(json);
                    default -> skip(json);
                }
            }
            if (json.nextToken() != null) {
                throw new BadLine("more than one JSON object in the line; part them");
            }
        } catch (JsonProcessingException e) {
            throw new BadLine("not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BadLine(e.getMessage());
        }
        if (text == null) {
            throw new BadLine("no 'text', or one that is not a string");
        }
        return new ArticleLine(id, lang.isEmpty() ? language : lang, date, outlet, text);
    }

    private static String value(JsonParser json, String name) throws IOException, BadLine {
        return switch (json.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT -> json.getText();
            case VALUE_NULL -> "";
            default -> throw new BadLine("'" + name + "' is not a string");
        };
    }

    private static String skip(JsonParser json) throws IOException {
        json.skipChildren();
        return null;
    }

    /** The day, or null where the line has none. */
    LocalDate day() throws BadLine {
        if (date.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
        } catch (DateTimeException e) {
            throw new BadLine("date '" + date + "' is no day; write it as 2024-10-04");
        }
    }
}
