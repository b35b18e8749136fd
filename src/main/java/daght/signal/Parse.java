package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.List;

/** All that is worked out of a passage before roles are given: clauses, cues, features. Made for one passage, used by one thread. */
record Parse(Syntax syntax, List<Cue> cues, RoleFeatures features, Claims claims, StatusJudge status, Speech speech) {

    /** A longer list is rather a register of names. */
    private static final int LONGEST_LIST = 30;

    /** How many tokens before and after a cue its source and target are looked for. */
    private static final int WINDOW = 60;

    static Parse of(Passage passage, List<Phrase> phrases) {
        Syntax syntax = new Syntax(passage, phrases);
        ClauseBuilder builder = new ClauseBuilder(syntax);
        List<Clause> clauses = builder.build();
        StatusJudge status = new StatusJudge(syntax);
        for (Clause clause : clauses) {
            clause.status = status.of(clause);
        }
        List<Cue> cues = new CueFinder(syntax, builder).find();
        return new Parse(syntax, cues, new RoleFeatures(syntax), new Claims(syntax, cues), status, new Speech(syntax, clauses));
    }

    /** The question how far the act of a cue went. */
    StatusQuestion howFar(Cue cue) {
        Act act = new Act(cue.frame(), List.of(), List.of(), cue.from(), cue.to(), cue.clause(), cue.shape());
        return new StatusQuestion(syntax.p, cue, cue.verb() ? cue.clause().status : status.of(act));
    }

    /** Phrases that may have a role of a cue: those within a window of tokens around it. */
    List<Phrase> near(Cue cue) {
        List<Phrase> out = new ArrayList<>();
        for (Phrase phrase : syntax.phrases) {
            if (phrase.to() > cue.from() - WINDOW && phrase.from() < cue.to() + WINDOW) {
                out.add(phrase);
            }
        }
        return out;
    }

    /** A phrase with those joined to it by "and" or in a list, but for the actor in the other role. */
    List<Phrase> joined(Phrase phrase, Phrase other) {
        List<Phrase> out = new ArrayList<>(List.of(phrase));
        for (Phrase at = before(phrase); at != null && out.size() < LONGEST_LIST; at = before(at)) {
            out.add(0, at);
        }
        for (Phrase at = after(phrase); at != null && out.size() < LONGEST_LIST; at = after(at)) {
            out.add(at);
        }
        if (other != null) {
            out.removeIf(x -> x == other || x.actor().id().equals(other.actor().id()));
        }
        return out;
    }

    /** The phrase that this one goes on from in a list, or null. */
    private Phrase before(Phrase phrase) {
        int at = skipMarks(phrase.from() - 1, -1);
        boolean comma = syntax.comma(at);
        if (phrase.preposition() != 0 || !comma && phrase.conjunction() == 0) {
            return null;
        }
        Phrase last = syntax.phraseAt(comma ? skipMarks(at - 1, -1) : at);
        return last == null || last == phrase || comma && phrase.conjunction() == 0 && !listed(phrase) ? null : last;
    }

    private Phrase after(Phrase phrase) {
        int at = skipMarks(phrase.to(), 1);
        boolean comma = syntax.comma(at);
        Phrase next = syntax.phraseAt(comma ? skipMarks(at + 1, 1) : at);
        return next != null && next != phrase && before(next) == phrase ? next : null;
    }

    /** Skips quotation marks and an "and" that they part from its word. */
    private int skipMarks(int from, int step) {
        int at = from;
        while (syntax.p.isQuote(at) || at >= 0 && at < syntax.p.size() && syntax.p.word(at).folded().equals("\u0648")) {
            at += step;
        }
        return at;
    }

    /** Whether a list that has this phrase behind a comma goes on with "and". */
    private boolean listed(Phrase phrase) {
        Phrase at = phrase;
        for (int i = 0; i < 8 && at != null; i++) {
            int end = at.to();
            boolean comma = syntax.comma(end);
            Phrase next = syntax.phraseAt(comma ? end + 1 : end);
            if (next != null && next.conjunction() != 0 && next.preposition() == 0) {
                return true;
            }
            at = comma ? next : null;
        }
        return false;
    }
}
