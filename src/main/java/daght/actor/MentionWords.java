package daght.actor;

import daght.learned.HashedWeights;
import daght.lexicon.Passage;
import daght.lexicon.Passage.Look;
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
    private static final Look[] LOOKS = Look.values();

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
        for (Look look : LOOKS) {
            Set<Integer> words = new HashSet<>();
            for (int i = 0; i < p.size(); i++) {
                if (p.token(i).isWord() && words.add(p.code(i, look))) {
                    sink.add(Template.TOPIC, look, p.code(i, look), 0, 0);
                }
            }
        }
        sink.add(Template.PHRASES, Math.min(MANY_PHRASES, phrases.size()), 0, 0);
    }

    /** The places of a phrase. */
    public void phrase(Phrase x, HashedWeights.Sink sink) {
        int length = Math.min(LONG, x.to - x.from);
        int sort = x.kind.ordinal() * 64 + x.actor.sector().ordinal() * 2 + (x.actor.country().isEmpty() ? 0 : 1);
        int found = x.foundBy.hashCode();
        int form = x.number * 8 + (x.definite ? 4 : 0) + (x.pronoun.isEmpty() ? 0 : 2) + (x.counted ? 1 : 0);
        int how = (x.weak ? 1 : 0) + (x.brief ? 2 : 0) + (x.adjective ? 4 : 0) + (x.capital ? 8 : 0) + (x.preposed ? 16 : 0);
        int spoken = Math.min(OFTEN, times.get(x.actor.id()));
        sink.add(Template.ALWAYS, 0, 0, 0);
        sink.add(Template.ACTOR, x.actor.id().hashCode(), 0, 0);
        sink.add(Template.SORT, sort, 0, 0);
        sink.add(Template.FOUND, found, x.kind.ordinal(), how);
        sink.add(Template.WEAK, how, sort, 0);
        sink.add(Template.LENGTH, length, sort, 0);
        sink.add(Template.TIMES, spoken, length, x.kind.ordinal());
        sink.add(Template.PREPOSITION, x.preposition, x.conjunction, sort);
        sink.add(Template.PRONOUN, x.pronoun.hashCode(), x.kind.ordinal(), 0);
        sink.add(Template.ENDING, ending(x, 3), 0, 0);
        sink.add(Template.ENDING_SORT, ending(x, 2), sort, 0);
        sink.add(Template.OPENS, x.from == 0 || !p.together(x.from - 1, x.from) ? 1 : 0, sort, 0);
        if (x.role != null) {
            int role = x.role.id().hashCode();
            sink.add(Template.ROLE, role, 0, 0);
            sink.add(Template.ROLE_WEAK, role, how, 0);
            sink.add(Template.ROLE_FORM, role, form, 0);
            sink.add(Template.ROLE_LENGTH, role, length, 0);
        }
        for (Look look : LOOKS) {
            inside(x, form, look, sink);
            around(x, sort, look, sink);
        }
    }

    private void inside(Phrase x, int form, Look look, HashedWeights.Sink sink) {
        int head = look == Look.CLASS || x.head.isEmpty() ? p.code(x.from, look) : x.head.hashCode();
        int whole = head;
        for (int i = x.from + 1; i < x.to; i++) {
            sink.add(Template.INSIDE, look, p.code(i, look), 0, 0);
            whole = whole * 31 + p.code(i, look);
        }
        sink.add(Template.HEAD, look, head, 0, 0);
        sink.add(Template.HEAD_FORM, look, head, form, 0);
        sink.add(Template.LAST, look, p.code(x.to - 1, look), 0, 0);
        sink.add(Template.WHOLE, look, whole, 0, 0);
        sink.add(Template.BEFORE_HEAD, look, p.code(x.from - 1, look), head, 0);
    }

    private void around(Phrase x, int sort, Look look, HashedWeights.Sink sink) {
        int before = p.code(x.from - 1, look);
        int behind = p.code(x.to, look);
        sink.add(Template.BEFORE, look, before, 0, 0);
        sink.add(Template.BEFORE_2, look, p.code(x.from - 2, look), 0, 0);
        sink.add(Template.BEFORE_3, look, p.code(x.from - 3, look), 0, 0);
        sink.add(Template.BEHIND, look, behind, 0, 0);
        sink.add(Template.BEHIND_2, look, p.code(x.to + 1, look), 0, 0);
        sink.add(Template.BEHIND_3, look, p.code(x.to + 2, look), 0, 0);
        sink.add(Template.LAST_BEHIND, look, p.code(x.to - 1, look), behind, 0);
        sink.add(Template.BEFORE_SORT, look, before, sort, 0);
        sink.add(Template.BEHIND_SORT, look, behind, sort, 0);
        sink.add(Template.BEFORE_BOTH, look, p.code(x.from - 2, look), before, 0);
        sink.add(Template.BEHIND_BOTH, look, behind, p.code(x.to + 1, look), 0);
        if (x.role != null) {
            int role = x.role.id().hashCode();
            sink.add(Template.ROLE_BEFORE, look, role, before, 0);
            sink.add(Template.ROLE_BEHIND, look, role, behind, 0);
        }
    }

    private static int ending(Phrase x, int letters) {
        return x.head.substring(Math.max(0, x.head.length() - letters)).hashCode();
    }
}
