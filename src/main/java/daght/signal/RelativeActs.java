package daght.signal;

import daght.actor.Phrase;
import java.util.List;

/** Reads acts of nouns that a relative clause tells more of: {@code "الهجمات التي تشنها جماعات"}. One for a passage. */
final class RelativeActs {

    private final Syntax syntax;
    private final ClauseBuilder clauses;

    RelativeActs(Syntax syntax, ClauseBuilder clauses) {
        this.syntax = syntax;
        this.clauses = clauses;
    }

    /** "الهجمات التي تشنها جماعات", "هجوم شنه مسلحون": the verb behind has a pronoun for the noun, and its subject acts. */
    Act act(Nominal n) {
        for (int i = n.to(); i < Math.min(syntax.p.size(), n.to() + 6) && syntax.p.together(n.from(), i); i++) {
            Clause clause = clauses.starting(i);
            if (clause == null && syntax.actNoun(i)) {
                return null;
            }
            if (clause != null) {
                return by(n, clause);
            }
        }
        return null;
    }

    private Act by(Nominal n, Clause clause) {
        if (n.to() == clause.verb && clause.issues()) {
            return issued(n, clause);
        }
        if (clause.receives()) {
            return n.act(RoleFinder.marked(clause.arguments, Argument.FROM), clause.subjects, Shape.NOUN_RECEIVED);
        }
        List<Phrase> doers = clause.subjects;
        boolean resumes = !clause.first().pronoun().isEmpty() || syntax.p.particle(clause.verb + 1, "pronouns") != null;
        if (!resumes || doers.isEmpty() || clause.dropped) {
            return struck(n, clause);
        }
        if (n.frame().symmetric() && doers.size() > 1) {
            return n.act(doers.subList(0, 1), doers.subList(1, doers.size()), Shape.NOUN_RELATIVE);
        }
        return new Act(n.frame(), doers, targets(n, clause), n.from(), n.to(), n.clause(), Shape.NOUN_RELATIVE);
    }

    /** On whom the act is: by what stands behind the noun or behind the verb, else the subject of a clause around that gets the act. */
    private List<Phrase> targets(Nominal n, Clause clause) {
        List<Phrase> targets = n.targets().isEmpty() ? RoleFinder.first(clause.arguments, n.frame().nounTarget()) : n.targets();
        if (targets.isEmpty() && n.frame().symmetric()) {
            targets = RoleFinder.marked(clause.arguments, Argument.WITH);
        }
        if (targets.isEmpty()) {
            targets = against(clause.verb);
        }
        Clause around = n.clause() == clause ? null : n.clause();
        boolean gets = around != null && (around.receives() || around.frame() != null && around.frame().type() == n.frame().type());
        return targets.isEmpty() && gets ? around.subjects : targets;
    }

    /** "هجوم استهدف [السفارة]", "الغارات التي أصابت [المدنيين]": the object of what the act does is its target. */
    private Act struck(Nominal n, Clause clause) {
        List<Phrase> both = n.frame().symmetric() && clause.relative ? RoleFinder.marked(clause.arguments, Argument.BETWEEN) : List.of();
        if (both.size() > 1) {
            return n.act(both.subList(0, 1), both.subList(1, both.size()), Shape.NOUN_BETWEEN);
        }
        boolean hits = n.frame().type() == EventType.ASSAULT && clause.frame() != null && clause.frame().type() == EventType.ASSAULT
                && clause.first().pronoun().isEmpty();
        List<Phrase> hit = !hits ? List.of() : clause.objects.isEmpty() && !clause.dropped ? clause.subjects : clause.objects;
        List<Phrase> own = !n.genitive().isEmpty() ? n.genitive() : n.adjective() != null ? List.of(n.adjective()) : n.agents();
        return hit.isEmpty() ? null
                : new Act(n.frame(), RoleFinder.without(own, hit), hit, n.from(), n.to(), n.clause(), Shape.NOUN_RELATIVE);
    }

    /** "تحذيرات صدرت من كتائب… لرئيس الوزراء": who stands behind من or عن acts. */
    private Act issued(Nominal n, Clause clause) {
        List<Argument> arguments = syntax.arguments(clause.verb, true);
        List<Phrase> sources = RoleFinder.marked(arguments, Argument.FROM);
        if (sources.isEmpty()) {
            sources = RoleFinder.marked(arguments, Argument.ABOUT);
        }
        return n.act(sources, RoleFinder.first(arguments, n.frame().nounTarget()), Shape.NOUN_RELATIVE);
    }

    /** The first phrase behind "against" in the rest of the sentence: that preposition goes with acts alone. */
    private List<Phrase> against(int from) {
        for (int i = from + 1; i < syntax.p.size() && syntax.p.together(from, i); i++) {
            if (syntax.starts(i) && syntax.against(syntax.phraseAt(i))) {
                return List.of(syntax.phraseAt(i));
            }
        }
        return List.of();
    }
}
