package daght.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "annotate", "evaluate", "report", "export", "lexicon", "lexicon check"})
    void everyCommandHasHelpOnStandardOutput(String command) {
        Cli cli = Cli.daght((Object[]) (command + " --help").strip().split(" "));
        assertEquals(0, cli.code());
        assertTrue(cli.out().startsWith("Usage: daght"), cli.out());
        assertTrue(cli.out().contains("Exit codes:"), cli.out());
        assertEquals("", cli.err());
    }

    @Test
    void tellsItsVersion() {
        Cli cli = Cli.daght("--version");
        assertEquals(0, cli.code());
        assertTrue(cli.out().matches("daght \\d+\\.\\d+\\.\\d+\\S*\\R"), cli.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "walk", "run", "run --output x", "run --input x --output y --fields headline=title", "annotate",
        "annotate --format xml -", "evaluate", "evaluate --gold x --at-least speed=1", "lexicon", "lexicon check", "report --tables x",
        "export --tables x --layout gexf", "export --tables x --layout dot --output y"})
    void wrongUsageIsOneLineAndTwo(String words) {
        Cli cli = Cli.daght(words.isEmpty() ? new Object[0] : words.split(" "));
        assertEquals(2, cli.code(), cli.err());
        assertEquals("", cli.out());
        assertEquals(1, cli.err().lines().count(), cli.err());
        assertTrue(cli.err().matches("daght[a-z ]*: .*; see daght[a-z ]* --help\\R"), cli.err());
    }

    @Test
    void aFaultIsOneLineAndOneWithoutAStackTrace() {
        Cli cli = Cli.daght("evaluate", "--gold", "/nowhere/gold.jsonl");
        assertEquals(1, cli.code());
        assertEquals("daght evaluate: /nowhere/gold.jsonl: cannot be read: there is no such file" + System.lineSeparator(), cli.err());
    }

    @Test
    void debugShowsTheStackTrace() {
        Cli cli = Cli.daght("evaluate", "--gold", "/nowhere/gold.jsonl", "--debug");
        assertEquals(1, cli.code());
        assertTrue(cli.err().contains("\tat daght."), cli.err());
    }

    @Test
    void aLexiconFolderThatIsNotThereIsNamed(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "نص");
        Cli cli = Cli.daght("annotate", "--lexicon", folder.resolve("none"), text);
        assertEquals(1, cli.code());
        assertTrue(cli.err().contains("there is no such folder; --lexicon takes a folder in the layout of data/lexicon"), cli.err());
    }

    @Test
    void controlsInAMessageDoNothing() {
        Cli cli = Cli.daght("lexicon", "check", "/nowhere/\u001B[31mred\u202E");
        assertEquals(1, cli.code());
        assertFalse(cli.err().contains("\u001B") || cli.err().contains("\u202E"), cli.err());
    }

    @Test
    void aFullDiskUnderStandardOutputIsAFault() {
        StringWriter err = new StringWriter();
        int code = Main.run(new Output(failing("No space left on device")), new PrintWriter(err, true), "--version");
        assertEquals(1, code);
        assertEquals("daght: standard output cannot be written: No space left on device" + System.lineSeparator(), err.toString());
    }

    @Test
    void aReaderThatHasGoneIsNone() {
        StringWriter err = new StringWriter();
        assertEquals(1, Main.run(new Output(failing("Broken pipe")), new PrintWriter(err, true), "--version"));
        assertEquals("", err.toString());
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
