package daght.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daght.annotation.AnnotatedParagraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandoffTest {

    private static final String TEXT = "\uD83D\uDCF0 طالبت بغداد أنقرة بسحب قواتها";

    @TempDir
    private Path folder;

    @Test
    void namesActorsAndCuesByTheirPlacesInTheCorpus() throws IOException, NoSuchAlgorithmException {
        Files.writeString(folder.resolve("day.json"), "[{\"content\": \"سطر آخر\\n  " + TEXT + " \\n\"}]");
        Path file = Files.writeString(folder.resolve("standoff.jsonl"), line(TEXT) + "\n" + line("نص لا يوجد") + "\n");

        List<AnnotatedParagraph> found = Standoff.read(file, folder);

        assertEquals(1, found.size());
        assertEquals(TEXT, found.get(0).text());
        assertEquals(List.of("بغداد"), found.get(0).actors().get(0).mentions());
        assertEquals(List.of("أنقرة"), found.get(0).actors().get(1).mentions());
        assertEquals("طالبت", found.get(0).signals().get(0).cue());
    }

    private static String line(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "{\"sha256\": \"" + HexFormat.of().formatHex(digest).substring(0, 16) + "\", \"date\": \"2015-12-06\", \"outlet\": \"x\", \"actors\": ["
                + "{\"id\": \"a1\", \"name\": \"Iraq\", \"country\": \"IRQ\", \"sector\": \"GOV\", \"spans\": [[8, 13]]},"
                + "{\"id\": \"a2\", \"name\": \"Turkey\", \"country\": \"TUR\", \"sector\": \"GOV\", \"spans\": [[14, 19]]}], \"signals\": ["
                + "{\"source\": \"a1\", \"target\": \"a2\", \"type\": \"REQUEST\", \"status\": \"ACTUAL\", \"cue\": [2, 7], \"reporter\": \"\"}]}";
    }
}
