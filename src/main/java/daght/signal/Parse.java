package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.List;

/** All that is worked out of a passage before roles are given: clauses, cues, features. Made for one passage, used by one thread. */
record Parse(Syntax syntax, List<Cue> cues, RoleFeatures features, StatusJudge status, Speech speech) {

    static Parse of(Passage passage, List<Phrase> phrases) {
        Syntax syntax = new Syntax(passage, phrases);
        ClauseBuilder builder = new ClauseBuilder(syntax);
        List<Clause> clauses = builder.build();
        StatusJudge status = new StatusJudge(syntax);
        for (Clause clause : clauses) {
            clause.status = status.of(clause);
        }
        List<Cue> cues = new CueFinder(syntax, builder).find();
        return new Parse(syntax, cues, new RoleFeatures(syntax), status, new Speech(syntax, clauses));
    }

    /** Phrases that may have a role of a cue: those within a window of tokens. */
    List<Phrase> near(Cue cue, int window) {
        List<Phrase> out = new ArrayList<>();
        for (Phrase phrase : syntax.phrases) {
            if (phrase.to() > cue.from() - window && phrase.from() < cue.to() + window) {
                out.add(phrase);
            }
        }
        return out;
    }

    /** A phrase with those joined to it by "and", but for the actor in the other role. */
    List<Phrase> joined(Phrase phrase, Phrase other) {
        List<Phrase> out = new ArrayList<>(List.of(phrase));
        Phrase at = phrase;
        while (at.conjunction() != 0 && at.preposition() == 0 && syntax.phraseAt(at.from() - 1) != null && syntax.phraseAt(at.from() - 1) != at) {
            at = syntax.phraseAt(at.from() - 1);
            out.add(0, at);
        }
        at = phrase;
        Phrase next = syntax.phraseAt(at.to());
        while (next != null && next.from() == at.to() && next.conjunction() != 0 && next.preposition() == 0) {
            out.add(next);
            at = next;
            next = syntax.phraseAt(at.to());
        }
        out.removeIf(x -> x == other || x.actor().id().equals(other.actor().id()));
        return out;
    }
}
