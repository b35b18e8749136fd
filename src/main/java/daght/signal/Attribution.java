package daght.signal;

/** How a paragraph gives a statement to its reporter; the names in lower case are the values of the {@code attribution} column. */
public enum Attribution {
    /** In quotation marks, as someone's own words. */
    QUOTED,
    /** Retold as someone's statement. */
    INDIRECT,
    /** By the writer, with nobody named. */
    NARRATED
}
