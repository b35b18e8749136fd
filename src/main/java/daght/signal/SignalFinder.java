package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the signals of a passage: acts of verbs, nouns and participles, their status and who reports them. Stateless. */
public final class SignalFinder {

    /** The signals of a passage, in the order of their cues. */
    public List<Found> find(Passage passage, List<Phrase> phrases) {
        Syntax syntax = new Syntax(passage, phrases);
        ClauseBuilder builder = new ClauseBuilder(syntax);
        List<Clause> clauses = builder.build();
        StatusJudge status = new StatusJudge(syntax);
        for (Clause clause : clauses) {
            clause.status = status.of(clause);
        }
        Speech speech = new Speech(syntax, clauses);
        Pronouns pronouns = new Pronouns(syntax);
        VerbActs verbs = new VerbActs(syntax, pronouns);
        NounActs nouns = new NounActs(syntax, builder, pronouns, verbs);
        List<Found> out = new ArrayList<>();
        Set<String> rows = new HashSet<>();
        for (int i = 0; i < passage.size(); i++) {
            Clause clause = builder.at(i);
            Act act = clause != null && clause.verb == i ? verbs.read(clause) : syntax.mayCarry(i) ? nouns.read(i, clause) : null;
            if (act != null) {
                Status how = clause != null && clause.verb == i ? clause.status : status.of(act);
                add(act, how, speech, rows, out);
            }
        }
        return out;
    }

    private static void add(Act act, Status status, Speech speech, Set<String> rows, List<Found> out) {
        for (Phrase source : act.sources()) {
            for (Phrase target : act.targets()) {
                boolean same = source.actor().id().equals(target.actor().id());
                String row = source.actor().id() + ">" + target.actor().id() + ">" + act.frame().type();
                if (!same && rows.add(row)) {
                    out.add(speech.found(act, source, target, status));
                }
            }
        }
    }
}
