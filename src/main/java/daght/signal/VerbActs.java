package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Passage;
import daght.lexicon.Reading;
import daght.text.VerbForm;
import java.util.ArrayList;
import java.util.List;

/** Reads acts that verbs carry. One for a passage. */
final class VerbActs {

    private final Syntax syntax;
    private final ClauseBuilder clauses;
    private final Pronouns pronouns;

    VerbActs(Syntax syntax, ClauseBuilder clauses, Pronouns pronouns) {
        this.syntax = syntax;
        this.clauses = clauses;
        this.pronouns = pronouns;
    }

    /** Whether a word that the frame asks for follows near. */
    boolean allowed(Clause clause, Frame frame) {
        return frame.with().isEmpty() || near(syntax.p, clause.verb, frame);
    }

    static boolean near(Passage p, int from, Frame frame) {
        return frame.with().near(p, from);
    }

    /** The act of a clause's verb by one of its frames, with the roles that are found, or null. */
    Act act(Clause clause, Reading reading, Frame frame) {
        VerbForm form = reading.form();
        List<Phrase> agents = RoleFinder.agents(clause.arguments, frame);
        if (form.passive() || !agents.isEmpty()) {
            return frame.object() ? act(frame, agents, clause.subjects, clause, Shape.VERB_PASSIVE) : null;
        }
        if (unsaidAgent(clause, reading, frame)) {
            return act(frame, List.of(), clause.subjects, clause, Shape.VERB_PASSIVE);
        }
        List<Phrase> targets = targets(clause, reading, frame);
        List<Phrase> sources = frame.speaker() ? speakers(clause) : clause.subjects;
        if (targets.isEmpty() && frame.symmetric() && sources.size() > 1) {
            return act(frame, sources.subList(0, 1), sources.subList(1, sources.size()), clause, Shape.VERB);
        }
        if (sources.stream().anyMatch(targets::contains)) {
            targets = List.of();
        }
        return act(frame, sources, targets, clause, clause.dropped ? Shape.VERB_DROPPED : Shape.VERB);
    }

    private static Act act(Frame frame, List<Phrase> sources, List<Phrase> targets, Clause clause, Shape shape) {
        return new Act(frame, sources, targets, clause.verb, clause.verb + 1, clause, shape);
    }

    /** "[قتل] ثلاثة مدنيين في غارة": a verb that needs an object has none, so that its letters are those of the passive. */
    private static boolean unsaidAgent(Clause clause, Reading reading, Frame frame) {
        return frame.object() && frame.nounOf().equals("target") && frame.type().quad() == Quad.MATERIAL_CONFLICT && !clause.relative
                && reading.form().kind() == VerbForm.Kind.PERFECT && reading.pronoun().isEmpty() && clause.objects.isEmpty()
                && !clause.dropped && !clause.subjects.isEmpty() && clause.subjects.get(0).from() > clause.verb
                && frame.target().size() == 1;
    }

    /** Who says a clause. */
    private static List<Phrase> speakers(Clause clause) {
        for (Clause above = clause.parent; above != null; above = above.parent) {
            if (above.says() && !above.subjects.isEmpty()) {
                return above.subjects;
            }
        }
        return List.of();
    }

    private List<Phrase> targets(Clause clause, Reading reading, Frame frame) {
        Phrase subject = clause.subjects.isEmpty() || frame.speaker() ? null : clause.subjects.get(0);
        if (frame.object() && !reading.pronoun().isEmpty()) {
            Phrase antecedent = pronouns.antecedent(clause.verb, reading.pronoun(), subject);
            return antecedent == null ? List.of() : List.of(antecedent);
        }
        List<Phrase> near = byPronoun(clause.verb, Math.min(clause.end, clause.verb + 3), frame.target(), subject);
        if (!near.isEmpty()) {
            return near;
        }
        List<Phrase> found = RoleFinder.targets(clause, frame);
        if (!found.isEmpty()) {
            return found;
        }
        found = byPronoun(clause.verb, clause.end, frame.target(), subject);
        found = found.isEmpty() ? byThing(clause.verb + 1, clause.end, frame.target(), subject) : found;
        if (found.isEmpty() && frame.type() == EventType.THREATEN) {
            found = clauses.conditional(clause.verb);
        }
        if (found.isEmpty() && frame.controlsTarget()) {
            found = demanded(clause);
        }
        return found.isEmpty() ? ofThing(clause, frame) : found;
    }

    /** Who is to do what somebody asks or hopes for: "طلبت أن تنسحب [روسيا]". */
    private List<Phrase> demanded(Clause clause) {
        for (int i = clause.end; i < Math.min(syntax.p.size(), clause.end + 3) && syntax.p.together(clause.verb, i); i++) {
            Clause content = clauses.starting(i);
            if (content != null) {
                return syntax.before(i, "complementisers") && content.parent == clause && !content.dropped ? content.subjects : List.of();
            }
        }
        return List.of();
    }

    /** Whose thing the target is: "أشادت بالضربات التي نفذها [الجيش]", "دمرت مركبات [للحوثيين]". */
    private List<Phrase> ofThing(Clause clause, Frame frame) {
        Clause next = clauses.starting(Math.min(clause.end + 1, syntax.p.size() - 1));
        boolean made = next != null && syntax.p.together(clause.verb, next.verb) && syntax.p.particle(clause.end, "relatives") != null
                && !next.first().pronoun().isEmpty() && !next.dropped && clause.arguments.stream().noneMatch(a -> a.at() == clause.end - 1)
                && (syntax.takes(clause.end - 1, frame.target()) || syntax.takes(clause.end - 2, frame.target()));
        if (made) {
            return next.subjects;
        }
        Phrase owner = frame.object() && clause.objects.isEmpty() ? syntax.ownedThing(clause.verb + 1, pronouns) : null;
        if (owner != null && !clause.subjects.contains(owner)) {
            return List.of(owner);
        }
        return frame.object() && frame.type().quad() == Quad.MATERIAL_CONFLICT && clause.objects.isEmpty()
                ? RoleFinder.marked(clause.arguments, Argument.FOR) : List.of();
    }

    /** "هجوم على [مواقعهم]": whose the thing behind one of the prepositions is. */
    List<Phrase> byThing(int from, int to, List<String> markers, Phrase subject) {
        for (int i = from; i < to; i++) {
            Phrase owner = !syntax.takes(i, markers) ? null : syntax.ownedThing(i, pronouns);
            if (owner != null && (subject == null || !owner.actor().id().equals(subject.actor().id()))) {
                return List.of(owner);
            }
        }
        return List.of();
    }

    /** The antecedent of a pronoun behind one of the markers: "حذّر منها", "اتهم إياها". */
    List<Phrase> byPronoun(int from, int to, List<String> markers, Phrase subject) {
        List<Phrase> out = new ArrayList<>(1);
        for (int i = from + 1; i < to && out.isEmpty(); i++) {
            daght.lexicon.Particle particle = syntax.p.particle(i, "pronouns");
            if (particle != null && markers.contains(particle.marker())) {
                Phrase antecedent = pronouns.antecedent(i, Pronouns.ending(syntax.p.word(i).folded()), subject);
                if (antecedent != null) {
                    out.add(antecedent);
                }
            }
        }
        return out;
    }
}
