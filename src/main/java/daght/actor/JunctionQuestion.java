package daght.actor;

import daght.learned.HashedWeights;
import daght.learned.Question;
import daght.lexicon.Passage;
import daght.lexicon.Passage.Look;
import java.util.List;

/**
 * Whether two phrases with little between them are one mention ("المتحدث باسم أمانة [محافظة] الطائف إسماعيل إبراهيم"), by the words in,
 * between and around them; each as a place in a table of weights.
 */
public final class JunctionQuestion implements Question<Boolean> {

    private static final List<Boolean> ANSWERS = List.of(false, true);
    private static final int FAR = 4;

    /** What the second phrase is to the first. */
    enum Sort {
        /** Who holds the office. */
        HOLDER,
        /** The country, as an adjective. */
        NATION,
        /** What the person does. */
        OFFICE
    }

    private static final Look[] LOOKS = Look.values();

    /** What the values of a feature are. Their order is part of the model. */
    private enum Template {
        SORT, APART, KINDS, COUNTRIES, ROLE, SECOND_ROLE, ROLES, NUMBER, MARK, BEFORE, LAST, FIRST, SEAM, BETWEEN, WHOLE_BETWEEN, BEHIND,
        BEHIND_TWO, LENGTHS
    }

    private final Passage p;
    private final Phrase first;
    private final Phrase second;
    private final Sort sort;

    private JunctionQuestion(Passage passage, Phrase first, Phrase second, Sort sort) {
        this.p = passage;
        this.first = first;
        this.second = second;
        this.sort = sort;
    }

    /** The question for two phrases, or null where they cannot be one. */
    static JunctionQuestion of(Passage p, Phrase first, Phrase second) {
        if (second.from < first.to || second.from - first.to > FAR || !p.together(first.from, second.to - 1)
                || second.conjunction != 0 || second.preposition != 0) {
            return null;
        }
        Sort sort = sort(p, first, second);
        return sort == null ? null : new JunctionQuestion(p, first, second, sort);
    }

    private static Sort sort(Passage p, Phrase first, Phrase second) {
        boolean someone = first.actor != null || !first.name.isEmpty();
        boolean described = first.kind == Phrase.Kind.DESCRIBED && !someone;
        if (described && first.role.person() && first.number == 's' && person(second)) {
            return Sort.HOLDER;
        }
        boolean nisba = second.to == second.from + 1 && p.word(second.from).first(ActorSense.Nisba.class) != null
                && (second.kind == Phrase.Kind.STATE || second.kind == Phrase.Kind.NATIONALS);
        if (described && first.country.isEmpty() && nisba) {
            return Sort.NATION;
        }
        boolean office = second.kind == Phrase.Kind.DESCRIBED && second.role.person() && second.number == 's' && second.actor == null
                && second.name.isEmpty() && second.pronoun.isEmpty();
        return person(first) && office ? Sort.OFFICE : null;
    }

    /** Whether a phrase tells a person by name. */
    private static boolean person(Phrase x) {
        boolean named = x.actor != null || !x.name.isEmpty();
        return x.kind == Phrase.Kind.PERSON || x.kind == Phrase.Kind.NAMED && x.person
                || x.kind == Phrase.Kind.DESCRIBED && x.role.person() && x.number == 's' && named;
    }

    /** What stands first. */
    public Phrase first() {
        return first;
    }

    /** What stands behind it. */
    public Phrase second() {
        return second;
    }

    Sort sort() {
        return sort;
    }

    @Override
    public List<Boolean> candidates() {
        return ANSWERS;
    }

    @Override
    public void places(Boolean candidate, HashedWeights.Sink sink) {
        if (!candidate) {
            return;
        }
        int as = sort.ordinal();
        int apart = second.from - first.to;
        int role = first.role == null ? 0 : first.role.id().hashCode();
        int other = second.role == null ? 0 : second.role.id().hashCode();
        String country = first.actor == null ? first.country : first.actor.country();
        int countries = country.isEmpty() || second.country.isEmpty() ? 0 : country.equals(second.country) ? 1 : 2;
        int mark = p.is(first.to, '\u060C') || p.is(first.to, ',') ? 1 : p.is(first.to, '(') ? 2 : p.is(first.to, '-') ? 3
                : p.isQuote(first.to) ? 4 : 0;
        sink.add(Template.SORT, as, 0, 0);
        sink.add(Template.APART, as, apart, mark);
        sink.add(Template.KINDS, as, first.kind.ordinal(), second.kind.ordinal() * 4 + (second.brief ? 2 : 0) + (second.weak ? 1 : 0));
        sink.add(Template.COUNTRIES, as, countries, apart);
        sink.add(Template.ROLE, as, role, apart);
        sink.add(Template.SECOND_ROLE, as, other, apart);
        sink.add(Template.ROLES, as, role, other);
        sink.add(Template.NUMBER, as, first.number * 2 + (first.definite ? 1 : 0), second.number * 2 + (second.definite ? 1 : 0));
        sink.add(Template.MARK, as, mark, 0);
        sink.add(Template.LENGTHS, as, Math.min(FAR, first.to - first.from), Math.min(FAR, second.to - second.from));
        for (Look look : LOOKS) {
            words(as, look, sink);
        }
    }

    private void words(int as, Look look, HashedWeights.Sink sink) {
        int last = p.code(first.to - 1, look);
        int next = p.code(second.from, look);
        int whole = 0;
        for (int i = first.to; i < second.from; i++) {
            sink.add(Template.BETWEEN, look, as, p.code(i, look), 0);
            whole = whole * 31 + p.code(i, look);
        }
        sink.add(Template.BEFORE, look, as, p.code(first.from - 1, look), 0);
        sink.add(Template.LAST, look, as, last, second.from - first.to);
        sink.add(Template.FIRST, look, as, next, second.from - first.to);
        sink.add(Template.SEAM, look, as, last, next);
        sink.add(Template.WHOLE_BETWEEN, look, as, whole, second.from - first.to);
        sink.add(Template.BEHIND, look, as, p.code(second.to, look), 0);
        sink.add(Template.BEHIND_TWO, look, as, p.code(second.to, look), p.code(second.to + 1, look));
    }
}
