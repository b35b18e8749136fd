package daght.corpus.format;

import java.util.Locale;

/**
 * Why an input record is in {@code rejects}. The names are part of the table, in lower case. A reason that starts with {@code warning_}
 * lost nothing: its record is an article all the same, and it is not counted as rejected.
 */
public enum Reason {
    /** The file cannot be opened or read. */
    UNREADABLE,
    /** A folder that lies inside itself by a symbolic link. */
    SYMLINK_LOOP,
    /** A file without bytes, or an archive without files. */
    EMPTY_FILE,
    /** No format knows the file. */
    UNKNOWN_FORMAT,
    /** The file ends inside a record or inside its compression. */
    TRUNCATED,
    /** Compression or a binary format that does not decode. */
    DAMAGED,
    /** An archive that unpacks to far more than news text ever does. */
    ARCHIVE_BOMB,
    /** Text that no known encoding explains. */
    BAD_ENCODING,
    /** JSON with a fault. */
    NOT_JSON,
    /** JSON without fault that is no object. */
    NOT_A_RECORD,
    /** A row with more cells than the header. */
    BAD_COLUMNS,
    /** A quoted cell that never ends. */
    UNCLOSED_QUOTE,
    /** A record larger than the limit. */
    TOO_LARGE,
    /** A record without a text. */
    NO_BODY,
    /** A date that cannot be right or cannot be read; the article stays, its date is unknown or comes from elsewhere. */
    WARNING_DATE,
    /** A few characters that did not decode, U+FFFD in the article's text. */
    WARNING_ENCODING;

    /** How the code of a warning starts. */
    public static final String WARNING = "warning_";

    /** The name as the table has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the record is an article all the same. */
    public boolean isWarning() {
        return code().startsWith(WARNING);
    }
}
