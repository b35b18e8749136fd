package daght.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import daght.learned.Table;
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

    /** The row of a word is told by its line in the file. */
    @Test
    void theVectorsStandAtTheNumbersOfTheirWords() throws IOException {
        corpus(1500);
        Path file = folder.resolve("a.tsv");
        Table vectors = WordClassLearner.learn(folder, CLASSES, file);
        List<String> words = Files.readAllLines(file).stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")[0]).toList();

        assertArrayEquals(new float[vectors.width()], vectors.row(0));
        assertArrayEquals(new float[vectors.width()], vectors.row(words.size() + 1));
        double within = likeness(ACTS, ACTS, words, vectors);
        double across = likeness(ACTS, WHERE, words, vectors);
        assertTrue(within > across + 0.02, within + " " + across);
    }

    /** The mean cosine of the vectors of words. */
    private static double likeness(List<String> some, List<String> others, List<String> words, Table vectors) {
        double sum = 0;
        for (String one : some) {
            float[] a = vectors.row(1 + words.indexOf(one));
            for (String other : others) {
                float[] b = vectors.row(1 + words.indexOf(other));
                sum += IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum() / a.length;
            }
        }
        return sum / some.size() / others.size();
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
