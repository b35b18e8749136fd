package daght.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.signal.PairModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleTrainerTest {

    private static final String GOLD = "data/gold/attribution.jsonl";

    private static final List<String> FILES = List.of("countries.bin", "sectors.bin", "junctions.bin", "mentions.bin", "statuses.bin", "context.bin",
            "weights.tsv", "words.bin", "trees.tsv");

    @TempDir
    private Path folder;

    @Test
    void learnsTheSameModelsFromTheSameParagraphs() throws IOException {
        RoleTrainer.main(new String[] {folder.resolve("a").toString(), GOLD});
        RoleTrainer.main(new String[] {folder.resolve("b").toString(), GOLD});

        for (String file : FILES) {
            assertEquals(-1, Files.mismatch(folder.resolve("a").resolve(file), folder.resolve("b").resolve(file)), file);
        }
    }

    @Test
    void writesTreesThatTheReaderTakes() throws IOException {
        RoleTrainer.main(new String[] {folder.toString(), GOLD});

        List<String> lines = Files.readAllLines(folder.resolve("trees.tsv"));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("share\t")));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith(PairModel.PAIR + "\t")));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith(PairModel.ACT + "\t")));
        new PairModel(lines);
    }
}
