package daght.reading;

/** Turns UTF-16 offsets of a text into Unicode code points; for a text without surrogates they are the same. */
final class Offsets {

    private final String text;
    private final boolean same;

    Offsets(String text) {
        this.text = text;
        this.same = text.codePointCount(0, text.length()) == text.length();
    }

    /** The code point at a UTF-16 offset, counted from the start of the text. */
    int codePoint(int offset) {
        return same ? offset : text.codePointCount(0, offset);
    }
}
