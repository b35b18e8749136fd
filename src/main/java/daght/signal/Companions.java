package daght.signal;

import daght.lexicon.Passage;
import daght.lexicon.Word;
import java.util.Arrays;
import java.util.Set;

/**
 * Words of which one must stand near behind a verb or noun for its frame: {@code "ضغط"} behind {@code "مارس"}. An entry of several words,
 * parted by spaces, asks for all of them in their order. Immutable, made once for a frame; looking for them builds nothing.
 */
final class Companions {

    private static final Companions NONE = new Companions(Set.of());
    private static final int NEAR = 8;
    /** By so many letters a word is longer than its stem at most. */
    private static final int MOST_MORE = 5;

    private final Set<String> words;
    private final Companion[][] entries;

    /** One word asked for: as it is, and without the ending that may change. */
    private record Companion(String word, String stem, long opening) {

        static Companion of(String word) {
            boolean ending = word.endsWith("\u0647") || word.endsWith("\u0627");
            String stem = ending ? word.substring(0, word.length() - 1) : word;
            return new Companion(word, stem, Word.opening(word.length() > 2 ? stem : word, 0));
        }

        /** Whether a word is this one, but for clitics and the ending: the pronoun ه of the lexicon stands for any. */
        boolean alike(String folded) {
            int more = folded.length() - stem.length();
            if (word.length() <= 2 || more < 0 || more > MOST_MORE) {
                return folded.equals(word);
            }
            if (folded.startsWith(stem)) {
                return more < Word.OPENING;
            }
            for (int at = 1; at < Math.min(Word.OPENING, more + 1); at++) {
                if (folded.startsWith(stem, at)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Companions(Set<String> words) {
        this.words = words;
        this.entries = words.stream().map(Companions::entry).toArray(Companion[][]::new);
    }

    private static Companion[] entry(String words) {
        return Arrays.stream(words.split(" ", -1)).map(Companion::of).toArray(Companion[]::new);
    }

    /** The words of a frame, folded. */
    static Companions of(Set<String> words) {
        return words.isEmpty() ? NONE : new Companions(Set.copyOf(words));
    }

    /** Whether none is asked for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the words of an entry stand behind a token. */
    boolean near(Passage p, int from) {
        long openings = openings(p, from);
        for (Companion[] entry : entries) {
            int at = (entry[0].opening & openings) != 0 ? from : -1;
            for (int i = 0; i < entry.length && at >= 0; i++) {
                at = find(p, at, entry[i]);
            }
            if (at > from) {
                return true;
            }
        }
        return false;
    }

    /** How the words behind a token begin, by {@link Word#openings()}. */
    private static long openings(Passage p, int from) {
        long openings = 0;
        int end = Math.min(p.size(), from + NEAR + 1);
        for (int i = from + 1; i < end && p.together(from, i); i++) {
            openings |= p.word(i).openings();
        }
        return openings;
    }

    private static int find(Passage p, int from, Companion companion) {
        int end = Math.min(p.size(), from + NEAR + 1);
        for (int i = from + 1; i < end && p.together(from, i); i++) {
            if ((p.word(i).openings() & companion.opening) != 0 && companion.alike(p.word(i).folded())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Companions companions && words.equals(companions.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
