package daght.cli;

/** Something that a person can mend; the message is one line that names what, where, why, and what to do. */
final class Fault extends RuntimeException {
    Fault(String message) {
        super(message);
    }

    Fault(String message, Throwable cause) {
        super(message, cause);
    }
}
