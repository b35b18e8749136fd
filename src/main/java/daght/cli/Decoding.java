package daght.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. Nothing is replaced in silence. */
final class Decoding {

    private Decoding() {
    }

    /** A whole file. */
    static String file(byte[] bytes) throws CharacterCodingException {
        if (begins(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        return utf8(bytes, bytes.length);
    }

    /** UTF-8, without the byte order mark that it may begin with. */
    static String utf8(byte[] bytes, int length) throws CharacterCodingException {
        int skip = length >= 3 && begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return decode(bytes, skip, length - skip, StandardCharsets.UTF_8);
    }

    private static String decode(byte[] bytes, int from, int length, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, from, length)).toString();
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
