package daght.actor;

import daght.learned.HashedWeights;
import daght.lexicon.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells whether phrases are mentions of actors: how they were found, the words in and around them, what their paragraph is about; each
 * as a place in a table of weights ({@link MentionModel}). Made for one passage.
 */
public final class MentionWords {

    private static final int MANY_PHRASES = 8;
    private static final int OFTEN = 4;
    private static final int LONG = 5;

    /** What the values of a feature are. Their order is part of the model. */
    private enum Template {
        TOPIC, ALWAYS, ACTOR, SORT, FOUND, WEAK, ROLE, ROLE_WEAK, ROLE_FORM, ROLE_LENGTH, ROLE_BEFORE, ROLE_BEHIND, HEAD, HEAD_FORM, LAST,
        WHOLE, INSIDE, LENGTH, PHRASES, TIMES, BEFORE, BEFORE_2, BEFORE_3, BEHIND, BEHIND_2, BEHIND_3, BEFORE_HEAD, LAST_BEHIND,
        BEFORE_SORT, BEHIND_SORT, BEFORE_BOTH, BEHIND_BOTH, PREPOSITION, PRONOUN, ENDING, ENDING_SORT, OPENS
    }

    private final Passage p;
    private final List<Phrase> phrases;
    private final Map<String, Integer> times = new HashMap<>();

    /** Of phrases whom the cast has told. */
    public MentionWords(Passage passage, List<Phrase> phrases) {
        this.p = passage;
        this.phrases = phrases;
        phrases.forEach(x -> times.merge(x.actor.id(), 1, Integer::sum));
    }

    /** The places of the paragraph, which all its phrases share. */
    public void paragraph(HashedWeights.Sink sink) {
        Set<Integer> words = new HashSet<>();
        for (int i = 0; i < p.size(); i++) {
            if (p.token(i).isWord() && words.add(p.code(i))) {
                add(sink, Template.TOPIC, p.code(i), 0, 0);
            }
        }
        add(sink, Template.PHRASES, Math.min(MANY_PHRASES, phrases.size()), 0, 0);
    }

    /** The places of a phrase. */
    public void phrase(Phrase x, HashedWeights.Sink sink) {
        int length = Math.min(LONG, x.to - x.from);
        int sort = x.kind.ordinal() * 64 + x.actor.sector().ordinal() * 2 + (x.actor.country().isEmpty() ? 0 : 1);
        int found = x.foundBy.hashCode();
        int form = x.number * 8 + (x.definite ? 4 : 0) + (x.pronoun.isEmpty() ? 0 : 2) + (x.counted ? 1 : 0);
        int how = (x.weak ? 1 : 0) + (x.brief ? 2 : 0) + (x.adjective ? 4 : 0) + (x.capital ? 8 : 0) + (x.preposed ? 16 : 0);
        int spoken = Math.min(OFTEN, times.get(x.actor.id()));
        add(sink, Template.ALWAYS, 0, 0, 0);
        add(sink, Template.ACTOR, x.actor.id().hashCode(), 0, 0);
        add(sink, Template.SORT, sort, 0, 0);
        add(sink, Template.FOUND, found, x.kind.ordinal(), how);
        add(sink, Template.WEAK, how, sort, 0);
        add(sink, Template.LENGTH, length, sort, 0);
        add(sink, Template.TIMES, spoken, length, x.kind.ordinal());
        add(sink, Template.PREPOSITION, x.preposition, x.conjunction, sort);
        add(sink, Template.PRONOUN, x.pronoun.hashCode(), x.kind.ordinal(), 0);
        inside(x, form, sort, sink);
        around(x, sort, sink);
        if (x.role != null) {
            int role = x.role.id().hashCode();
            add(sink, Template.ROLE, role, 0, 0);
            add(sink, Template.ROLE_WEAK, role, how, 0);
            add(sink, Template.ROLE_FORM, role, form, 0);
            add(sink, Template.ROLE_LENGTH, role, length, 0);
            add(sink, Template.ROLE_BEFORE, role, p.code(x.from - 1), 0);
            add(sink, Template.ROLE_BEHIND, role, p.code(x.to), 0);
        }
    }

    private void inside(Phrase x, int form, int sort, HashedWeights.Sink sink) {
        int head = x.head.isEmpty() ? p.code(x.from) : x.head.hashCode();
        int whole = head;
        for (int i = x.from + 1; i < x.to; i++) {
            add(sink, Template.INSIDE, p.code(i), 0, 0);
            whole = whole * 31 + p.code(i);
        }
        add(sink, Template.HEAD, head, 0, 0);
        add(sink, Template.HEAD_FORM, head, form, 0);
        add(sink, Template.LAST, p.code(x.to - 1), 0, 0);
        add(sink, Template.WHOLE, whole, 0, 0);
        add(sink, Template.ENDING, ending(x, 3), 0, 0);
        add(sink, Template.ENDING_SORT, ending(x, 2), sort, 0);
        add(sink, Template.BEFORE_HEAD, p.code(x.from - 1), head, 0);
    }

    private void around(Phrase x, int sort, HashedWeights.Sink sink) {
        int before = p.code(x.from - 1);
        int behind = p.code(x.to);
        add(sink, Template.BEFORE, before, 0, 0);
        add(sink, Template.BEFORE_2, p.code(x.from - 2), 0, 0);
        add(sink, Template.BEFORE_3, p.code(x.from - 3), 0, 0);
        add(sink, Template.BEHIND, behind, 0, 0);
        add(sink, Template.BEHIND_2, p.code(x.to + 1), 0, 0);
        add(sink, Template.BEHIND_3, p.code(x.to + 2), 0, 0);
        add(sink, Template.LAST_BEHIND, p.code(x.to - 1), behind, 0);
        add(sink, Template.BEFORE_SORT, before, sort, 0);
        add(sink, Template.BEHIND_SORT, behind, sort, 0);
        add(sink, Template.BEFORE_BOTH, p.code(x.from - 2), before, 0);
        add(sink, Template.BEHIND_BOTH, behind, p.code(x.to + 1), 0);
        add(sink, Template.OPENS, x.from == 0 || !p.together(x.from - 1, x.from) ? 1 : 0, sort, 0);
    }

    private static int ending(Phrase x, int letters) {
        return x.head.substring(Math.max(0, x.head.length() - letters)).hashCode();
    }

    private static void add(HashedWeights.Sink sink, Template template, int a, int b, int c) {
        sink.place(HashedWeights.place(template.ordinal() + 1, a, b, c));
    }
}
