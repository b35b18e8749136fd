package daght.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daght.corpus.InputFiles.InputFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InputFilesTest {

    @Test
    void groupsFilesToAboutTheSameLength() {
        List<InputFile> files = List.of(new InputFile("a", 100_000), new InputFile("b", 60_000), new InputFile("c", 50_000), new InputFile("d", 10_000));
        assertEquals(List.of(List.of("a", "d"), List.of("b", "c")), InputFiles.groups(files, 2));
    }

    @Test
    void makesNoMoreGroupsThanThereAreFiles() {
        assertEquals(List.of(List.of("a")), InputFiles.groups(List.of(new InputFile("a", 1)), 8));
    }

    @Test
    void groupsManyFilesQuickly() {
        List<InputFile> files = IntStream.range(0, 200_000).mapToObj(i -> new InputFile("f" + i, i)).toList();
        assertEquals(200_000, InputFiles.groups(files, 5_000).stream().mapToInt(List::size).sum());
    }
}
