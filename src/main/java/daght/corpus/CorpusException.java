package daght.corpus;

/** A corpus that cannot be read at all. The message is for its user: what, why, and the mend. */
public final class CorpusException extends RuntimeException {

    public CorpusException(String message) {
        super(message);
    }

    public CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
