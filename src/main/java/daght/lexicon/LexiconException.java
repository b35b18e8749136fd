package daght.lexicon;

import java.util.List;

/** A lexicon that cannot be used; {@link #problems()} has every fault found, each with file and line. */
public final class LexiconException extends RuntimeException {

    private final transient List<Problem> problems;

    /** One fault: where it is, what was found, what would be right. */
    public record Problem(String file, int line, String message) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + message;
        }
    }

    public LexiconException(List<Problem> problems) {
        super(String.join("\n", problems.stream().map(Problem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    /** Every fault found, in the order of file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
