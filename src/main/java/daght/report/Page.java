package daght.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the page together. Scripts and styles are allowed by their hashes, and nothing else is allowed at all. */
final class Page {

    /** Languages of the interface, the first one where the reader's own is not among them. */
    private static final List<String> LANGUAGES = List.of("ar", "en");
    /** Parts of the script, in order. */
    private static final List<String> SCRIPTS = List.of("words", "facts", "state", "tables", "charts", "graph", "time", "voices",
            "evidence",
            "intake", "filters", "main");
    private static final Pattern PLACE = Pattern.compile("@\\{(\\w+)}");

    private Page() {
    }

    /** The page of these contents. */
    static String of(Contents contents) {
        String style = resource("page.css");
        String charts = resource(resource("echarts.txt").strip());
        String script = script();
        String policy = "default-src 'none'; script-src " + Packing.hash(charts) + " " + Packing.hash(script)
                + "; style-src " + Packing.hash(style) + "; img-src data:; base-uri 'none'; form-action 'none'";
        return filled(resource("page.html"), Map.of("policy", policy, "style", style, "charts", charts, "script", script,
                "words", Packing.inline(words()), "facts", Packing.packed(contents.facts()), "texts", Packing.packed(contents.texts())));
    }

    private static String script() {
        StringBuilder script = new StringBuilder("(() => {\n'use strict';\n");
        SCRIPTS.forEach(name -> script.append(resource("js/" + name + ".js")));
        return script.append("})();\n").toString();
    }

    private static Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            try {
                words.put(language, new ObjectMapper().readValue(resource("words/" + language + ".json"), Map.class));
            } catch (IOException e) {
                throw new UncheckedIOException("words/" + language + ".json", e);
            }
        }
        return words;
    }

    private static String filled(String template, Map<String, String> parts) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
