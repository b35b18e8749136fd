package daght.table.store;

/** A fault of the output folder that its user can mend; the message says what is wrong and what to do. */
public final class OutputException extends RuntimeException {

    public OutputException(String message) {
        super(message);
    }

    public OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
