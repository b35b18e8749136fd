package daght.corpus.format;

/** Text up to a limit; what comes after is counted, not kept. */
final class Capped {

    private final int limit;
    private final StringBuilder kept = new StringBuilder();
    private long length;

    Capped(int limit) {
        this.limit = limit;
    }

    void add(int c) {
        length++;
        if (kept.length() < limit) {
            kept.append((char) c);
        }
    }

    boolean isOver() {
        return length > limit;
    }

    long length() {
        return length;
    }

    CharSequence kept() {
        return kept;
    }

    @Override
    public String toString() {
        return kept.toString();
    }

    /** The fault of a record that is over the limit. */
    Found.Fault tooLarge(long number) {
        return new Found.Fault(number, Reason.TOO_LARGE, "the record has " + length + " characters, " + limit
                + " are read; split it, or raise spark.daght.record.characters", Found.head(kept));
    }
}
