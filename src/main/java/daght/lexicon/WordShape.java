package daght.lexicon;

/** Whether a word of a lexicon is written as its readers look for it. Stateless. */
final class WordShape {

    private static final String TATWEEL = "\u0640";
    private static final String ONE_LETTER_MARKERS = "\u0644\u0628\u0643";

    private WordShape() {
    }

    /** What is wrong with a word, or null. */
    static String fault(String word) {
        if (word.isBlank()) {
            return "empty; leave it out";
        }
        if (word.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK)) {
            return "has diacritics; write it without, they are no matter to matching";
        }
        if (word.contains(TATWEEL)) {
            return "has a tatweel; write it without";
        }
        if (word.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c))) {
            return "has a character without a shape (a direction mark, a control); write it without";
        }
        if (!word.equals(word.strip()) || word.contains("  ")) {
            return "has blanks at its ends or two in a row; write one between words";
        }
        return null;
    }

    /** Whether it may be a preposition, or a noun that stands for one: a word of its own, or one of the letters that are. */
    static boolean isMarker(String marker) {
        boolean letters = marker.codePoints().allMatch(c -> c == ' ' || Character.isLetter(c)
            && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
        return letters && (marker.length() > 1 || ONE_LETTER_MARKERS.contains(marker));
    }
}
