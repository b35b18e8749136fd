package daght.signal;

import daght.actor.Phrase;

/** Leads pronouns back to the phrases they stand for, by gender and number and by nearness. One for a passage. */
final class Pronouns {

    private static final String HE = "\u0647";
    private static final String SHE = "\u0647\u0627";
    private static final String THEY = "\u0647\u0645";
    private static final String BOTH = "\u0647\u0645\u0627";
    private static final int FAR = 2;

    private final Syntax syntax;

    Pronouns(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The nearest phrase before a token that a pronoun can stand for and that is not {@code but}; null where none is. */
    Phrase antecedent(int token, String pronoun, Phrase but) {
        for (int i = token - 1; i >= 0 && syntax.p.sentence(token) - syntax.p.sentence(i) < FAR; i--) {
            Phrase phrase = syntax.phraseAt(i);
            if (phrase != null && phrase.from() == i && phrase != but && !phrase.adjective() && !phrase.weak()
                    && (phrase.fits(pronoun) || several(pronoun, phrase))
                    && (but == null || !but.actor().id().equals(phrase.actor().id()))) {
                return phrase;
            }
        }
        return null;
    }

    /** "[أميركا] و[روسيا] … حملتهما": two or more in a row are what a pronoun of two or more means; one of them leads to all. */
    private boolean several(String pronoun, Phrase phrase) {
        boolean more = pronoun.equals(BOTH) || pronoun.equals(THEY) && phrase.human();
        return more && phrase.conjunction() != 0 && phrase.preposition() == 0 && syntax.phraseAt(phrase.from() - 1) != null;
    }

    /** Whether a word with a pronoun, or one that is it, speaks of her or of several things. */
    static boolean feminine(String folded) {
        return folded.endsWith(SHE) || folded.equals("\u0647\u064A");
    }

    /** The pronoun at the end of a preposition (إليها), or empty. */
    static String ending(String folded) {
        for (String pronoun : new String[] {BOTH, SHE, THEY, HE}) {
            if (folded.endsWith(pronoun)) {
                return pronoun;
            }
        }
        return "";
    }
}
