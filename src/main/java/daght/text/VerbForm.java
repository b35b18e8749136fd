package daght.text;

/**
 * One written form of a verb or of a noun made from it, without clitics and folded as {@link Folding} does.
 *
 * @param written the letters
 * @param kind    what it is
 * @param person  1, 2 or 3; 0 for nouns
 * @param gender  {@code m} or {@code f}; {@code m} where the form does not tell
 * @param number  {@code s}, {@code d} or {@code p}
 * @param passive whether the letters can only be read as passive
 */
public record VerbForm(String written, Kind kind, int person, char gender, char number, boolean passive) {

    /** What a form is. */
    public enum Kind {
        PERFECT, IMPERFECT, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, VERBAL_NOUN;

        /** Whether it is a verb in the narrow sense, which makes a clause. */
        public boolean finite() {
            return this == PERFECT || this == IMPERFECT;
        }
    }
}
