package daght.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {

    private static List<String> lines(String text, int limit) throws IOException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
        List<String> all = new ArrayList<>();
        while (lines.next()) {
            all.add(lines.number() + (lines.tooLong() ? "!" : " " + new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8)));
        }
        return all;
    }

    @Test
    void partsAtLineFeedsAndTakesTheCarriageReturnOff() throws IOException {
        assertEquals(List.of("1 a", "2 ", "3 نص", "4 c"), lines("a\r\n\nنص\nc", 100));
        assertEquals(List.of("1 a"), lines("a\n", 100));
        assertEquals(List.of(), lines("", 100));
    }

    @Test
    void aLineLongerThanTheBufferIsWhole() throws IOException {
        String line = "x".repeat(200_000);
        assertEquals(List.of("1 " + line, "2 y"), lines(line + "\ny\n", 1 << 20));
    }

    @Test
    void aLineLongerThanTheLimitIsLetGo() throws IOException {
        assertEquals(List.of("1!", "2 y"), lines("x".repeat(200_000) + "\ny\n", 100));
    }

    @Test
    void aGigabyteInOneLineNeedsNoMemory() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int n = (int) Math.min(left, length);
                left -= n;
                return n == 0 ? -1 : n;
            }
        };
        ByteLines lines = new ByteLines(endless, 1 << 16);
        assertTrue(lines.next());
        assertTrue(lines.tooLong());
        assertFalse(lines.next());
    }
}
