package daght.signal;

/** How many marks of each sort stand between two tokens of a passage: counted once, asked often. One for a passage. */
final class Between {

    /** What is counted. */
    enum Mark {
        BOUNDARY, VERB, RELATIVE, COMPLEMENTISER, COMMA, QUOTE, PHRASE, ACT_NOUN
    }

    private static final Mark[] MARKS = Mark.values();

    private final int[][] before = new int[MARKS.length][];

    Between(Syntax syntax) {
        int n = syntax.p.size();
        for (Mark mark : MARKS) {
            int[] sums = new int[n + 1];
            for (int i = 0; i < n; i++) {
                sums[i + 1] = sums[i] + (stands(syntax, mark, i) ? 1 : 0);
            }
            before[mark.ordinal()] = sums;
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
