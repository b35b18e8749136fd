package daght.actor;

import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.List;

/** Makes one phrase of two that are one mention with words between them that no lexicon knows. Stateless. */
final class Junctions {

    private Junctions() {
    }

    /** The phrases of a passage, those that are judged to be one made one. */
    static List<Phrase> join(Passage p, List<Phrase> phrases, Judgement judgement) {
        List<Phrase> out = new ArrayList<>(phrases.size());
        Phrase last = null;
        for (Phrase phrase : phrases) {
            JunctionQuestion question = last == null || phrase.hint ? null : JunctionQuestion.of(p, last, phrase);
            if (question != null && judgement.one(question)) {
                join(p, question);
            } else {
                out.add(phrase);
                last = phrase.hint ? last : phrase;
            }
        }
        return out;
    }

    private static void join(Passage p, JunctionQuestion question) {
        Phrase first = question.first();
        Phrase second = question.second();
        switch (question.sort()) {
            case HOLDER -> {
                first.actor = second.actor;
                first.family = second.family;
                first.name.addAll(second.name);
                Belongings.country(first, second.actor == null ? second.country : second.actor.country());
            }
            case NATION -> first.country = second.country;
            default -> office(first, second);
        }
        first.inner.addAll(second.inner);
        Belongings.include(p, first, second.to);
    }

    /** Gives a person the office behind the name. */
    private static void office(Phrase person, Phrase office) {
        if (person.role == null || person.role.title()) {
            person.role = office.role;
        }
        if (person.actor == null && person.sector == null) {
            person.sector = office.sector;
            person.portfolio = office.portfolio;
            person.qualities.addAll(office.qualities);
            Belongings.country(person, office.country);
        }
    }
}
