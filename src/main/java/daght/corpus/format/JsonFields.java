package daght.corpus.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of one JSON object as strings: {@code {"source": {"name": "x"}, "body": ["a", "b"]}} has {@code source.name} and
 * {@code body}, the latter with a blank line between its two. Of a key that comes twice the last counts. Control characters inside
 * strings and a comma too many are read, as corpora have them. For any
 * number of threads.
 */
final class JsonFields {

    private static final int DEPTH = 4;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).maxNestingDepth(500).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonFields() {
    }

    /**
     * The fields of an object.
     *
     * @throws IOException if it is no JSON object, or something follows it
     */
    static Map<String, String> of(String json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            Map<String, String> fields = new LinkedHashMap<>();
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            object(parser, "", false, 1, fields);
            if (parser.nextToken() != null) {
                throw new IOException("something follows the object");
            }
            return fields;
        }
    }

    private static void object(JsonParser parser, String prefix, boolean inList, int depth, Map<String, String> fields) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = prefix + parser.currentName();
            if (!inList) {
                fields.remove(name);
            }
            parser.nextToken();
            value(parser, name, inList, depth, fields);
        }
    }

    private static void value(JsonParser parser, String name, boolean inList, int depth, Map<String, String> fields) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                if (depth < DEPTH) {
                    object(parser, name + ".", inList, depth + 1, fields);
                } else {
                    parser.skipChildren();
                }
            }
            case START_ARRAY -> {
                if (depth < DEPTH) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        value(parser, name, true, depth + 1, fields);
                    }
                } else {
                    parser.skipChildren();
                }
            }
            case VALUE_NULL -> { }
            default -> fields.merge(name, parser.getText(), (a, b) -> a + "\n\n" + b);
        }
    }
}
