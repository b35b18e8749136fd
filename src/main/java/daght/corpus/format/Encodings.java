package daght.corpus.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What encoding a text has: UTF-8 and UTF-16 by their marks and by their shape, else the one among ICU's guesses and the two Arabic
 * eight-bit encodings under which the text reads most like words. In windows-1256 the word for "peace", سلام, is D3 E1 C7 E3;
 * read as ISO-8859-6 these bytes are سفاك, but common letters such as ف (DD) would then be no character at all.
 */
public final class Encodings {

    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Encodings() {
    }

    /** The encoding of a file with these first bytes; a cut in the middle of a character is no fault. */
    public static Charset detect(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        Charset wide = utf16(head);
        if (wide != null) {
            return wide;
        }
        double damage = utf8Damage(head);
        return damage < 0.02 ? StandardCharsets.UTF_8 : eightBit(head);
    }

    /** UTF-16 without a mark: every other byte is the high byte of ASCII or of an Arabic letter. */
    private static Charset utf16(byte[] head) {
        int[] high = new int[2];
        int length = head.length & ~1;
        for (int i = 0; i < length; i++) {
            if (head[i] == 0 || head[i] == 6) {
                high[i & 1]++;
            }
        }
        int pairs = length / 2;
        if (pairs >= 4 && high[1] * 10 >= pairs * 8 && high[0] * 10 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        if (pairs >= 4 && high[0] * 10 >= pairs * 8 && high[1] * 10 < pairs) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** Share of the bytes above ASCII that are no UTF-8. */
    private static double utf8Damage(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(head);
        CharBuffer out = CharBuffer.allocate(head.length + 1);
        int bad = 0;
        CoderResult result = decoder.decode(in, out, false);
        while (result.isError()) {
            bad += result.length();
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, false);
        }
        int high = 0;
        for (byte b : head) {
            high += b < 0 ? 1 : 0;
        }
        return high == 0 ? 0 : (double) bad / high;
    }

    private static Charset eightBit(byte[] head) {
        List<Charset> candidates = new ArrayList<>(List.of(WINDOWS_1256, ISO_8859_6));
        for (CharsetMatch match : new CharsetDetector().setText(head).detectAll()) {
            if (match.getConfidence() >= 20 && Charset.isSupported(match.getName())) {
                candidates.add(Charset.forName(match.getName()));
            }
        }
        candidates.add(WINDOWS_1252);
        candidates.add(StandardCharsets.UTF_8);
        Charset best = StandardCharsets.UTF_8;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Charset candidate : candidates) {
            double score = likeness(new String(head, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** How much a text looks like words: letters count for it if their neighbours are of the same script, undefined characters against. */
    private static double likeness(String text) {
        double score = 0;
        int seen = 0;
        Character.UnicodeScript before = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                before = Character.isLetter(c) ? Character.UnicodeScript.LATIN : null;
                continue;
            }
            seen++;
            Character.UnicodeScript script = Character.isLetter(c) ? Character.UnicodeScript.of(c) : null;
            if (c == 0xFFFD || c < 0xA0) {
                score -= 3;
            } else if (script != null) {
                score += before == null || before == script ? 1 : -2;
            }
            before = script;
        }
        return seen == 0 ? 0 : score / seen;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), toBytes(mark));
    }

    private static byte[] toBytes(int[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
