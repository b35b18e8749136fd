package daght.signal;

import daght.actor.Phrase;

/** How many marks of each sort stand between two tokens of a passage: counted once, asked often. One for a passage. */
final class Between {

    /** What is counted. */
    enum Mark {
        BOUNDARY, VERB, RELATIVE, COMPLEMENTISER, COMMA, QUOTE, PHRASE, ACT_NOUN
    }

    private static final Mark[] MARKS = Mark.values();

    private final int[][] before = new int[MARKS.length][];
    /** The same of phrases by the preposition before them. */
    private final int[][] byMarker = new int[Surroundings.MARKED][];

    Between(Syntax syntax) {
        int n = syntax.p.size();
        for (Mark mark : MARKS) {
            int[] sums = new int[n + 1];
            for (int i = 0; i < n; i++) {
                sums[i + 1] = sums[i] + (stands(syntax, mark, i) ? 1 : 0);
            }
            before[mark.ordinal()] = sums;
        }
        for (Phrase phrase : syntax.phrases) {
            if (!phrase.adjective() && syntax.phraseAt(phrase.from()) == phrase) {
                count(Surroundings.marker(syntax.marker(phrase)), phrase.from(), n);
            }
        }
        for (int[] sums : byMarker) {
            for (int i = 1; sums != null && i <= n; i++) {
                sums[i] += sums[i - 1];
            }
        }
    }

    private static boolean stands(Syntax syntax, Mark mark, int i) {
        return switch (mark) {
            case BOUNDARY -> syntax.boundary(i, i);
            case VERB -> !syntax.verbAt(i).isEmpty();
            case RELATIVE -> syntax.p.particle(i, "relatives") != null;
            case COMPLEMENTISER -> syntax.p.particle(i, "complementisers") != null;
            case COMMA -> syntax.comma(i);
            case QUOTE -> syntax.p.isQuote(i);
            case PHRASE -> syntax.starts(i) && !syntax.phraseAt(i).adjective();
            case ACT_NOUN -> syntax.actNoun(i);
        };
    }

    private void count(int marker, int at, int tokens) {
        if (byMarker[marker] == null) {
            byMarker[marker] = new int[tokens + 1];
        }
        byMarker[marker][at + 1]++;
    }

    /** How many phrases behind a preposition, by its number, stand from one token to before another. */
    int marked(int marker, int from, int to) {
        int[] sums = byMarker[marker];
        return sums != null && from < to ? sums[to] - sums[from] : 0;
    }

    /** How many stand from one token to before another; 0 where they are not in this order. */
    int count(Mark mark, int from, int to) {
        int[] sums = before[mark.ordinal()];
        return from < to ? sums[to] - sums[from] : 0;
    }

    /** Whether a token stands behind an odd number of quotation marks, so within quotation marks. */
    boolean quoted(int token) {
        return before[Mark.QUOTE.ordinal()][token] % 2 == 1;
    }
}
