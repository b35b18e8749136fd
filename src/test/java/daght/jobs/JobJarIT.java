package daght.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The job jar as the build made it. */
class JobJarIT {

    private static final Path JAR = Path.of("target/daght-job.jar");

    /** What Spark brings: two copies of a library in one machine are one too many. */
    private static final List<String> SPARKS = List.of("org/apache/spark/", "org/apache/hadoop/", "org/apache/parquet/", "scala/",
        "com/fasterxml/", "com/ibm/icu/", "org/slf4j/", "org/apache/logging/", "org/apache/log4j/", "org/apache/commons/", "org/snakeyaml/",
        "com/google/", "io/netty/", "javax/", "jakarta/");

    private static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(e -> e.getName()).toList();
        }
    }

    @Test
    void holdsNothingThatSparkBrings() throws IOException {
        List<String> found = names().stream().filter(n -> SPARKS.stream().anyMatch(n::startsWith)).toList();
        assertEquals(List.of(), found);
    }

    @Test
    void sharesNoClassWithAnyJarOfSpark() throws IOException {
        List<String> ours = names().stream().filter(n -> n.endsWith(".class")).toList();
        List<String> shared = new ArrayList<>();
        for (String entry : Files.readString(Path.of("target/classpath-spark.txt")).strip().split(java.io.File.pathSeparator)) {
            try (JarFile jar = new JarFile(entry)) {
                ours.stream().filter(n -> jar.getEntry(n) != null).forEach(n -> shared.add(n + " of " + entry));
            }
        }
        assertEquals(List.of(), shared);
    }

    @Test
    void holdsWhatTheReaderNeeds() throws IOException {
        List<String> names = names();
        assertTrue(names.contains("daght/lexicon/index.txt"));
        assertTrue(names.contains("daght/shaded/snakeyaml/v2/api/LoadSettings.class"));
        assertTrue(names.stream().anyMatch(n -> n.startsWith("opennlp/tools/")));
        assertTrue(names.stream().anyMatch(n -> n.startsWith("picocli/")));
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (String file : Files.readAllLines(Path.of("data/lexicon/index.txt"))) {
                if (!file.isBlank()) {
                    assertNotNull(jar.getEntry("daght/lexicon/" + file), file);
                }
            }
            assertEquals("daght.cli.Main", jar.getManifest().getMainAttributes().getValue("Main-Class"));
            assertNotNull(jar.getManifest().getMainAttributes().getValue("Implementation-Version"));
            assertNotNull(jar.getEntry("META-INF/LICENSE"));
        }
    }
}
