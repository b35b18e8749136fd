package daght.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daght.SparkForTests;
import daght.export.Export;
import daght.export.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The notebooks, run from top to bottom over the tables of the sample corpus with the packages of {@code notebooks/requirements.txt}; and
 * the exports, read by what their users have. What was run stays in {@code target/notebooks}.
 */
class NotebooksIT {

    private static final String MISSING = "the notebooks were not run: no Python 3.11 or later with venv was found. Install one (Debian: "
        + "apt-get install python3-venv) or name it in the environment variable PYTHON; to run them by hand: python3 -m venv target/notebooks/venv"
        + " && target/notebooks/venv/bin/pip install -r notebooks/requirements.txt && target/notebooks/venv/bin/jupyter-execute"
        + " notebooks/pressure.ipynb --output=target/notebooks/pressure.ipynb";
    private static final Path WORK = Path.of("target/notebooks").toAbsolutePath();
    private static final Path BIN = WORK.resolve("venv/bin");
    private static final Path TABLES = WORK.resolve("tables");
    private static final Path RESULTS = WORK.resolve("results");
    private static final Path LAUNCHER = Path.of("jobs/daght").toAbsolutePath();

    private static Processes processes;
    private static String python;

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        processes = new Processes(Files.createDirectories(WORK.resolve("logs")));
        python = Stream.of(System.getenv("PYTHON"), "python3").filter(Objects::nonNull).filter(NotebooksIT::serves).findFirst()
            .orElse(null);
        if (python == null) {
            System.err.println(MISSING);
            return;
        }
        install(python);
        for (Path old : List.of(TABLES, RESULTS)) {
            delete(old);
        }
        Files.setLastModifiedTime(Path.of("target/daght-job.jar"), FileTime.fromMillis(System.currentTimeMillis()));
        run(LAUNCHER, "run", "--input", Path.of("data/sample").toAbsolutePath(), "--output", TABLES);
    }

    @BeforeEach
    void needsPython() {
        Assumptions.assumeTrue(python != null, MISSING);
    }

    @AfterAll
    static void end() throws InterruptedException {
        processes.close();
    }

    @Test
    void pressureRunsFromTopToBottom() throws IOException, InterruptedException {
        assertEquals(5, execute("pressure"), "figures");
        for (String file : List.of("pairs", "dyad", "months", "outlets", "uncertainty", "network")) {
            List<String> lines = Files.readAllLines(RESULTS.resolve(file + ".csv"));
            assertTrue(lines.size() > 1 && lines.get(0).startsWith("\uFEFF"), file);
        }
    }

    @Test
    void annotationsWaitForJudgementsAndCountThem() throws IOException, InterruptedException {
        execute("annotations");
        assertEquals(0, Files.size(RESULTS.resolve("corrections.jsonl")), "nothing was judged yet");
        int missed = Integer.parseInt(run(BIN.resolve("python"), script("judge.py"), RESULTS.resolve("judgements.csv")).out().strip());
        execute("annotations");
        // Wilson's interval for none of five is 0 to 0.4345.
        String[] requests = line("precision.csv", "REQUEST").split(",");
        assertEquals("5,0,0.0,0.0,0.43", String.join(",", requests[2], requests[3], requests[4], requests[5], requests[6].substring(0, 4)));
        String[] accusals = line("precision.csv", "ACCUSE").split(",");
        assertEquals(accusals[2] + ",1.0,1.0", String.join(",", accusals[3], accusals[4], accusals[6]));
        String[] all = line("precision.csv", "all").split(",");
        assertTrue(Double.parseDouble(all[5]) < Double.parseDouble(all[4]) && Double.parseDouble(all[4]) < Double.parseDouble(all[6]));

        Path corrections = RESULTS.resolve("corrections.jsonl");
        String told = run(LAUNCHER, "evaluate", "--gold", corrections).out();
        long paragraphs = Files.readAllLines(corrections).size();
        assertTrue(paragraphs > 20, told);
        assertTrue(told.startsWith(paragraphs + " paragraphs, " + paragraphs + " of them predicted"), told);
        assertEquals(missed, Files.readString(corrections).split("\"type\": \"RETREAT\", \"status\": \"NEGATED\"", -1).length - 1);
    }

    @Test
    void exportsAreReadByTheirUsersTools() throws IOException, InterruptedException {
        for (Layout layout : List.of(Layout.GDELT, Layout.GRAPHML, Layout.GEXF)) {
            Export.write(SparkForTests.session(), TABLES.toString(), layout, WORK.resolve("export." + layout));
        }
        Path polecat = WORK.resolve("export.polecat");
        Processes.Ended ended = run(LAUNCHER, "export", "--tables", TABLES, "--layout", "polecat", "--output", polecat);
        assertEquals(polecat + System.lineSeparator(), ended.out());
        Path views = Path.of("data/catalogue/duckdb.sql").toAbsolutePath();
        assertTrue(run(BIN.resolve("python"), script("exports.py"), TABLES, WORK, views).out().matches("\\d+ events, \\d+ edges\\R"));
    }

    /** Runs a notebook; gives the number of its figures. */
    private static int execute(String name) throws IOException, InterruptedException {
        Path executed = WORK.resolve(name + ".ipynb");
        run(BIN.resolve("jupyter-execute"), Path.of("notebooks", name + ".ipynb").toAbsolutePath(), "--output=" + executed);
        int figures = 0;
        for (JsonNode cell : new ObjectMapper().readTree(executed.toFile()).get("cells")) {
            assertTrue(!"code".equals(cell.get("cell_type").asText()) || cell.get("execution_count").isNumber(), cell.toString());
            for (JsonNode output : cell.path("outputs")) {
                assertFalse("stderr".equals(output.path("name").asText()) || output.has("ename"), cell.get("source") + "\n" + output);
                figures += output.path("data").has("image/png") ? 1 : 0;
            }
        }
        return figures;
    }

    private static String line(String file, String first) throws IOException {
        return Files.readAllLines(RESULTS.resolve(file)).stream().filter(line -> line.startsWith(first + ",")).findFirst().orElseThrow();
    }

    private static boolean serves(String interpreter) {
        try {
            return processes.run(WORK, Map.of(), interpreter, "-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))").code() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    /** The packages, once for each change of their list. */
    private static void install(String interpreter) throws IOException, InterruptedException {
        String wanted = Files.readString(Path.of("notebooks/requirements.txt"));
        Path installed = WORK.resolve("venv/installed.txt");
        if (!Files.exists(installed) || !Files.readString(installed).equals(wanted)) {
            run(interpreter, "-m", "venv", "--clear", WORK.resolve("venv"));
            run(BIN.resolve("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r",
                Path.of("notebooks/requirements.txt").toAbsolutePath());
            Files.writeString(installed, wanted);
        }
    }

    private static Processes.Ended run(Object... command) throws IOException, InterruptedException {
        Processes.Ended ended = processes.run(WORK, Map.of("DAGHT_TABLES", TABLES.toString(), "DAGHT_RESULTS", RESULTS.toString(),
            "MPLCONFIGDIR", WORK.resolve("matplotlib").toString(), "IPYTHONDIR", WORK.resolve("ipython").toString()), command);
        assertEquals(0, ended.code(), List.of(command) + "\n" + ended.err());
        return ended;
    }

    private static Path script(String name) {
        return Path.of("src/test/resources/daght/jobs", name).toAbsolutePath();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all = new ArrayList<>();
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(file -> all.add(0, file));
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
