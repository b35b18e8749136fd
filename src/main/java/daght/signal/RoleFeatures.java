package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Particle;
import java.util.List;

/**
 * What tells whether a phrase is the source or target of a cue: where it stands, behind which preposition, what grammar says. Each feature
 * is a template and up to three small values, so that scoring builds no strings. One for a passage.
 */
final class RoleFeatures {

    /** The roles a phrase can have. */
    enum Role {
        SOURCE, TARGET
    }

    /** How far behind a cue its pronoun is looked for. */
    private static final int NEAR = 6;

    /** In the place of a role: the feature is the same in either. */
    static final int BOTH = 2;

    /** Takes features: the ordinal of the role or {@link #BOTH}, the template, and three values of 16 bits. */
    @FunctionalInterface
    interface Sink {
        void feature(int role, int template, int a, int b, int c);
    }

    private final Syntax syntax;
    private final Between between;
    private Cue lastCue;
    private int lastBefore;
    private int lastGoverns;
    private String lastOwn;
    private Phrase lastOwner;
    private String lastMarked;
    private Phrase lastAntecedent;
    private final Pronouns pronouns;

    RoleFeatures(Syntax syntax) {
        this.syntax = syntax;
        this.between = new Between(syntax);
        this.pronouns = new Pronouns(syntax);
    }

    /** The marks of the passage, counted. */
    Between between() {
        return between;
    }

    /** Gives every feature of a phrase as source and as target of a cue. */
    void each(Cue cue, Phrase x, Sink sink) {
        int kind = cue.kind();
        boolean after = x.from() >= cue.to();
        int side = after ? 1 : 0;
        int gap = after ? x.from() - cue.to() : cue.from() - x.to();
        int distance = bucket(Math.max(0, gap));
        int lo = after ? cue.to() : x.to();
        int hi = after ? x.from() : cue.from();
        int crossed = Math.min(3, between.count(Between.Mark.BOUNDARY, lo, hi));
        int passed = Math.min(4, between.count(Between.Mark.PHRASE, lo, hi));
        int sentences = Math.min(2, Math.abs(syntax.p.sentence(cue.from()) - syntax.p.sentence(x.from())));
        String mark = syntax.marker(x);
        int marker = Surroundings.marker(mark);
        int wants = Math.min(4, wanted(cue).indexOf(mark) + 1);
        int type = cue.frame().type().ordinal();
        Clause clause = cue.clause();
        int subject = clause == null ? 3 : clause.subjects.contains(x) ? 1 : clause.parent != null && clause.parent.subjects.contains(x)
                ? 2 : 0;
        int object = clause != null && clause.objects.contains(x) ? 1 : 0;
        int governs = governs(cue);
        int asSource = grammar(cue.roles(), x, Role.SOURCE);
        int asTarget = grammar(cue.roles(), x, Role.TARGET);
        int agrees = cue.verb() ? syntax.agrees(cue.reading(), x, !after) ? 1 : 2 : 0;
        int nounOf = cue.verb() ? 0 : cue.frame().nounOf().isEmpty() ? 1 : 2 + cue.frame().nounOf().charAt(0) % 3;
        int adjacent = after && gap == 0 ? x.adjective() ? 2 : 1 : 0;
        int r = BOTH;
        int s = Role.SOURCE.ordinal();
        int t = Role.TARGET.ordinal();
        add(sink, r, 1, type, kind, 0);
        add(sink, r, 2, kind, side, distance);
        add(sink, r, 3, kind * 2 + side, marker, 0);
        add(sink, r, 4, kind * 2 + side, wants, crossed);
        add(sink, s, 5, asSource, kind, 0);
        add(sink, t, 5, asTarget, kind, 0);
        add(sink, r, 6, kind, subject, object);
        add(sink, r, 7, governs, subject, kind);
        add(sink, r, 8, crossed, kind * 2 + side, passed);
        add(sink, r, 9, sentences, side, kind);
        add(sink, r, 10, sort(x), kind, adjacent);
        add(sink, r, 11, type, marker, side);
        add(sink, r, 12, agrees, side, passed);
        add(sink, r, 13, nounOf, marker, adjacent);
        add(sink, r, 14, passed, kind * 2 + side, wants);
        add(sink, s, 15, asSource, type, 0);
        add(sink, t, 15, asTarget, type, 0);
        add(sink, r, 16, cue.frame().id().hashCode() & 0xFFFF, side, 0);
        add(sink, r, 17, says(clause, x) ? 1 : 0, cue.frame().type().quad().ordinal(), kind);
        add(sink, s, 18, asSource, distance, crossed);
        add(sink, t, 18, asTarget, distance, crossed);
        add(sink, r, 20, before(cue), side, subject);
        add(sink, s, 21, before(cue), asSource, kind);
        add(sink, t, 21, before(cue), asTarget, kind);
        int same = Math.min(3, passed(cue, x));
        add(sink, r, 22, owns(cue, x), kind, side);
        add(sink, r, 23, marked(cue, x), kind, side);
        add(sink, r, 24, same, marker, kind * 2 + side);
        add(sink, r, 25, same, wants, kind * 2 + side);
        add(sink, r, 19, cue.act() == null ? 1 : 0, kind, side);
    }

    /** The prepositions by which a cue takes its target, best first. */
    static List<String> wanted(Cue cue) {
        return cue.verb() || cue.kind() == 3 ? cue.frame().target() : cue.frame().nounTarget();
    }

    /** 1 for a nationality adjective, 2 for a word that is mostly no actor, 3 for one that only tells. */
    static int sort(Phrase x) {
        return x.adjective() ? 1 : x.weak() ? 2 : x.source() ? 3 : 0;
    }

    private int before(Cue cue) {
        remember(cue);
        return lastBefore;
    }

    /** What the verb of the cue's clause does to it: 15 where the cue is the verb, 14 without one that governs. */
    int governs(Cue cue) {
        remember(cue);
        return lastGoverns;
    }

    /** What belongs to a cue alone is worked out once for all the phrases that it is asked of in a row. */
    private void remember(Cue cue) {
        if (cue != lastCue) {
            lastCue = cue;
            lastBefore = findBefore(cue);
            lastGoverns = findGoverns(cue);
            lastOwn = cue.reading() == null ? "" : cue.reading().pronoun();
            lastOwner = lastOwn.isEmpty() ? null : pronouns.antecedent(cue.from(), lastOwn, null);
            findMarked(cue);
        }
    }

    /** The pronoun near behind a cue that takes the place of its target: "حذر [منه]". */
    private void findMarked(Cue cue) {
        lastMarked = "";
        lastAntecedent = null;
        List<String> wanted = wanted(cue);
        for (int i = cue.to(); i < cue.to() + NEAR && i < syntax.p.size() && !syntax.boundary(i, cue.from()); i++) {
            Particle particle = syntax.p.particle(i, "pronouns");
            if (particle != null && wanted.contains(particle.marker())) {
                lastMarked = Pronouns.ending(syntax.p.word(i).folded());
                lastAntecedent = pronouns.antecedent(cue.from(), lastMarked, null);
                return;
            }
        }
    }

    /** Whether the pronoun at the end of a cue means a phrase: 0 without one, 1 most likely, 2 perhaps, 3 not. */
    int owns(Cue cue, Phrase x) {
        remember(cue);
        return meant(lastOwn, lastOwner, x, cue);
    }

    /** The same of the pronoun behind the cue's preposition. */
    int marked(Cue cue, Phrase x) {
        remember(cue);
        return meant(lastMarked, lastAntecedent, x, cue);
    }

    private static int meant(String pronoun, Phrase antecedent, Phrase x, Cue cue) {
        if (pronoun.isEmpty()) {
            return 0;
        }
        return x == antecedent ? 1 : x.to() <= cue.from() && x.fits(pronoun) ? 2 : 3;
    }

    /** How many phrases behind the same preposition stand between a cue and a phrase. */
    int passed(Cue cue, Phrase x) {
        boolean after = x.from() >= cue.to();
        return between.marked(Surroundings.marker(syntax.marker(x)), after ? cue.to() : x.to(), after ? x.from() : cue.from());
    }

    private static int findGoverns(Cue cue) {
        Clause clause = cue.clause();
        if (clause != null && clause.verb == cue.from()) {
            return 15;
        }
        Governor governor = clause == null ? null : clause.governor();
        return governor == null ? 14 : governor.kind().ordinal();
    }

    /** The preposition before a noun cue, as a small number. */
    private int findBefore(Cue cue) {
        if (cue.verb()) {
            return 0;
        }
        if (cue.reading() != null && cue.reading().preposition() != 0) {
            return Surroundings.marker(String.valueOf(cue.reading().preposition()));
        }
        Particle particle = syntax.p.particle(cue.from() - 1, "prepositions");
        return particle == null ? 30 : Surroundings.marker(particle.marker());
    }

    /** 0 without the article, 1 with it, 3 behind a preposition, 2 of a phrase. */
    static int definite(Cue cue) {
        return cue.reading() == null ? 2 : cue.reading().article() ? 1 : cue.reading().preposition() != 0 ? 3 : 0;
    }

    /**
     * 1 where grammar gives the phrase this role, 2 where it gives it the other one, 3 where it gives this role to others, 0 where it
     * finds nobody in this role.
     */
    static int grammar(Act act, Phrase x, Role role) {
        if (act == null) {
            return 0;
        }
        List<Phrase> same = role == Role.SOURCE ? act.sources() : act.targets();
        List<Phrase> other = role == Role.SOURCE ? act.targets() : act.sources();
        return same.contains(x) ? 1 : other.contains(x) ? 2 : same.isEmpty() ? 0 : 3;
    }

    /** Whether the phrase is the subject of a verb of saying above the cue. */
    static boolean says(Clause clause, Phrase x) {
        for (Clause c = clause; c != null; c = c.parent) {
            if (c.says() && c.subjects.contains(x)) {
                return true;
            }
        }
        return false;
    }

    private static int bucket(int distance) {
        return distance < 3 ? distance : distance < 5 ? 3 : distance < 9 ? 4 : distance < 16 ? 5 : 6;
    }

    private static void add(Sink sink, int role, int template, int a, int b, int c) {
        sink.feature(role, template, a & 0xFFFF, b & 0xFFFF, c & 0xFFFF);
    }

    /** A feature as one number, as the file of weights has it. */
    static long packed(int role, int template, int a, int b, int c) {
        return (long) (template * 2 + role) << 48 | (long) a << 32 | (long) b << 16 | c;
    }

    /** The template of a packed feature. */
    static int template(long feature) {
        return (int) (feature >>> 49);
    }

    /** The ordinal of the role of a packed feature. */
    static int role(long feature) {
        return (int) (feature >>> 48) & 1;
    }

    /** One of the three values of a packed feature. */
    static int value(long feature, int which) {
        return (int) (feature >>> 32 - 16 * which) & 0xFFFF;
    }
}
