package daght.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may use what, and how sources are written. Looks at compiled classes and at source files; needs no library for it. */
class ArchitectureTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SOURCES = Path.of("src/main/java");

    /** The reading of a text: no Spark in it, and nothing of what stands around it. */
    private static final Set<String> READING = Set.of("text", "learned", "context", "actor", "signal", "time", "lexicon", "reading");
    private static final Set<String> AROUND = Set.of("corpus", "table", "cli", "report", "export", "annotation", "evaluate");
    /** Plain Java too. */
    private static final Set<String> PLAIN = Set.of("annotation", "evaluate");
    /** What a layer may use of the others. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
        "learned", Set.of(),
        "context", Set.of("learned"),
        "annotation", Set.of("reading", "actor", "signal", "text", "lexicon"),
        "evaluate", Set.of("annotation", "signal"));

    private static List<ClassFile> classes() throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                classes.add(ClassFile.read(CLASSES, file));
            }
        }
        assertFalse(classes.isEmpty());
        return classes;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static boolean inLayer(String used, Set<String> layers) {
        return layers.stream().anyMatch(layer -> used.startsWith("daght/" + layer + "/"));
    }

    private static List<String> uses(Set<String> layers, java.util.function.Predicate<String> forbidden) throws IOException {
        List<String> found = new ArrayList<>();
        for (ClassFile file : classes()) {
            if (layers.contains(file.layer())) {
                file.uses().stream().filter(forbidden).forEach(used -> found.add(file.name() + " uses " + used));
            }
        }
        return found;
    }

    @Test
    void theConstantPoolsAreReadRight() throws IOException {
        ClassFile sessions = classes().stream().filter(c -> c.name().equals("daght/cli/Sessions")).findFirst().orElseThrow();
        assertTrue(sessions.uses().contains("org/apache/spark/sql/SparkSession"), sessions.uses().toString());
    }

    @Test
    void readingAndComparingTextsNeedNoSpark() throws IOException {
        Set<String> plain = new java.util.TreeSet<>(READING);
        plain.addAll(PLAIN);
        assertEquals(List.of(), uses(plain, used -> used.startsWith("org/apache/spark/") || used.startsWith("org/apache/hadoop/")
            || used.startsWith("scala/")));
    }

    @Test
    void theReadingUsesNothingOfWhatStandsAroundIt() throws IOException {
        assertEquals(List.of(), uses(READING, used -> inLayer(used, AROUND)));
    }

    @Test
    void nothingUsesTheCommandLine() throws IOException {
        assertEquals(List.of(), uses(Set.of("corpus", "table", "report", "export", "annotation", "evaluate"),
            used -> used.startsWith("daght/cli/")));
    }

    @Test
    void layersKeepToTheirOwn() throws IOException {
        for (Map.Entry<String, Set<String>> layer : MAY_USE.entrySet()) {
            assertEquals(List.of(), uses(Set.of(layer.getKey()), used -> used.startsWith("daght/")
                && !used.startsWith("daght/" + layer.getKey() + "/") && !inLayer(used, layer.getValue())));
        }
    }

    @Test
    void aSessionIsOpenedInOnePlaceOnly() throws IOException {
        Set<String> everywhere = new java.util.TreeSet<>(READING);
        everywhere.addAll(AROUND);
        assertEquals(List.of("daght/cli/Sessions uses org/apache/spark/sql/SparkSession$Builder"),
            uses(everywhere, used -> used.equals("org/apache/spark/sql/SparkSession$Builder")));
    }

    @Test
    void theReadingDoesNotChangeItsMindWithTheLocale() throws IOException {
        Pattern defaults = Pattern.compile("\\.to(Lower|Upper)Case\\(\\s*\\)|String\\.format\\(\\s*\"|\\.formatted\\(|\\.printf\\(\\s*\""
            + "|DateTimeFormatter\\.ofPattern\\(\\s*\"[^\"]*\"\\s*\\)|\\.getBytes\\(\\s*\\)|new (?:InputStreamReader|FileReader)\\(\\s*\\w+\\s*\\)");
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            Matcher matcher = defaults.matcher(code(source));
            while (matcher.find()) {
                found.add(source + ": " + matcher.group());
            }
        }
        assertEquals(List.of(), found);
    }

    /**
     * Java knows letters and grammar, the lexicon knows words: no two letters of Arabic in a row in the code; comments may have examples.
     */
    @Test
    void noArabicWordStandsInTheCode() throws IOException {
        Pattern letters = Pattern.compile("[\\u0620-\\u064A\\u066E-\\u06D3\\uFB50-\\uFDFF\\uFE70-\\uFEFC]{2,}");
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            Matcher matcher = letters.matcher(code(source));
            while (matcher.find()) {
                found.add(source + ": " + matcher.group());
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path source : sources()) {
            if (!Files.exists(source.resolveSibling("package-info.java"))) {
                without.add(source.getParent().toString());
            }
        }
        assertEquals(List.of(), without.stream().distinct().toList());
    }

    private static String code(Path source) throws IOException {
        return Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "").replaceAll("(?m)\\s//\\s.*$", "");
    }
}
