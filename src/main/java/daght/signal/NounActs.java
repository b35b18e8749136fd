package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Particle;
import daght.lexicon.Reading;
import java.util.List;

/**
 * Reads acts that nouns carry: {@code "قصف التحالف لمواقع الحوثيين"}, {@code "الغارات الأميركية على داعش"}, {@code "شنت إسرائيل غارات على
 * غزة"}; hands participles and nouns with a relative clause to those who read them. One for a passage.
 */
final class NounActs {

    /** How many tokens behind an act one joined to it by "and" may stand. */
    private static final int NEAR = 8;
    private static final char FOR = '\u0644';
    private static final char BY = '\u0628';

    private final Syntax syntax;
    private final VerbActs verbs;
    private final ParticipleActs participles;
    private final RelativeActs relatives;
    private final NounNeighbours neighbours;
    /** The act found last, whose source goes on to act in participles behind it. */
    private Act last;

    NounActs(Syntax syntax, ClauseBuilder clauses, Pronouns pronouns, VerbActs verbs) {
        this.syntax = syntax;
        this.verbs = verbs;
        this.participles = new ParticipleActs(syntax, clauses, pronouns, verbs);
        this.relatives = new RelativeActs(syntax, clauses);
        this.neighbours = new NounNeighbours(syntax, clauses, pronouns);
    }

    /** The act of the noun or participle at a token by one of its frames, with the roles that are found, or null. */
    Act act(int i, Reading reading, Frame frame, Clause clause) {
        Act act = find(i, reading, frame, clause);
        last = act != null && act.complete() ? act : last;
        return act;
    }

    /** Whether a participle tells what the subject does meanwhile. */
    boolean circumstantial(int i, Reading reading) {
        return participles.circumstantial(i, reading);
    }

    private Act find(int i, Reading reading, Frame frame, Clause clause) {
        return switch (reading.form().kind()) {
            case ACTIVE_PARTICIPLE -> participles.active(i, reading, frame, clause, last);
            case PASSIVE_PARTICIPLE -> participles.passive(i, reading, frame, clause);
            default -> noun(i, i + 1, reading, frame, clause);
        };
    }

    /** A noun: who stands in the genitive, as adjective, as pronoun, behind prepositions, and in the clause around. */
    Act noun(int i, int to, Reading reading, Frame frame, Clause clause) {
        List<Argument> arguments = neighbours.arguments(to);
        List<Phrase> genitive = reading == null || reading.construct() ? neighbours.genitive(to, arguments) : List.of();
        Phrase adjective = neighbours.adjective(to);
        String pronoun = reading == null ? neighbours.pronoun(i, to) : reading.pronoun();
        Phrase possessor = pronoun.isEmpty() ? null : neighbours.possessor(i, pronoun, clause);
        boolean subject = clause != null && clause.verb == i - 1 && reading != null && reading.preposition() == 0;
        Phrase object = subject ? null : object(to, reading, frame, genitive);
        if (object != null && !(possessor == object || genitive.contains(object))) {
            List<Phrase> sources = possessor == null ? genitive : List.of(possessor);
            return new Act(frame, sources, List.of(object), i, to, clause, Shape.NOUN_GENITIVE);
        }
        List<Phrase> targets = RoleFinder.first(arguments, frame.nounTarget());
        if (targets.isEmpty()) {
            Phrase self = possessor != null ? possessor : genitive.isEmpty() ? adjective : genitive.get(0);
            targets = verbs.byPronoun(i, Math.min(syntax.p.size(), i + 10), frame.nounTarget(), self);
            targets = targets.isEmpty() ? verbs.byThing(to, Math.min(syntax.p.size(), to + 6), frame.nounTarget(), self) : targets;
        }
        List<Phrase> makers = neighbours.makers(to, frame, arguments);
        if (!makers.isEmpty()) {
            targets = RoleFinder.without(targets, makers);
        }
        if (frame.symmetric() || targets.isEmpty()) {
            List<Phrase> both = RoleFinder.marked(arguments, Argument.BETWEEN);
            if (both.size() > 1) {
                return new Act(frame, both.subList(0, 1), both.subList(1, both.size()), i, to, clause, Shape.NOUN_BETWEEN);
            }
        }
        if (frame.symmetric() && targets.isEmpty()) {
            Act mutual = mutual(i, to, frame, clause, arguments);
            if (mutual != null) {
                return mutual;
            }
            targets = RoleFinder.marked(arguments, Argument.WITH);
        }
        Phrase second = adjective == null ? null : syntax.phraseAt(adjective.to());
        if (second == null && adjective != null && syntax.p.is(adjective.to(), '-')) {
            second = syntax.phraseAt(adjective.to() + 1);
        }
        if (frame.symmetric() && targets.isEmpty() && second != null && second.adjective()) {
            targets = List.of(second);
        }
        List<Phrase> agents = RoleFinder.agents(arguments, frame);
        agents = agents.isEmpty() ? makers : agents;
        boolean from = agents.isEmpty();
        if (from && genitive.isEmpty() && adjective == null && possessor == null && !frame.nounTarget().contains(Argument.FROM)) {
            agents = RoleFinder.near(arguments, Argument.FROM, to);
        }
        Nominal n = new Nominal(i, to, reading, frame, clause, genitive, adjective, possessor, targets, agents, from, arguments);
        Act act = roles(n);
        return act != null ? act : half(n);
    }

    /** "قصف الطيران [مدرسة]", "تأييده [الحركة]": what a noun that acts as a verb has for its object, behind its genitive or pronoun. */
    private Phrase object(int to, Reading reading, Frame frame, List<Phrase> genitive) {
        boolean owned = reading != null && !reading.pronoun().isEmpty();
        if (reading == null || !frame.object() || !owned && (genitive.size() != 1 || genitive.get(0).from() != to)) {
            return null;
        }
        Phrase object = syntax.phraseAt(owned ? to : genitive.get(0).to());
        boolean bare = object != null && !object.adjective() && object.preposition() == 0 && object.conjunction() == 0
                && !object.nominative() && object.from() == (owned ? to : genitive.get(0).to());
        boolean apposed = bare && !owned && frame.nounOf().equals("target") && genitive.get(0).human() && genitive.get(0).number() == 's'
                && !object.oblique();
        return bare && !apposed ? object : null;
    }

    /** "[الرياض] … [القاهرة] … التعاون بين [البلدين]": two who were spoken of before. */
    private Act mutual(int from, int to, Frame frame, Clause clause, List<Argument> arguments) {
        List<Phrase> both = RoleFinder.marked(arguments, Argument.BETWEEN);
        if (both.size() != 1 || both.get(0).number() != 'd') {
            return null;
        }
        Phrase second = null;
        for (int i = from - 1; i >= 0; i--) {
            Phrase phrase = syntax.phraseAt(i);
            boolean may = phrase != null && phrase.from() == i && !phrase.adjective() && !phrase.source() && phrase.number() == 's';
            if (may && second != null && !phrase.actor().id().equals(second.actor().id())) {
                return new Act(frame, List.of(phrase), List.of(second), from, to, clause, Shape.HALF);
            }
            second = may && second == null ? phrase : second;
        }
        return null;
    }

    private Act roles(Nominal n) {
        Act relative = relatives.act(n);
        if (relative != null) {
            return relative;
        }
        List<Phrase> around = around(n);
        boolean purpose = n.targets().isEmpty() && n.behind(FOR) && n.frame().object();
        boolean genitiveIsTarget = n.ofTarget() || n.frame().nounOf().equals("either") && n.targets().isEmpty() || purpose;
        boolean own = n.possessor() != null && !n.ofTarget();
        if (!n.agents().isEmpty() && !own) {
            List<Phrase> targets = n.targets().isEmpty() ? n.genitive() : n.targets();
            return n.act(n.agents(), targets.isEmpty() ? received(n) : targets, n.prompted() ? Shape.NOUN_FROM : Shape.NOUN_AGENT);
        }
        if (!n.genitive().isEmpty() && genitiveIsTarget && !n.targets().isEmpty() && !RoleFinder.near(n.rest(), Argument.FOR,
                RoleFinder.end(n.genitive())).isEmpty()) {
            return n.act(n.genitive(), n.targets(), Shape.NOUN_GENITIVE);
        }
        if (!n.genitive().isEmpty() && n.targets().isEmpty() && helped(n)) {
            return n.act(n.genitive(), RoleFinder.without(n.clause().subjects, n.genitive()), Shape.NOUN_RECEIVED);
        }
        if (!n.genitive().isEmpty() && genitiveIsTarget) {
            List<Phrase> sources = n.adjective() != null ? List.of(n.adjective()) : around;
            return n.act(RoleFinder.without(sources, n.genitive()), n.genitive(), Shape.NOUN_TARGET);
        }
        if (!n.genitive().isEmpty()) {
            return n.targets().isEmpty() ? null : n.act(n.genitive(), n.targets(), Shape.NOUN_GENITIVE);
        }
        if (n.adjective() != null) {
            return n.act(List.of(n.adjective()), n.targets(), Shape.NOUN_ADJECTIVE);
        }
        if (n.possessor() != null) {
            if (n.ofTarget() && n.targets().isEmpty()) {
                return n.act(RoleFinder.without(around, List.of(n.possessor())), List.of(n.possessor()), Shape.NOUN_POSSESSED);
            }
            return n.act(List.of(n.possessor()), n.targets(), Shape.NOUN_POSSESSOR);
        }
        return controlled(n, around);
    }

    /** "تقدم الجيش بمساندة [حزب الله]": with whose help the subject acts, where nothing governs the noun by its preposition. */
    private static boolean helped(Nominal n) {
        if (n.clause() == null || !n.behind(BY) || n.frame().type().pressure()) {
            return false;
        }
        String with = String.valueOf(BY);
        return n.clause().readings().stream().noneMatch(r -> r.sense() instanceof Governor g && g.takes().contains(with)
                || r.sense() instanceof Frame f && (f.content().contains(with) || f.target().contains(with)));
    }

    /** Who takes part, where not both are known. */
    private Act half(Nominal n) {
        List<Phrase> own = n.possessor() != null ? List.of(n.possessor()) : !n.genitive().isEmpty() ? n.genitive()
                : n.adjective() != null ? List.of(n.adjective()) : List.of();
        List<Phrase> sources = !n.agents().isEmpty() ? n.agents() : n.ofTarget() ? List.of() : own;
        List<Phrase> targets = n.targets().isEmpty() && n.ofTarget() ? own : n.targets();
        if (sources.isEmpty()) {
            sources = RoleFinder.without(around(n), targets);
        }
        boolean goesOn = n.reading() != null && n.reading().conjunction() != 0 && last != null && n.from() - last.to() < NEAR
                && syntax.p.together(last.from(), n.from());
        if (sources.isEmpty() && goesOn) {
            sources = RoleFinder.without(last.sources(), targets);
        }
        return new Act(n.frame(), sources, RoleFinder.without(targets, sources), n.from(), n.to(), n.clause(), Shape.HALF);
    }

    /** "تقدم الجيش بدعم من…", "تعاني من هجمات": who gets the act is the subject of the clause. */
    private static List<Phrase> received(Nominal n) {
        return n.clause() != null && (n.behind(BY) || n.clause().receives()) ? n.clause().subjects : List.of();
    }

    /** A bare noun: the clause around says who acts; of a received act the subject is the target. */
    private Act controlled(Nominal n, List<Phrase> around) {
        Governor governor = n.clause() == null ? null : n.clause().governor();
        if (governor != null && governor.kind() == Governor.Kind.RECEIVE) {
            List<Phrase> sources = RoleFinder.marked(n.arguments(), Argument.FROM);
            return n.act(sources, n.clause().subjects, Shape.NOUN_RECEIVED);
        }
        Shape shape = governor == null || governor.kind() == Governor.Kind.PLAIN ? Shape.NOUN_PLAIN : Shape.NOUN_GOVERNED;
        return n.act(around, n.targets(), shape);
    }

    /** Who does the act by the clause it stands in: the target of a frame that demands it, else the subject. */
    private List<Phrase> around(Nominal n) {
        List<Phrase> owner = owner(n.from(), n.clause() == null ? -1 : n.clause().verb);
        if (!owner.isEmpty()) {
            return owner;
        }
        if (n.clause() == null || happens(n) || syntax.before(n.from(), "complementisers")) {
            return List.of();
        }
        Frame above = n.clause().frame();
        if (above != null && above.controlsTarget()) {
            List<Phrase> targets = RoleFinder.targets(n.clause(), above);
            if (!targets.isEmpty() && targets.stream().noneMatch(n.targets()::contains)) {
                return targets;
            }
        }
        return n.clause().subjects;
    }

    /** "تم [التنسيق] مع…", "يجري [التحقيق] معه": the act itself is the subject of the clause. */
    private static boolean happens(Nominal n) {
        boolean begins = n.clause().governor() != null && n.clause().governor().kind() == Governor.Kind.BEGIN;
        return begins && n.clause().dropped && n.from() == n.clause().verb + 1;
    }

    /** The genitive of a noun that governs the act: "إصرار [إسرائيل] على حماية…", "جهود [الحكومة] لكبح…". */
    private List<Phrase> owner(int act, int verb) {
        if (stopped(act)) {
            return List.of();
        }
        for (int i = act - 1; i > verb && i >= 1 && syntax.p.together(i, act) && i > act - 8; i--) {
            Phrase phrase = syntax.phraseAt(i);
            if (phrase != null && phrase.from() == i && phrase.preposition() == 0 && phrase.conjunction() == 0) {
                boolean governed = syntax.p.word(i - 1).readings().stream()
                        .anyMatch(r -> !r.finite() && (r.sense() instanceof Frame || r.sense() instanceof Governor g
                                && g.kind() != Governor.Kind.SAY));
                return governed && syntax.phraseAt(i - 1) == null ? List.of(phrase) : List.of();
            }
        }
        return List.of();
    }

    /** Whether the act is what somebody keeps others from: "للحد من الهجمات", "وقف دعم". */
    private boolean stopped(int act) {
        Particle before = syntax.p.particle(act - 1, "prepositions");
        return before != null && before.marker().equals(Argument.FROM) || syntax.p.word(act - 1).readings().stream()
                .anyMatch(r -> r.sense() instanceof Governor g && g.kind() == Governor.Kind.STOP);
    }
}
