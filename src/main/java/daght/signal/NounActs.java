package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Particle;
import daght.lexicon.Reading;
import daght.text.VerbForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads acts that nouns and participles carry: {@code "قصف التحالف لمواقع الحوثيين"}, {@code "الغارات الأميركية على داعش"}, {@code "متهما
 * إياها"}, {@code "شنت إسرائيل غارات على غزة"}. One for a passage.
 */
final class NounActs {

    private static final String BETWEEN = "\u0628\u064A\u0646";
    private static final String WITH = "\u0645\u0639";
    private static final String OF = "\u0639\u0646";
    private static final String OF_OBJECT = "\u0644";
    /** How many tokens behind an act one joined to it by "and" may stand. */
    private static final int NEAR = 8;
    private static final String FROM = "\u0645\u0646";

    private final Syntax syntax;
    private final ClauseBuilder clauses;
    private final Pronouns pronouns;
    private final VerbActs verbs;
    /** The act found last, whose source goes on to act in participles behind it. */
    private Act last;

    NounActs(Syntax syntax, ClauseBuilder clauses, Pronouns pronouns, VerbActs verbs) {
        this.syntax = syntax;
        this.clauses = clauses;
        this.pronouns = pronouns;
        this.verbs = verbs;
    }

    /** The act of the noun or participle at a token by one of its frames, with the roles that are found, or null. */
    Act act(int i, Reading reading, Frame frame, Clause clause) {
        Act act = find(i, reading, frame, clause);
        last = act != null && act.complete() ? act : last;
        return act;
    }

    private Act find(int i, Reading reading, Frame frame, Clause clause) {
        return switch (reading.form().kind()) {
            case ACTIVE_PARTICIPLE -> participle(i, reading, frame, clause);
            case PASSIVE_PARTICIPLE -> passive(i, reading, frame, clause);
            default -> noun(i, i + 1, reading, frame, clause);
        };
    }

    /** "متهما إياها", "مهددة بمواصلة": the subject of the clause acts. */
    private Act participle(int i, Reading reading, Frame frame, Clause clause) {
        if (reading.article() && reading.preposition() == 0) {
            return adjectival(i, frame, clause);
        }
        Clause main = main(clause, reading);
        if (main == null || reading.article() || reading.preposition() != 0 || !circumstantial(i, reading)) {
            return null;
        }
        Phrase subject = main.subjects.get(0);
        List<Argument> arguments = syntax.arguments(i, true);
        List<Phrase> targets = new ArrayList<>(targets(arguments, frame.target()));
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
        List<Phrase> targets = before == null ? List.of() : targets(syntax.arguments(i, true), frame.target());
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
    private Act passive(int i, Reading reading, Frame frame, Clause clause) {
        Phrase before = syntax.phraseAt(i - 1);
        if (before == null || !frame.object()) {
            return null;
        }
        List<Argument> arguments = syntax.arguments(i, true);
        List<Phrase> sources = RoleFinder.marked(arguments, Argument.AGENT);
        if (sources.isEmpty()) {
            sources = RoleFinder.marked(arguments, FROM);
        }
        return sources.isEmpty() ? null : new Act(frame, sources, List.of(before), i, i + 1, clause, Shape.PARTICIPLE);
    }

    /** A noun: who stands in the genitive, as adjective, as pronoun, behind prepositions, and in the clause around. */
    Act noun(int i, int to, Reading reading, Frame frame, Clause clause) {
        List<Argument> arguments = around(to);
        List<Phrase> genitive = reading == null || reading.construct() ? genitive(to, arguments) : List.of();
        Phrase adjective = adjective(to);
        String pronoun = reading == null ? pronounWithin(i, to) : reading.pronoun();
        Phrase possessor = pronoun.isEmpty() ? null : possessor(i, pronoun, clause);
        List<Phrase> targets = targets(arguments, frame.nounTarget());
        if (targets.isEmpty()) {
            Phrase self = possessor != null ? possessor : genitive.isEmpty() ? adjective : genitive.get(0);
            targets = verbs.byPronoun(i, Math.min(syntax.p.size(), i + 10), frame.nounTarget(), self);
            targets = targets.isEmpty() ? verbs.byThing(to, Math.min(syntax.p.size(), to + 6), frame.nounTarget(), self) : targets;
        }
        List<Phrase> makers = makers(to, frame, arguments);
        if (!makers.isEmpty()) {
            targets = without(targets, makers);
        }
        if (frame.symmetric() || targets.isEmpty()) {
            List<Phrase> both = RoleFinder.marked(arguments, BETWEEN);
            if (both.size() > 1) {
                return new Act(frame, both.subList(0, 1), both.subList(1, both.size()), i, to, clause, Shape.NOUN_BETWEEN);
            }
        }
        if (frame.symmetric() && targets.isEmpty()) {
            Act mutual = mutual(i, to, frame, clause, arguments);
            if (mutual != null) {
                return mutual;
            }
            targets = RoleFinder.marked(arguments, WITH);
        }
        Phrase second = adjective == null ? null : syntax.phraseAt(adjective.to());
        if (second == null && adjective != null && syntax.p.is(adjective.to(), '-')) {
            second = syntax.phraseAt(adjective.to() + 1);
        }
        if (frame.symmetric() && targets.isEmpty() && second != null && second.adjective()) {
            targets = List.of(second);
        }
        List<Phrase> agents = RoleFinder.marked(arguments, Argument.AGENT);
        agents = agents.isEmpty() ? makers : agents;
        boolean from = agents.isEmpty();
        if (from && genitive.isEmpty() && adjective == null && possessor == null && !frame.nounTarget().contains(FROM)) {
            agents = near(arguments, FROM, to);
        }
        Nominal n = new Nominal(i, to, reading, frame, clause, genitive, adjective, possessor, targets, agents, from, arguments);
        Act act = roles(n);
        return act != null ? act : half(n);
    }

    /** "[الرياض] … [القاهرة] … التعاون بين [البلدين]": two who were spoken of before. */
    private Act mutual(int from, int to, Frame frame, Clause clause, List<Argument> arguments) {
        List<Phrase> both = RoleFinder.marked(arguments, BETWEEN);
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

    /** "غارات [لطائرات] التحالف على…": whose an attack is, where what it is on stands behind another preposition. */
    private List<Phrase> makers(int to, Frame frame, List<Argument> arguments) {
        Argument first = arguments.isEmpty() ? null : arguments.get(0);
        boolean his = first != null && frame.type() == EventType.ASSAULT && !frame.nounOf().equals("target") && first.at() == to
                && first.marker().equals(OF_OBJECT) && !first.owned();
        if (!his) {
            return List.of();
        }
        List<Phrase> makers = RoleFinder.marked(arguments, OF_OBJECT);
        Particle next = syntax.p.particle(end(makers), "prepositions");
        return next != null && frame.nounTarget().contains(next.marker()) && !next.marker().equals(OF_OBJECT) ? makers : List.of();
    }

    /** What stands behind a noun; of one that happens ("اشتباكات تدور بين") also what stands behind that verb. */
    private List<Argument> around(int to) {
        List<Argument> arguments = syntax.arguments(to - 1, true);
        for (int i = to; i < to + 3; i++) {
            Clause clause = i < syntax.p.size() && syntax.p.together(to - 1, i) ? clauses.starting(i) : null;
            if (clause != null && arguments.isEmpty() && clause.governor() != null && clause.governor().kind() == Governor.Kind.BEGIN) {
                return clause.arguments;
            }
        }
        return arguments;
    }

    /** The phrases behind a preposition that stands right behind the noun or its adjective. */
    private static List<Phrase> near(List<Argument> arguments, String marker, int to) {
        return arguments.isEmpty() || !arguments.get(0).marker().equals(marker) || arguments.get(0).at() > to + 3 ? List.of()
                : RoleFinder.marked(arguments, marker);
    }

    private record Nominal(int from, int to, Reading reading, Frame frame, Clause clause,
                           List<Phrase> genitive, Phrase adjective, Phrase possessor,
                           List<Phrase> targets, List<Phrase> agents, boolean prompted, List<Argument> arguments) {

        Act act(List<Phrase> sources, List<Phrase> targets, Shape shape) {
            return sources.isEmpty() || targets.isEmpty() ? null : new Act(frame, sources, targets, from, to, clause, shape);
        }
    }

    private Act roles(Nominal n) {
        Act relative = relative(n);
        if (relative != null) {
            return relative;
        }
        List<Phrase> around = around(n);
        boolean purpose = n.targets.isEmpty() && n.reading != null && n.reading.preposition() == '\u0644' && n.frame.object();
        boolean genitiveIsTarget = n.frame.nounOf().equals("target") || n.frame.nounOf().equals("either") && n.targets.isEmpty() || purpose;
        boolean own = n.possessor != null && !n.frame.nounOf().equals("target");
        if (!n.agents.isEmpty() && !own) {
            List<Phrase> targets = n.targets.isEmpty() ? n.genitive : n.targets;
            return n.act(n.agents, targets.isEmpty() ? received(n) : targets, n.prompted ? Shape.NOUN_FROM : Shape.NOUN_AGENT);
        }
        if (!n.genitive.isEmpty() && genitiveIsTarget && !n.targets.isEmpty() && !near(rest(n), OF_OBJECT, end(n.genitive)).isEmpty()) {
            return n.act(n.genitive, n.targets, Shape.NOUN_GENITIVE);
        }
        if (!n.genitive.isEmpty() && n.targets.isEmpty() && helped(n)) {
            return n.act(n.genitive, without(n.clause.subjects, n.genitive), Shape.NOUN_RECEIVED);
        }
        if (!n.genitive.isEmpty() && genitiveIsTarget) {
            List<Phrase> sources = n.adjective != null ? List.of(n.adjective) : around;
            return n.act(without(sources, n.genitive), n.genitive, Shape.NOUN_TARGET);
        }
        if (!n.genitive.isEmpty()) {
            return n.targets.isEmpty() ? null : n.act(n.genitive, n.targets, Shape.NOUN_GENITIVE);
        }
        if (n.adjective != null) {
            return n.act(List.of(n.adjective), n.targets, Shape.NOUN_ADJECTIVE);
        }
        if (n.possessor != null) {
            if (n.frame.nounOf().equals("target") && n.targets.isEmpty()) {
                return n.act(without(around, List.of(n.possessor)), List.of(n.possessor), Shape.NOUN_POSSESSED);
            }
            return n.act(List.of(n.possessor), n.targets, Shape.NOUN_POSSESSOR);
        }
        return controlled(n, around);
    }

    /** "تقدم الجيش بمساندة [حزب الله]": with whose help the subject acts, where nothing governs the noun by its preposition. */
    private static boolean helped(Nominal n) {
        if (n.clause == null || n.reading == null || n.reading.preposition() != '\u0628' || n.frame.type().pressure()) {
            return false;
        }
        String with = String.valueOf(n.reading.preposition());
        return n.clause.readings().stream().noneMatch(r -> r.sense() instanceof Governor g && g.takes().contains(with)
                || r.sense() instanceof Frame f && (f.content().contains(with) || f.target().contains(with)));
    }

    /** Who takes part, where not both are known. */
    private Act half(Nominal n) {
        boolean ofTarget = n.frame.nounOf().equals("target");
        List<Phrase> own = n.possessor != null ? List.of(n.possessor) : !n.genitive.isEmpty() ? n.genitive
                : n.adjective != null ? List.of(n.adjective) : List.of();
        List<Phrase> sources = !n.agents.isEmpty() ? n.agents : ofTarget ? List.of() : own;
        List<Phrase> targets = n.targets.isEmpty() && ofTarget ? own : n.targets;
        if (sources.isEmpty()) {
            sources = without(around(n), targets);
        }
        boolean goesOn = n.reading != null && n.reading.conjunction() != 0 && last != null && n.from - last.to() < NEAR
                && syntax.p.together(last.from(), n.from);
        if (sources.isEmpty() && goesOn) {
            sources = without(last.sources(), targets);
        }
        return new Act(n.frame, sources, without(targets, sources), n.from, n.to, n.clause, Shape.HALF);
    }

    /** "تقدم الجيش بدعم من…", "تعاني من هجمات": who gets the act is the subject of the clause. */
    private static List<Phrase> received(Nominal n) {
        boolean with = n.clause != null && n.reading != null && n.reading.preposition() == '\u0628';
        return with || n.clause != null && receives(n.clause) ? n.clause.subjects : List.of();
    }

    private static boolean receives(Clause clause) {
        return clause.governor() != null && clause.governor().kind() == Governor.Kind.RECEIVE;
    }

    private static List<Argument> rest(Nominal n) {
        return n.arguments.stream().filter(a -> !n.genitive.contains(a.phrase())).toList();
    }

    private static int end(List<Phrase> phrases) {
        return phrases.get(phrases.size() - 1).to();
    }

    /** "الهجمات التي تشنها جماعات", "هجوم شنه مسلحون": the verb behind has a pronoun for the noun, and its subject acts. */
    private Act relative(Nominal n) {
        for (int i = n.to; i < Math.min(syntax.p.size(), n.to + 6) && syntax.p.together(n.from, i); i++) {
            Clause clause = clauses.starting(i);
            if (clause == null && syntax.actNoun(i)) {
                return null;
            }
            if (clause != null) {
                if (n.to == i && clause.issues()) {
                    return issued(n, clause);
                }
                if (receives(clause)) {
                    return n.act(RoleFinder.marked(clause.arguments, FROM), clause.subjects, Shape.NOUN_RECEIVED);
                }
                boolean resumes = (!clause.first().pronoun().isEmpty() || syntax.p.particle(i + 1, "pronouns") != null)
                        && !clause.subjects.isEmpty() && !clause.dropped;
                if (!resumes) {
                    return struck(n, clause);
                }
                if (n.frame.symmetric() && clause.subjects.size() > 1) {
                    return n.act(clause.subjects.subList(0, 1), clause.subjects.subList(1, clause.subjects.size()), Shape.NOUN_RELATIVE);
                }
                List<Phrase> targets = n.targets.isEmpty() ? targets(clause.arguments, n.frame.nounTarget()) : n.targets;
                if (targets.isEmpty() && n.frame.symmetric()) {
                    targets = RoleFinder.marked(clause.arguments, WITH);
                }
                if (targets.isEmpty()) {
                    targets = against(clause.verb);
                }
                if (targets.isEmpty() && n.clause != null && n.clause != clause && receives(n.clause)) {
                    targets = n.clause.subjects;
                }
                if (targets.isEmpty() && n.clause != null && n.clause != clause) {
                    targets = n.clause.frame() != null && n.clause.frame().type() == n.frame.type() ? n.clause.subjects : List.of();
                }
                return new Act(n.frame, clause.subjects, targets, n.from, n.to, n.clause, Shape.NOUN_RELATIVE);
            }
        }
        return null;
    }

    /** "هجوم استهدف [السفارة]", "الغارات التي أصابت [المدنيين]": the object of what the act does is its target. */
    private Act struck(Nominal n, Clause clause) {
        List<Phrase> both = n.frame.symmetric() && clause.relative ? RoleFinder.marked(clause.arguments, BETWEEN) : List.of();
        if (both.size() > 1) {
            return n.act(both.subList(0, 1), both.subList(1, both.size()), Shape.NOUN_BETWEEN);
        }
        boolean hits = n.frame.type() == EventType.ASSAULT && clause.frame() != null && clause.frame().type() == EventType.ASSAULT
                && clause.first().pronoun().isEmpty();
        List<Phrase> hit = !hits ? List.of() : clause.objects.isEmpty() && !clause.dropped ? clause.subjects : clause.objects;
        List<Phrase> own = !n.genitive.isEmpty() ? n.genitive : n.adjective != null ? List.of(n.adjective) : n.agents;
        return hit.isEmpty() ? null : new Act(n.frame, without(own, hit), hit, n.from, n.to, n.clause, Shape.NOUN_RELATIVE);
    }

    /** "تحذيرات صدرت من كتائب… لرئيس الوزراء": who stands behind من or عن acts. */
    private Act issued(Nominal n, Clause clause) {
        List<Argument> arguments = syntax.arguments(clause.verb, true);
        List<Phrase> sources = RoleFinder.marked(arguments, FROM);
        if (sources.isEmpty()) {
            sources = RoleFinder.marked(arguments, OF);
        }
        return n.act(sources, targets(arguments, n.frame.nounTarget()), Shape.NOUN_RELATIVE);
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

    /** A bare noun: the clause around says who acts; of a received act the subject is the target. */
    private Act controlled(Nominal n, List<Phrase> around) {
        Governor governor = n.clause == null ? null : n.clause.governor();
        if (governor != null && governor.kind() == Governor.Kind.RECEIVE) {
            List<Phrase> sources = RoleFinder.marked(n.arguments, FROM);
            return n.act(sources, n.clause.subjects, Shape.NOUN_RECEIVED);
        }
        Shape shape = governor == null || governor.kind() == Governor.Kind.PLAIN ? Shape.NOUN_PLAIN : Shape.NOUN_GOVERNED;
        return n.act(around, n.targets, shape);
    }

    /** Who does the act by the clause it stands in: the target of a frame that demands it, else the subject. */
    private List<Phrase> around(Nominal n) {
        List<Phrase> owner = owner(n.from, n.clause == null ? -1 : n.clause.verb);
        if (!owner.isEmpty()) {
            return owner;
        }
        if (n.clause == null || happens(n) || syntax.before(n.from, "complementisers")) {
            return List.of();
        }
        Frame above = n.clause.frame();
        if (above != null && above.controlsTarget()) {
            List<Phrase> targets = RoleFinder.targets(n.clause, above);
            if (!targets.isEmpty() && targets.stream().noneMatch(n.targets::contains)) {
                return targets;
            }
        }
        return n.clause.subjects;
    }

    /** "تم [التنسيق] مع…", "يجري [التحقيق] معه": the act itself is the subject of the clause. */
    private static boolean happens(Nominal n) {
        boolean begins = n.clause.governor() != null && n.clause.governor().kind() == Governor.Kind.BEGIN;
        return begins && n.clause.dropped && n.from == n.clause.verb + 1;
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
        return before != null && before.marker().equals(FROM) || syntax.p.word(act - 1).readings().stream()
                .anyMatch(r -> r.sense() instanceof Governor g && g.kind() == Governor.Kind.STOP);
    }

    private static List<Phrase> without(List<Phrase> phrases, List<Phrase> others) {
        return phrases.stream().filter(a -> others.stream().noneMatch(b -> a == b)).toList();
    }

    private static List<Phrase> targets(List<Argument> arguments, List<String> markers) {
        for (String marker : markers) {
            List<Phrase> found = RoleFinder.marked(arguments, marker);
            if (!found.isEmpty() && !marker.equals(BETWEEN)) {
                return found;
            }
        }
        return List.of();
    }

    /** The phrase right behind, with those joined to it, or behind one thing of it: "قصف [مواقع] داعش". */
    private List<Phrase> genitive(int to, List<Argument> arguments) {
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
    private Phrase adjective(int to) {
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
    private String pronounWithin(int i, int to) {
        String folded = syntax.p.word(i).folded();
        char last = syntax.p.text().charAt(syntax.p.token(i).end() - 1);
        boolean pronoun = to > i + 1 && syntax.p.particle(i + 1, "prepositions") != null && last != '\u0629';
        return pronoun ? Pronouns.ending(folded) : "";
    }

    private Phrase possessor(int i, String pronoun, Clause clause) {
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
