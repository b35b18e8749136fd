package daght.lexicon;

import daght.text.VerbForm;

/**
 * One way to read a written word: a word of the lexicon with its clitics. {@code وللحكومة} is و + ل + ال + حكومة.
 *
 * @param sense       what the word means
 * @param form        which form of it this is
 * @param conjunction و or ف before it, or 0
 * @param preposition ب, ل or ك before it, or 0
 * @param article     whether it has the article
 * @param future      whether it has the س of the future
 * @param pronoun     the pronoun at its end, folded, or empty
 * @param cut         letters of the folded word before the noun itself: the conjunction and the preposition, not the article
 */
public record Reading(Sense sense, VerbForm form, char conjunction, char preposition, boolean article, boolean future, String pronoun,
                      int cut) {

    /** Whether this is a verb that makes a clause. */
    public boolean finite() {
        return form.kind().finite();
    }

    /** Whether the noun may be followed by a genitive: it has neither article nor pronoun. */
    public boolean construct() {
        return !article && pronoun.isEmpty();
    }
}
