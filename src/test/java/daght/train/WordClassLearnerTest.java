package daght.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that words get by the company in which they stand. */
class WordClassLearnerTest {

    private static final List<String> ACTS = family("زار");
    private static final List<String> WHO = family("وزير");
    private static final List<String> WHERE = family("بلد");
    private static final int CLASSES = 9;

    @TempDir
    private Path folder;

    @Test
    void onlyWordsOfLikeCompanyShareAClassAndEveryRunGivesTheSame() throws IOException {
        corpus(1500);
        Map<String, String> classes = learn(CLASSES, "a.tsv");
        Map<String, List<String>> families = new HashMap<>();
        for (List<String> family : List.of(ACTS, WHO, WHERE)) {
            family.forEach(word -> assertSame(family, families.computeIfAbsent(classes.get(word), c -> family), word));
        }
        assertEquals(classes, learn(CLASSES, "b.tsv"));
    }

    @Test
    void rareWordsMarksAndNumbersHaveNone() throws IOException {
        corpus(40);
        Files.writeString(folder.resolve("one.json"), new ObjectMapper().writeValueAsString(List.of(Map.of("title", "نادرة", "content", ""))));
        Map<String, String> classes = learn(200, "a.tsv");
        assertNull(classes.get("نادره"));
        assertNull(classes.get("."));
        assertNull(classes.get("0"));
    }

    /** Sixty made-up words. */
    private static List<String> family(String root) {
        return IntStream.range(0, 60).mapToObj(i -> root + (char) ('\u0631' + i % 8) + (char) ('\u0641' + i / 8)).toList();
    }

    /** Paragraphs of acts by somebody somewhere, each another. */
    private void corpus(int paragraphs) throws IOException {
        Random random = new Random(7);
        List<Map<String, String>> articles = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            String line = "";
            for (int j = 0; j < 4; j++) {
                line += any(ACTS, random) + " " + any(WHO, random) + " " + any(WHERE, random) + " " + i + " . ";
            }
            articles.add(Map.of("title", "", "content", line));
        }
        Files.writeString(folder.resolve("news.json"), new ObjectMapper().writeValueAsString(articles));
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private Map<String, String> learn(int number, String name) throws IOException {
        Path file = folder.resolve(name);
        WordClassLearner.learn(folder, number, file);
        Map<String, String> classes = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                classes.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
            }
        }
        return classes;
    }
}
