package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Particle;
import java.util.List;

/** What stands around the noun of an act: its arguments, genitive, adjective and pronoun. One for a passage. */
final class NounNeighbours {

    private final Syntax syntax;
    private final ClauseBuilder clauses;
    private final Pronouns pronouns;

    NounNeighbours(Syntax syntax, ClauseBuilder clauses, Pronouns pronouns) {
        this.syntax = syntax;
        this.clauses = clauses;
        this.pronouns = pronouns;
    }

    /** What stands behind a noun; of one that happens ("اشتباكات تدور بين") also what stands behind that verb. */
    List<Argument> arguments(int to) {
        List<Argument> arguments = syntax.arguments(to - 1, true);
        for (int i = to; i < to + 3; i++) {
            Clause clause = i < syntax.p.size() && syntax.p.together(to - 1, i) ? clauses.starting(i) : null;
            if (clause != null && arguments.isEmpty() && clause.governor() != null && clause.governor().kind() == Governor.Kind.BEGIN) {
                return clause.arguments;
            }
        }
        return arguments;
    }

    /** "غارات [لطائرات] التحالف على…": whose an attack is, where what it is on stands behind another preposition. */
    List<Phrase> makers(int to, Frame frame, List<Argument> arguments) {
        Argument first = arguments.isEmpty() ? null : arguments.get(0);
        boolean his = first != null && frame.type() == EventType.ASSAULT && !frame.nounOf().equals("target") && first.at() == to
                && first.marker().equals(Argument.FOR) && !first.owned();
        if (!his) {
            return List.of();
        }
        List<Phrase> makers = RoleFinder.marked(arguments, Argument.FOR);
        Particle next = syntax.p.particle(RoleFinder.end(makers), "prepositions");
        return next != null && frame.nounTarget().contains(next.marker()) && !next.marker().equals(Argument.FOR) ? makers : List.of();
    }

    /** The phrase right behind, with those joined to it, or behind one thing of it: "قصف [مواقع] داعش". */
    List<Phrase> genitive(int to, List<Argument> arguments) {
        Phrase owner = syntax.ownedThing(to, pronouns);
        if (owner != null) {
            return List.of(owner);
        }
        if (arguments.isEmpty()) {
            return List.of();
        }
        Argument first = arguments.get(0);
        boolean near = first.at() == to || syntax.counted(first.phrase(), to - 1)
                || syntax.p.isQuote(to) && first.at() == to + 1 || first.owned() && first.at() <= to + 2;
        if (!near || !first.bare() || first.phrase().adjective()) {
            return List.of();
        }
        return RoleFinder.marked(arguments, Argument.BARE);
    }

    /** A nationality behind the noun, adjectives between them at most. */
    Phrase adjective(int to) {
        for (int i = to; i < Math.min(syntax.p.size(), to + 4); i++) {
            Phrase phrase = syntax.phraseAt(i);
            if (phrase != null) {
                return phrase.adjective() ? phrase : null;
            }
            if (!syntax.p.token(i).isWord() || syntax.p.isParticle(i) || !syntax.verbAt(i).isEmpty()) {
                return null;
            }
        }
        return null;
    }

    /** The pronoun at the first word of a phrase (وقوفه إلى جانب), or empty. */
    String pronoun(int i, int to) {
        String folded = syntax.p.word(i).folded();
        char last = syntax.p.text().charAt(syntax.p.token(i).end() - 1);
        boolean owned = to > i + 1 && syntax.p.particle(i + 1, "prepositions") != null && last != '\u0629';
        return owned ? Pronouns.ending(folded) : "";
    }

    /** Whom the pronoun at a noun means: the subject around it where that fits, else somebody before; null where nobody does. */
    Phrase possessor(int i, String pronoun, Clause clause) {
        if (clause != null) {
            for (Phrase subject : clause.subjects) {
                if (subject.fits(pronoun)) {
                    return subject;
                }
            }
        }
        return pronouns.antecedent(i, pronoun, null);
    }
}
