package daght.signal;

/** How far an act went, according to whoever reports it. */
public enum Status {
    /** Done, being done, or said. */
    ACTUAL,
    /** Tried without result. */
    FAILED,
    /** Future, planned, possible, conditional, or demanded of someone else. */
    PROSPECTIVE,
    /** Said not to happen, or denied. */
    NEGATED
}
