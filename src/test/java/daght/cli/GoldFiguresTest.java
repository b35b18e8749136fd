package daght.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the reader's figures on {@code data/gold} from falling. They say nothing of unseen text: the weights were learned from these
 * paragraphs.
 */
class GoldFiguresTest {

    private static final List<String> FLOORS = List.of("mentions=0.89", "actors=0.89", "co-mention=0.76", "pair=0.50", "class=0.45",
        "typed=0.42", "full=0.41", "pressure=0.43", "country=0.87", "sector=0.86");

    @Test
    void doNotFall() throws IOException {
        List<Object> words = new ArrayList<>(List.of("evaluate"));
        try (Stream<Path> files = Files.list(Path.of("data/gold"))) {
            files.filter(f -> f.toString().endsWith(".jsonl")).sorted().forEach(f -> words.addAll(List.of("--gold", f)));
        }
        FLOORS.forEach(floor -> words.addAll(List.of("--at-least", floor)));
        Cli run = Cli.daght(words.toArray());
        assertEquals(0, run.code(), () -> run.err() + run.out());
    }
}
