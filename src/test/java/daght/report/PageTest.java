package daght.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Pattern ELEMENT = Pattern.compile("<(script|style)([^>]*)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Path RESOURCES = Path.of("src/main/resources/daght/report");

    private final String page = Page.of(new Contents(Map.of("text", Archives.ATTACK), Map.of("text", "شر")));

    @Test
    void keepsTextFromEndingItsElement() {
        assertEquals("{\"a\":\"\\u003c/script>\\u003c!--\\u2028\"}", Packing.inline(Map.of("a", "</script><!--\u2028")));
        assertFalse(page.contains("broken"));
    }

    @Test
    void packsTheSameBytesThatItUnpacks() throws IOException {
        byte[] packed = Base64.getDecoder().decode(Packing.packed(Map.of("a", "ضغط </script>")));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertEquals("{\"a\":\"ضغط </script>\"}", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(Packing.packed(Map.of("a", 1)), Packing.packed(Map.of("a", 1)));
    }

    @Test
    void allowsItsOwnScriptsAndStylesByHashAndNothingElse() {
        String policy = found("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"").get(0);
        assertTrue(policy.startsWith("default-src 'none'; script-src 'sha256-"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        int own = 0;
        Matcher element = ELEMENT.matcher(page);
        while (element.find()) {
            if (!element.group(2).contains("type=")) {
                own++;
                assertTrue(policy.contains(Packing.hash(element.group(3))), element.group(1));
            }
        }
        assertEquals(3, own);
        assertEquals("'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='", Packing.hash("abc"));
    }

    @Test
    void asksNothingOfTheNetwork() {
        assertEquals(List.of(), found("<(?:link|img|iframe|object|base)\\b[^>]*>"));
        assertEquals(List.of(), found("\\ssrc=\"[^\"]*\""));
        assertEquals(List.of(), found("<[a-z][^>]*\\son[a-z]+="));
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        JsonNode english = new ObjectMapper().readTree(RESOURCES.resolve("words/en.json").toFile());
        JsonNode arabic = new ObjectMapper().readTree(RESOURCES.resolve("words/ar.json").toFile());
        assertEquals(keys(english), keys(arabic));
        StringBuilder script = new StringBuilder(Files.readString(RESOURCES.resolve("page.html")));
        try (Stream<Path> files = Files.list(RESOURCES.resolve("js"))) {
            for (Path file : files.toList()) {
                script.append(Files.readString(file));
            }
        }
        for (Matcher key = Pattern.compile("say\\('([^']+)'[,)]|data-(?:word|label)=\"([^\"]+)\"").matcher(script); key.find();) {
            assertTrue(english.has(key.group(1) == null ? key.group(2) : key.group(1)), key.group());
        }
        english.fields().forEachRemaining(entry -> {
            if (!entry.getKey().startsWith("count.")) {
                assertEquals(places(entry.getValue().asText()), places(arabic.get(entry.getKey()).asText()), entry.getKey());
            }
        });
    }

    /** Keys, without those of plurals, which differ by language. */
    private static TreeSet<String> keys(JsonNode words) {
        TreeSet<String> keys = new TreeSet<>();
        words.fieldNames().forEachRemaining(key -> keys.add(key.replaceFirst("^(count\\.\\w+)\\.\\w+$", "$1")));
        return keys;
    }

    private static TreeSet<String> places(String phrase) {
        TreeSet<String> places = new TreeSet<>();
        for (Matcher place = Pattern.compile("\\{\\w+}").matcher(phrase); place.find();) {
            places.add(place.group());
        }
        return places;
    }

    private List<String> found(String pattern) {
        List<String> found = new ArrayList<>();
        String markup = ELEMENT.matcher(page).replaceAll("<$1$2></$1>");
        for (Matcher match = Pattern.compile(pattern).matcher(markup); match.find();) {
            found.add(match.groupCount() > 0 ? match.group(1) : match.group());
        }
        return found;
    }
}
