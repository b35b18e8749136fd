package daght.annotation;

/** A file of annotated paragraphs that cannot be used; the message names file, line and reason. */
public final class AnnotationException extends RuntimeException {
    public AnnotationException(String message) {
        super(message);
    }
}
