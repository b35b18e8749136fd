package daght.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notebooks as they are kept. */
class NotebookFilesTest {

    private static final Path FOLDER = Path.of("notebooks");

    @ParameterizedTest
    @ValueSource(strings = {"pressure.ipynb", "annotations.ipynb"})
    void areKeptWithoutOutputs(String name) throws IOException {
        JsonNode notebook = new ObjectMapper().readTree(FOLDER.resolve(name).toFile());
        assertTrue(notebook.get("cells").size() > 10, name);
        for (JsonNode cell : notebook.get("cells")) {
            assertTrue(cell.path("outputs").isEmpty() && !cell.path("execution_count").isNumber(), name + " holds the outputs of "
                + cell.get("id") + "; clear them before it is committed (jupyter nbconvert --clear-output --inplace)");
        }
    }

    @Test
    void requirementsArePinned() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("requirements.txt")).stream().filter(line -> !line.startsWith("#")).toList();
        assertEquals(List.of(), lines.stream().filter(line -> !line.matches("[a-z]+==[0-9.]+")).toList());
        assertTrue(lines.size() > 5);
    }
}
