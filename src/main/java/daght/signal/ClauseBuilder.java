package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Particle;
import daght.lexicon.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the clauses of a passage and who their subjects are: right of the verb (VSO), left of it (SVO, behind a relative, the topic behind
 * أن), by a pronoun, or understood from the clause before. One for a passage.
 */
final class ClauseBuilder {

    private final Syntax syntax;
    private final List<Clause> clauses = new ArrayList<>();
    private final Clause[] byVerb;
    private final Pronouns pronouns;

    ClauseBuilder(Syntax syntax) {
        this.syntax = syntax;
        this.pronouns = new Pronouns(syntax);
        this.byVerb = new Clause[syntax.p.size()];
    }

    /** The clauses in the order of their verbs. */
    List<Clause> build() {
        for (int i = 0; i < syntax.p.size(); i++) {
            List<Reading> readings = syntax.verbAt(i);
            if (!readings.isEmpty()) {
                Clause clause = new Clause(i, readings);
                clause.arguments = syntax.arguments(i, false);
                clause.end = end(i);
                clause.parent = parent(clause);
                subject(clause);
                if (!clause.dropped && !clause.subjects.isEmpty()) {
                    boolean before = clause.subjects.get(0).from() < i;
                    clause.keep(r -> syntax.agrees(r, clause.subjects.get(0), before));
                }
                objects(clause);
                clauses.add(clause);
                byVerb[i] = clause;
            }
        }
        return clauses;
    }

    /** The clause that a token stands in: that of the last verb before it in its sentence, or null. */
    Clause at(int token) {
        for (int i = token; i >= 0 && syntax.p.together(i, token); i--) {
            if (byVerb[i] != null) {
                return byVerb[i];
            }
        }
        return null;
    }

    /** Who has it in his power that an act does not come, by the condition behind it: "مهددا بالرد ما لم تنسحب [روسيا]". */
    List<Phrase> conditional(int act) {
        for (int i = act + 1; i + 1 < syntax.p.size() && syntax.p.together(act, i); i++) {
            if (syntax.p.particle(i, "conditions") != null) {
                for (int j = i + 1; j < Math.min(syntax.p.size(), i + 4); j++) {
                    if (byVerb[j] != null) {
                        return byVerb[j].dropped ? List.of() : byVerb[j].subjects;
                    }
                }
            }
        }
        return List.of();
    }

    /** The clause whose verb is at a token, or null. */
    Clause starting(int token) {
        return byVerb[token];
    }

    private int end(int verb) {
        int i = verb + 1;
        while (i < syntax.p.size() && !syntax.boundary(i, verb)) {
            i++;
        }
        return i;
    }

    /** The clause before, where this one is its content (أن, إن, بأن) or goes on from it. */
    private Clause parent(Clause clause) {
        Clause last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
        return last != null && syntax.p.together(last.verb, clause.verb) ? last : null;
    }

    private void subject(Clause clause) {
        Reading verb = clause.first();
        if (verb.form().person() == 1) {
            speaker(clause);
            return;
        }
        if (relative(clause) || able(clause)) {
            return;
        }
        boolean resumes = clause.relative && !verb.pronoun().isEmpty();
        if (!resumes && (leftSubject(clause, verb) || auxiliary(clause, verb))) {
            return;
        }
        if (!resumes && !clause.relative && pronounBefore(clause, verb)) {
            understood(clause, verb);
            return;
        }
        for (Argument argument : clause.arguments) {
            if (argument.bare() && !argument.owned() && takesSubject(clause, verb, argument)) {
                for (Argument other : clause.arguments) {
                    if (other.group() == argument.group()) {
                        clause.subjects.add(other.phrase());
                    }
                }
                return;
            }
            if (argument.bare()) {
                break;
            }
        }
        if (doer(clause)) {
            return;
        }
        if (clause.relative && !resumes && ofAct(clause.verb) && !resumed(clause.verb)) {
            clause.dropped = true;
        } else if (resumes || !topic(clause, verb)) {
            understood(clause, verb);
        }
    }

    /** "قالت الشرطة إنها [اعتقلت]": a pronoun is the subject, whatever stands behind the verb. */
    private boolean pronounBefore(Clause clause, Reading verb) {
        int at = clause.verb - 1;
        while (at >= 0 && (syntax.p.particle(at, "negations") != null || syntax.p.particle(at, "possibles") != null
                || syntax.p.particle(at, "futures") != null)) {
            at--;
        }
        boolean impersonal = verb.form().passive() || clause.governor() != null && clause.governor().kind() == Governor.Kind.POSSIBLE;
        if (at < 0 || impersonal || !syntax.p.together(at, clause.verb) || syntax.p.particle(at, "subject_pronouns") == null) {
            return false;
        }
        boolean she = Pronouns.feminine(syntax.p.word(at).folded());
        return verb.form().number() != 's' || she == (verb.form().gender() == 'f');
    }

    /** "كان [وزير الخارجية]، ابن الملك، استقبل…": the subject stands between كان and its verb, with what explains it. */
    private boolean auxiliary(Clause clause, Reading verb) {
        if (verb.conjunction() != 0) {
            return false;
        }
        int at = skipBack(clause.verb - 1);
        Phrase subject = null;
        while (at > 0 && (syntax.phraseAt(at) != null || syntax.comma(at))) {
            Phrase phrase = syntax.phraseAt(at);
            subject = phrase == null ? subject : phrase;
            at = phrase == null ? at - 1 : phrase.from() - 1;
        }
        boolean so = subject != null && at >= 0 && syntax.p.together(at, clause.verb) && syntax.p.particle(at, "auxiliaries") != null
                && subject.preposition() == 0 && agreesLoosely(verb, subject);
        if (so) {
            clause.subjects.addAll(forward(subject));
        }
        return so;
    }

    /** "أجبرت ضربات [التحالف]…": who did what is the subject. */
    private boolean doer(Clause clause) {
        Argument first = clause.arguments.isEmpty() ? null : clause.arguments.get(0);
        boolean so = first != null && first.bare() && first.owned() && first.at() == clause.verb + 2 && syntax.actNoun(clause.verb + 1)
                && !clause.relative && clause.first().pronoun().isEmpty();
        if (so) {
            clause.arguments.stream().filter(a -> a.group() == first.group()).forEach(a -> clause.subjects.add(a.phrase()));
        }
        return so;
    }

    /** "يمكنها المشاركة": who can is the pronoun at the verb. */
    private boolean able(Clause clause) {
        Governor governor = clause.governor();
        String pronoun = clause.first().pronoun();
        if (governor == null || governor.kind() != Governor.Kind.POSSIBLE || pronoun.isEmpty()) {
            return false;
        }
        Phrase antecedent = pronouns.antecedent(clause.verb, pronoun, null);
        if (antecedent != null) {
            clause.subjects.add(antecedent);
        }
        return antecedent != null;
    }

    /** Whether a relative clause tells of an act: "[الهجمات] التي أسفرت عن". */
    private boolean ofAct(int verb) {
        int relative = skipBack(verb - 1);
        return syntax.actNoun(relative - 1) || syntax.phraseAt(relative - 1) == null && syntax.actNoun(relative - 2);
    }

    /** Whether a pronoun behind the verb stands for what its relative clause tells of: "المدن التي سيطر [عليها]". */
    private boolean resumed(int verb) {
        return syntax.p.particle(verb + 1, "pronouns") != null || syntax.p.particle(verb + 2, "pronouns") != null;
    }

    /** Whether a phrase right of the verb is its subject: it agrees, and is not rather the object of an understood one. */
    private boolean takesSubject(Clause clause, Reading verb, Argument argument) {
        boolean agrees = syntax.agrees(verb, argument.phrase(), false)
                || clause.readings().stream().anyMatch(r -> syntax.agrees(r, argument.phrase(), false));
        return agrees && (!argument.phrase().oblique() || syntax.counted(argument.phrase(), clause.verb)) && !infinitive(clause);
    }

    /** "أن" right before an imperfect: its subject is mostly that of the clause above or its target. */
    private boolean infinitive(Clause clause) {
        if (!syntax.before(clause.verb, "complementisers")) {
            return false;
        }
        Frame frame = clause.frame();
        long bare = clause.arguments.stream().filter(Argument::bare).map(Argument::group).distinct().count();
        return frame != null && frame.object() && bare == 1 && clause.first().pronoun().isEmpty() && clause.parent != null
                && clause.parent.frame() != null && clause.parent.frame().embeds() != null;
    }

    /** "جماعات التي تشنها": the antecedent is the subject where it agrees and the verb has no pronoun for it. */
    private boolean relative(Clause clause) {
        int at = skipBack(clause.verb - 1);
        if (at < 0 || !syntax.p.together(at, clause.verb) || syntax.p.particle(at, "relatives") == null) {
            return false;
        }
        clause.relative = true;
        int before = at - 1;
        while (before >= 0 && (syntax.p.is(before, '\u060C') || syntax.p.isQuote(before) || syntax.p.is(before, ')'))) {
            before--;
        }
        Phrase antecedent = syntax.phraseAt(before);
        if (antecedent == null || !clause.first().pronoun().isEmpty() || !agreesLoosely(clause.first(), antecedent)
                || resumed(clause.verb, antecedent)) {
            return false;
        }
        clause.subjects.add(antecedent);
        return true;
    }

    /** "الذي هجم عليه الحوثيون": a pronoun stands for the antecedent, so it is not the subject. */
    private boolean resumed(int verb, Phrase antecedent) {
        for (int i = verb + 1; i <= verb + 2 && i < syntax.p.size(); i++) {
            if (syntax.p.particle(i, "pronouns") != null && antecedent.fits(Pronouns.ending(syntax.p.word(i).folded()))) {
                return true;
            }
        }
        return false;
    }

    private boolean agreesLoosely(Reading verb, Phrase phrase) {
        return syntax.agrees(verb, phrase, true) || phrase.number() == 'p' && verb.form().gender() == 'f';
    }

    /** A phrase right before the verb, without a preposition: SVO. */
    private boolean leftSubject(Clause clause, Reading verb) {
        if (verb.conjunction() != 0) {
            return false;
        }
        int at = skipBack(clause.verb - 1);
        Phrase phrase = syntax.phraseAt(at);
        if (phrase == null || phrase.adjective() || !syntax.p.together(at, clause.verb) || !agreesLoosely(verb, phrase)) {
            return false;
        }
        boolean described = !phrase.definite() && phrase.human() && verb.form().number() == phrase.number();
        if (!described && (preposed(phrase) || phrase.oblique() && !introduced(phrase))) {
            return false;
        }
        clause.subjects.addAll(joined(phrase));
        return true;
    }

    /** Skips particles between a subject and its verb. */
    private int skipBack(int i) {
        int at = i;
        while (at >= 0 && (syntax.p.particle(at, "negations") != null || syntax.p.particle(at, "possibles") != null
                || syntax.p.particle(at, "futures") != null || syntax.p.particle(at, "adverbs") != null || syntax.p.isQuote(at)
                || syntax.p.particle(at, "personal") != null)) {
            at--;
        }
        return at;
    }

    /** Whether إن or one of its sisters stands before a phrase, which then is oblique though it is the subject. */
    private boolean introduced(Phrase phrase) {
        return syntax.before(phrase.from(), "complementisers") || syntax.before(phrase.from(), "openers");
    }

    private boolean preposed(Phrase phrase) {
        if (phrase.preposition() != 0) {
            return true;
        }
        int before = phrase.from() - 1;
        while (before >= 0 && syntax.p.isQuote(before)) {
            before--;
        }
        if (before < 0 || !syntax.p.together(before, phrase.from())) {
            return false;
        }
        Particle preposition = syntax.p.particle(before, "prepositions");
        if (preposition != null && syntax.p.particle(before, "openers") == null) {
            return true;
        }
        boolean word = syntax.p.token(before).isWord() && !syntax.p.isParticle(before) && syntax.verbAt(before).isEmpty()
                && syntax.phraseAt(before) == null && !syntax.p.word(before).folded().startsWith("\u0627\u0644");
        return word;
    }

    /** The phrase with those joined to it before: "بغداد وأنقرة". */
    private List<Phrase> joined(Phrase phrase) {
        List<Phrase> out = new ArrayList<>(List.of(phrase));
        Phrase at = phrase;
        while (at.conjunction() != 0 && syntax.phraseAt(at.from() - 1) != null) {
            at = syntax.phraseAt(at.from() - 1);
            out.add(0, at);
        }
        return out;
    }

    /** The first phrase behind أن or at the start of the sentence, where the verb comes late and has no other. */
    private boolean topic(Clause clause, Reading verb) {
        if (verb.conjunction() != 0) {
            return false;
        }
        for (int i = clause.verb - 1; i >= 0 && i > clause.verb - 18 && syntax.p.together(i, clause.verb); i--) {
            boolean start = i == 0 || !syntax.p.together(i - 1, i) || syntax.before(i, "complementisers") || syntax.before(i, "openers");
            Phrase phrase = syntax.phraseAt(i);
            if (start && phrase != null && phrase.from() == i && phrase.preposition() == 0 && agreesLoosely(verb, phrase)) {
                clause.subjects.addAll(forward(phrase));
                return true;
            }
            if (byVerb[i] != null && !byVerb[i].relative || syntax.p.particle(i, "complementisers") != null) {
                return false;
            }
        }
        return false;
    }

    private List<Phrase> forward(Phrase phrase) {
        List<Phrase> out = new ArrayList<>(List.of(phrase));
        Phrase next = syntax.phraseAt(phrase.to());
        while (next != null && next.conjunction() != 0 && next.preposition() == 0) {
            out.add(next);
            next = syntax.phraseAt(next.to());
        }
        return out;
    }

    /** "نطالب", "نأمل": who is saying it, or nobody. */
    private void speaker(Clause clause) {
        clause.dropped = true;
        for (int i = clauses.size() - 1; i >= 0 && clause.subjects.isEmpty(); i--) {
            Clause before = clauses.get(i);
            if (before.says() && before.first().form().person() == 3) {
                clause.subjects.addAll(before.subjects);
            }
        }
    }

    /** A subject that is not said: that of the clause before that agrees; of a controlled act, who the frame above says. */
    private void understood(Clause clause, Reading verb) {
        clause.dropped = true;
        Clause above = clause.parent;
        boolean control = syntax.before(clause.verb, "complementisers") && verb.form().kind() == daght.text.VerbForm.Kind.IMPERFECT;
        if (control && above != null && above.frame() != null && above.frame().controlsTarget()) {
            List<Phrase> targets = RoleFinder.targets(above, above.frame());
            if (!targets.isEmpty()) {
                clause.subjects.addAll(targets);
                return;
            }
        }
        for (int i = clauses.size() - 1; i >= Math.max(0, clauses.size() - 5); i--) {
            Clause before = clauses.get(i);
            boolean near = syntax.p.sentence(clause.verb) - syntax.p.sentence(before.verb) <= 1;
            if (!near) {
                return;
            }
            for (Phrase subject : before.subjects) {
                if (agreesLoosely(verb, subject) && !subject.source()) {
                    clause.subjects.addAll(before.subjects);
                    return;
                }
            }
        }
    }

    /** Direct objects: bare phrases that are no subject. */
    private void objects(Clause clause) {
        int group = -1;
        for (Argument argument : clause.arguments) {
            boolean free = argument.bare() && !argument.phrase().nominative() && !clause.subjects.contains(argument.phrase());
            if (free && (group < 0 || group == argument.group())) {
                clause.objects.add(argument.phrase());
                group = argument.group();
            }
        }
    }
}
