package daght.report;

/** The page cannot be made; the message says what is missing and what to do. */
public final class ReportException extends RuntimeException {

    ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
