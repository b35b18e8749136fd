package daght.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconIndexTest {

    @Test
    void namesEveryFileOfEveryLanguage() throws IOException {
        Path folder = Path.of("data/lexicon");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> there = files.filter(f -> f.toString().endsWith(".yaml")).map(f -> folder.relativize(f).toString()).sorted()
                    .toList();
            assertEquals(there, Files.readAllLines(folder.resolve("index.txt")).stream().sorted().toList());
        }
    }
}
