package daght.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    private static final String TEXT = "دعا الوزير إلى وقف فوري لإطلاق النار، وقال إن الوفد سيغادر غدا إلى جنيف (سويسرا) في 4 أكتوبر.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void tellsTheEncodingWithoutAMark(String name) {
        byte[] bytes = TEXT.getBytes(Charset.forName(name));
        assertEquals(TEXT, new String(bytes, Encodings.detect(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void tellsTheEncodingByItsMark(String name) {
        byte[] bytes = ("\uFEFF" + "ab").getBytes(Charset.forName(name));
        assertEquals("ab", Head.of(bytes).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void tellsTheEncodingOfAFewWordsInJson(String name) {
        String json = "[{\"title\": \"سلام\", \"content\": \"عقدت الأطراف اجتماعا في القاهرة\"}]";
        byte[] bytes = json.getBytes(Charset.forName(name));
        assertEquals(json, new String(bytes, Encodings.detect(bytes)));
    }

    @Test
    void takesUtf8ThatIsCutInACharacterForUtf8() {
        byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
        for (int length = bytes.length - 4; length < bytes.length; length++) {
            assertEquals(StandardCharsets.UTF_8, Encodings.detect(Arrays.copyOf(bytes, length)));
        }
    }

    @Test
    void staysWithUtf8WhereAByteIsWrong() {
        byte[] bytes = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[101] = (byte) 0xFF;
        assertEquals(StandardCharsets.UTF_8, Encodings.detect(bytes));
    }

    @Test
    void takesNoBinaryFileForText() {
        byte[] bytes = new byte[4_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 % 256);
        }
        assertFalse(Head.of(bytes).isText());
    }
}
