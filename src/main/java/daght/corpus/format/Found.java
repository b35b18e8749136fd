package daght.corpus.format;

import java.util.Map;

/** What a format finds in a file: records, and faults in their places. */
public sealed interface Found {

    /** How many characters of a faulty record are kept for a person to look at. */
    int RAW_CHARACTERS = 2_000;

    /** Number of the record in its file, from 1; 0 for the file as a whole. */
    long number();

    /**
     * A record as the corpus wrote it.
     *
     * @param fields values by the corpus's own names; the values of a list are joined by blank lines, names inside an object by dots
     * @param raw    its first characters, for a person to look at
     */
    record Record(long number, Map<String, String> fields, String raw) implements Found {
    }

    /**
     * An input record that cannot be read.
     *
     * @param detail what was found and how to mend it
     * @param raw    its first characters
     */
    record Fault(long number, Reason reason, String detail, String raw) implements Found {
        public Fault {
            raw = head(raw);
        }
    }

    /** The first characters of a text, never half a surrogate pair. */
    static String head(CharSequence text) {
        if (text.length() <= RAW_CHARACTERS) {
            return text.toString();
        }
        boolean splits = Character.isHighSurrogate(text.charAt(RAW_CHARACTERS - 1));
        return text.subSequence(0, splits ? RAW_CHARACTERS - 1 : RAW_CHARACTERS).toString();
    }
}
