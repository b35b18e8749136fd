package daght.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder of news to learn from: {@code .json} files at any depth, each an array of articles. */
final class NewsFolder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NewsFolder() {
    }

    /** Hands out the articles, files in the order of their paths. */
    static void each(Path folder, Consumer<JsonNode> article) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            JSON.readTree(file.toFile()).forEach(article);
        }
    }
}
