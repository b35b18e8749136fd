package daght.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> column(Cli cli, String field) throws IOException {
        List<String> values = new ArrayList<>();
        for (String line : cli.out().split("\n")) {
            JsonNode row = JSON.readTree(line);
            values.add(row.path(field).asText());
        }
        return values;
    }

    @Test
    void paragraphsArePartedByBlankLines() throws IOException {
        Cli cli = Cli.daght("annotate", file("a.txt", "\uFEFFعنوان\r\n\r\nسطر أول\r\nسطر ثان\r\n\r\n\r\nفقرة أخيرة\r\n"));
        assertEquals(0, cli.code(), cli.err());
        assertEquals(List.of("عنوان", "سطر أول سطر ثان", "فقرة أخيرة"), column(cli, "text"));
        assertEquals(List.of("p0001", "p0002", "p0003"), column(cli, "id"));
    }

    @Test
    void orByLinesWhereThereAreNone() throws IOException {
        assertEquals(List.of("عنوان", "فقرة", "فقرة أخرى"), column(Cli.daght("annotate", file("a.txt", "عنوان\nفقرة\nفقرة أخرى\n")), "text"));
    }

    @Test
    void numbersRunOnOverSeveralFiles() throws IOException {
        Cli cli = Cli.daght("annotate", file("a.txt", "عنوان\nفقرة"), file("b.txt", "فقرة وحيدة"));
        assertEquals(List.of("p0001", "p0002", "p0003"), column(cli, "id"));
    }

    @Test
    void everyLineOfJsonIsAnArticleAndKeepsWhatItSays() throws IOException {
        Cli cli = Cli.daght("annotate", file("a.jsonl", "\n{\"n\": [1, {\"text\": 2}], \"id\": \"x1\", \"lang\": \"ar\", "
            + "\"date\": \"2024-03-01T10:00\", \"outlet\": \"alofuq\", \"text\": \"نص\\nثان\"}\n{\"id\": 7, \"text\": \"\"}\n{\"text\": \"بلا\"}"));
        assertEquals(0, cli.code(), cli.err());
        assertEquals(List.of("x1", "7", "p0003"), column(cli, "id"));
        assertEquals(List.of("نص\nثان", "", "بلا"), column(cli, "text"));
        assertEquals(List.of("2024-03-01", "", ""), column(cli, "date"));
    }

    @Test
    void aBadLineIsNamedAndTheNextOneRead() throws IOException {
        Path path = file("a.jsonl", "{\"id\": \"x1\", \"text\": \"نص\"}\n{\"id\": \"x2\", \"text\": \n{\"id\": \"x3\"}\n[1]\n"
            + "{\"text\": \"a\"} {}\n{\"text\": \"a\", \"date\": \"yesterday\"}\n{\"text\": {\"a\": 1}}\n{\"id\": \"x9\", \"text\": \"نص\"}\n");
        Cli cli = Cli.daght("annotate", path);
        assertEquals(1, cli.code());
        assertEquals(List.of("x1", "x9"), column(cli, "id"));
        assertEquals(6, cli.err().lines().count(), cli.err());
        assertTrue(cli.err().contains(path + ":2: not JSON: "), cli.err());
        assertTrue(cli.err().contains(path + ":3: no 'text'"), cli.err());
        assertTrue(cli.err().contains(path + ":4: not a JSON object"), cli.err());
        assertTrue(cli.err().contains(path + ":5: more than one JSON object in the line"), cli.err());
        assertTrue(cli.err().contains(path + ":6: date 'yesterday' is no day"), cli.err());
        assertTrue(cli.err().contains(path + ":7: no 'text', or one that is not a string"), cli.err());
    }

    @Test
    void aLineThatIsNotUtf8IsNamed() throws IOException {
        byte[] bad = "{\"text\": \"?\"}\n{\"id\": \"x2\", \"text\": \"\"}\n".getBytes(StandardCharsets.UTF_8);
        bad[10] = (byte) 0xC7;
        Cli cli = Cli.daght("annotate", file("a.jsonl", bad));
        assertEquals(1, cli.code());
        assertTrue(cli.err().contains("a.jsonl:1: not UTF-8; convert the file"), cli.err());
        assertEquals(List.of("x2"), column(cli, "id"));
    }

    @Test
    void aTextInUtf16IsReadAndOneInAnUnknownEncodingIsNamed() throws IOException {
        Path utf16 = file("a.txt", "عنوان\nفقرة".getBytes(StandardCharsets.UTF_16));
        Path windows = file("b.txt", new byte[] {(byte) 0xC7, (byte) 0xE1, '\n', (byte) 0xC7});
        Cli cli = Cli.daght("annotate", windows, utf16);
        assertEquals(1, cli.code());
        assertEquals(List.of("عنوان", "فقرة"), column(cli, "text"));
        assertTrue(cli.err().contains("b.txt: neither UTF-8 nor UTF-16 with a byte order mark; convert it"), cli.err());
    }

    @Test
    void aFileThatIsNotThereOrAFolderIsNamedAndTheNextOneRead() throws IOException {
        Cli cli = Cli.daght("annotate", folder.resolve("none"), folder, file("a.txt", "نص"));
        assertEquals(1, cli.code());
        assertEquals(List.of("نص"), column(cli, "text"));
        assertTrue(cli.err().contains("none: cannot be read: there is no such file"), cli.err());
        assertTrue(cli.err().contains(": cannot be read: is a folder; name the files in it"), cli.err());
    }

    @Test
    void aLanguageThatIsNotReadIsSaidSo() throws IOException {
        Cli cli = Cli.daght("annotate", file("a.jsonl", "{\"text\": \"a\", \"lang\": \"xx\"}\n{\"text\": \"b\", \"lang\": \"xx\"}\n"));
        assertEquals(0, cli.code());
        assertTrue(cli.err().contains("2 paragraphs in 'xx' were passed on unread: no lexicon of that language"), cli.err());
    }

    @Test
    void aHyphenIsStandardInput() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("{\"id\": \"s\", \"text\": \"نص\"}".getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of("s"), column(Cli.daght("annotate", "-"), "id"));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void prettyIsForEyes() throws IOException {
        Cli cli = Cli.daght("annotate", "--pretty", file("a.txt", "نص\u202Eمقلوب\u001B[2J"));
        assertEquals(0, cli.code(), cli.err());
        assertTrue(cli.out().contains("\u2068نص\uFFFDمقلوب\uFFFD[2J\u2069"), cli.out());
    }
}
