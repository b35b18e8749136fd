package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Reading;
import daght.text.VerbForm;
import java.util.ArrayList;
import java.util.List;

/** Reads acts that participles carry: {@code "متهما إياها"}, {@code "المعارض للحكومة"}, {@code "المدعومة من إيران"}. One for a passage. */
final class ParticipleActs {

    private final Syntax syntax;
    private final ClauseBuilder clauses;
    private final Pronouns pronouns;
    private final VerbActs verbs;

    ParticipleActs(Syntax syntax, ClauseBuilder clauses, Pronouns pronouns, VerbActs verbs) {
        this.syntax = syntax;
        this.clauses = clauses;
        this.pronouns = pronouns;
        this.verbs = verbs;
    }

    /**
     * "متهما إياها", "مهددة بمواصلة": the subject of the clause acts.
     *
     * @param last the act before, whose source goes on to act where the clause only tells; or null
     */
    Act active(int i, Reading reading, Frame frame, Clause clause, Act last) {
        if (reading.article() && reading.preposition() == 0) {
            return adjectival(i, frame, clause);
        }
        Clause main = main(clause, reading);
        if (main == null || reading.article() || reading.preposition() != 0 || !circumstantial(i, reading)) {
            return null;
        }
        Phrase subject = main.subjects.get(0);
        List<Argument> arguments = syntax.arguments(i, true);
        List<Phrase> targets = new ArrayList<>(verbs.byPronoun(i, Math.min(syntax.p.size(), i + 2), frame.target(), subject));
        if (targets.isEmpty()) {
            targets.addAll(RoleFinder.first(arguments, frame.target()));
        }
        if (targets.isEmpty() && !reading.pronoun().isEmpty()) {
            Phrase antecedent = pronouns.antecedent(i, reading.pronoun(), subject);
            if (antecedent != null) {
                targets.add(antecedent);
            }
        }
        if (targets.isEmpty()) {
            targets.addAll(verbs.byPronoun(i, Math.min(syntax.p.size(), i + 8), frame.target(), subject));
        }
        boolean conditional = targets.isEmpty() && frame.type() == EventType.THREATEN;
        if (conditional) {
            targets.addAll(clauses.conditional(i));
        }
        List<Phrase> sources = subject.source() && last != null && syntax.p.together(last.from(), i) ? last.sources() : main.subjects;
        return new Act(frame, sources, targets, i, i + 1, main, conditional ? Shape.CONDITIONAL : Shape.PARTICIPLE);
    }

    /** "القوات المشاركة في…", "الحزب المعارض للحكومة": what the participle describes acts. */
    private Act adjectival(int i, Frame frame, Clause clause) {
        Phrase before = syntax.phraseAt(i - 1);
        List<Phrase> targets = before == null ? List.of() : RoleFinder.first(syntax.arguments(i, true), frame.target());
        return targets.isEmpty() ? null : new Act(frame, List.of(before), targets, i, i + 1, clause, Shape.PARTICIPLE);
    }

    /** Whether a participle tells what the subject does meanwhile: in the accusative, or behind a comma. */
    boolean circumstantial(int i, Reading reading) {
        boolean accusative = reading.form().written().endsWith("\u0627");
        boolean opens = i > 0 && (syntax.p.is(i - 1, '\u060C') || syntax.p.is(i - 1, ',') || syntax.p.isQuote(i - 1)
                || reading.conjunction() != 0);
        return accusative || opens && reading.form().kind() == VerbForm.Kind.ACTIVE_PARTICIPLE;
    }

    /** The clause whose subject a participle goes with: the last one of saying, else the last that agrees. */
    private Clause main(Clause clause, Reading reading) {
        Clause fallback = null;
        for (Clause c = clause; c != null; c = c.parent) {
            boolean agrees = !c.subjects.isEmpty() && (reading.form().gender() == c.subjects.get(0).gender() || c.subjects.get(0)
                    .number() == 'p');
            if (agrees && c.says() && !c.relative) {
                return c;
            }
            if (agrees && fallback == null && !c.relative) {
                fallback = c;
            }
        }
        return fallback;
    }

    /** "المدعومة من إيران": the phrase before is the target, that behind من the source. */
    Act passive(int i, Reading reading, Frame frame, Clause clause) {
        Phrase before = syntax.phraseAt(i - 1);
        if (before == null || !frame.object()) {
            return null;
        }
        List<Argument> arguments = syntax.arguments(i, true);
        List<Phrase> sources = RoleFinder.marked(arguments, Argument.AGENT);
        if (sources.isEmpty()) {
            sources = RoleFinder.marked(arguments, Argument.FROM);
        }
        return sources.isEmpty() ? null : new Act(frame, sources, List.of(before), i, i + 1, clause, Shape.PARTICIPLE);
    }
}
