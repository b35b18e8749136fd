package daght.actor;

import daght.learned.ModelFile;
import daght.lexicon.Passage;
import java.util.Arrays;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * Persons whom neither the lexicon nor a given name tells, by the OpenNLP name finder that the build trains: {@code "يقول راميش كابور
 * الرئيس التنفيذي"}. It is asked only behind a verb of saying or a described person, where it is mostly right, since elsewhere it takes
 * other unknown words for names too often; the model is loaded when it is first asked. One for a passage, used by one thread.
 */
final class LearnedNames {

    /** A proposal less likely than this is none: of those above it most were names on newspaper paragraphs. */
    private static final double LEAST = 0.7;
    /** How many tokens before a name and from its start on the finder sees: names are short, and it tells them by what is beside them. */
    private static final int BEFORE = 4;
    private static final int BEHIND = 8;

    private static final char LAM = '\u0644';
    private static final char BA = '\u0628';
    private static final char WAW = '\u0648';

    private static final class Model {
        private static final TokenNameFinderModel NAMES = ModelFile.load("ar", "names.bin", TokenNameFinderModel::new);
        private static final ThreadLocal<NameFinderME> FINDERS = ThreadLocal.withInitial(() -> new NameFinderME(NAMES));
    }

    private final Passage p;
    private final DescriptionReader descriptions;

    /** Proposals for a passage; a name takes in the description behind it. */
    LearnedNames(Passage passage, DescriptionReader descriptions) {
        this.p = passage;
        this.descriptions = descriptions;
    }

    /**
     * The person whose name starts at a token, or null.
     *
     * @param last the phrase before, or null
     */
    Phrase at(int i, Phrase last) {
        if (i == 0 || p.isParticle(i) || p.word(i).known() && !NameReader.given(p, i) || !p.together(i - 1, i)
                || !says(i - 1) && (!describes(last, i) || preposed(i)) || !p.together(i, i + 1) || !goesOn(i + 1)) {
            return null;
        }
        Span span = find(i);
        if (span == null || span.getProb() < LEAST) {
            return null;
        }
        int to = end(span);
        return to - i < 2 ? null : phrase(i, to);
    }

    /** Whether a word may have ل or ب before it, as a complement of the description: "المساعد لشؤون". */
    private boolean preposed(int i) {
        char first = p.token(i).folded().charAt(0);
        return first == LAM || first == BA;
    }

    /** The token after the first name of a span: one behind a mark or "and" is of somebody else, and a word for an actor is no name. */
    private int end(Span span) {
        int to = span.getStart() + 1;
        while (to < span.getEnd() && goesOn(to)) {
            to++;
        }
        return to;
    }

    private boolean goesOn(int i) {
        return p.token(i).isWord() && p.token(i).folded().charAt(0) != WAW && mayBeName(i);
    }

    private boolean mayBeName(int i) {
        boolean named = p.word(i).starts().stream().anyMatch(s -> s.cut() == 0 && !s.node().senses().isEmpty());
        boolean describes = p.word(i).readings().stream()
                .anyMatch(r -> r.sense() instanceof ActorSense && !(r.sense() instanceof ActorSense.GivenName) && r.pronoun().isEmpty());
        return !named && !describes || NameReader.given(p, i);
    }

    private boolean says(int i) {
        return p.word(i).readings().stream().anyMatch(r -> r.finite() && r.sense().says() && r.pronoun().isEmpty());
    }

    private static boolean describes(Phrase last, int i) {
        return last != null && last.to == i && last.role != null && last.role.person() && last.name.isEmpty();
    }

    private Phrase phrase(int from, int to) {
        Phrase phrase = new Phrase();
        phrase.kind = Phrase.Kind.PERSON;
        phrase.from = from;
        phrase.to = to;
        phrase.start = p.token(phrase.from).start();
        phrase.end = p.token(phrase.to - 1).end();
        phrase.definite = true;
        phrase.foundBy = "name_finder";
        phrase.name.addAll(Arrays.asList(NameClues.tokens(p, phrase.from, phrase.to)));
        phrase.head = phrase.name.get(0);
        descriptions.apposition(p, phrase);
        return phrase;
    }

    /** The person that starts at a token, seen with its neighbours in the sentence, or null. */
    private Span find(int i) {
        int from = i;
        while (from > i - BEFORE && p.together(from - 1, i)) {
            from--;
        }
        int to = i + 1;
        while (to < i + BEHIND && p.together(i, to)) {
            to++;
        }
        NameFinderME finder = Model.FINDERS.get();
        finder.clearAdaptiveData();
        Span[] spans = finder.find(NameClues.tokens(p, from, to), NameClues.known(p, from, to));
        double[] likely = finder.probs(spans);
        for (int k = 0; k < spans.length; k++) {
            int start = from + spans[k].getStart();
            if (start == i && spans[k].getType().equals("person")) {
                return new Span(start, from + spans[k].getEnd(), spans[k].getType(), likely[k]);
            }
        }
        return null;
    }
}
