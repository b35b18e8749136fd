package daght.corpus.format;

import java.nio.charset.Charset;

/**
 * The start of a file, for guessing.
 *
 * @param bytes   at most {@value #SIZE} bytes
 * @param charset what its text is encoded in
 * @param text    the same, decoded, without a byte order mark
 */
public record Head(byte[] bytes, Charset charset, String text) {

    /** How many bytes are looked at. */
    public static final int SIZE = 64 * 1024;

    /** The head of a file with these first bytes. */
    public static Head of(byte[] bytes) {
        Charset charset = Encodings.detect(bytes);
        String text = new String(bytes, charset);
        return new Head(bytes, charset, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The text from its first character that is no space. */
    public String start() {
        return text.stripLeading();
    }

    /** The first line that is not blank. */
    public String firstLine() {
        return start().lines().findFirst().orElse("");
    }

    /** Whether there is more to the file than this. */
    public boolean isCut() {
        return bytes.length >= SIZE;
    }

    /** Whether this can be text at all: hardly a character in it is a control character or did not decode. */
    public boolean isText() {
        long odd = text.chars().filter(c -> c == 0xFFFD || c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
        return odd <= 3 || odd * 10 <= text.length();
    }
}
