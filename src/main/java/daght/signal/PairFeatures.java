package daght.signal;

import daght.actor.Phrase;
import daght.signal.Between.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells whether a cue is an act of one phrase on another, as numbers for {@link PairModel}: those of the cue, those of the source,
 * those of the target, and those of the two together. Made for one cue of a passage; the number of a feature is its place.
 */
final class PairFeatures {

    private static final int FAR = 40;
    private static final int NOT = 9;
    /** Ranks below these are all one. */
    private static final int MOST_RANK = 20;
    private static final int MOST_PHRASES = 10;

    private final Parse parse;
    private final Syntax syntax;
    private final Cue cue;
    private final List<Phrase> near;
    private final double[] source;
    private final double[] target;
    private final double likeliestTarget;
    private final int[] sourceRank;
    private final int[] targetRank;
    private final WordModel.Sums words;
    private final float[] ofCue;
    private final float[][] ofPhrase;
    /** A number for each phrase that is the same where the actor is. */
    private final int[] actors;
    private final List<List<Phrase>> joined;
    /** The highest products of likelihoods, highest first; below them zeros. */
    private final double[] products = new double[MOST_RANK];

    /**
     * @param roles how likely each phrase is in each role alone
     * @param words what the words around speak for
     * @param share of cues of this frame that were acts in annotated paragraphs, from 0 to 1
     */
    PairFeatures(Parse parse, Cue cue, RoleModel roles, WordModel words, double share) {
        this.parse = parse;
        this.syntax = parse.syntax();
        this.cue = cue;
        this.near = parse.near(cue);
        int n = near.size();
        source = new double[n];
        target = new double[n];
        ofPhrase = new float[n][];
        actors = new int[n];
        joined = new ArrayList<>(Collections.nCopies(n, null));
        Map<String, Integer> first = new HashMap<>();
        Weights.Sums sums = roles.sums();
        for (int i = 0; i < n; i++) {
            Phrase x = near.get(i);
            parse.features().each(cue, x, sums);
            source[i] = sums.source();
            target[i] = sums.target();
            Integer known = first.putIfAbsent(x.actor().id(), i);
            actors[i] = known == null ? i : known;
        }
        likeliestTarget = Arrays.stream(target).max().orElse(0);
        sourceRank = ranks(source);
        targetRank = ranks(target);
        ofCue = cue(share);
        this.words = words.sums(new PairWords(parse, cue, near), n);
        products();
    }

    Cue cue() {
        return cue;
    }

    List<Phrase> near() {
        return near;
    }

    /**
     * Whether two phrases, by place, can be source and target: of different actors, and the source no mere teller and, behind an active
     * verb, not in the case of an object.
     */
    boolean pair(int s, int t) {
        return actors[s] != actors[t] && !near.get(s).source() && !object(near.get(s));
    }

    private boolean object(Phrase x) {
        return x.oblique() && x.from() >= cue.to() && cue.verb() && !cue.reading().form().passive()
                && syntax.marker(x).equals(Argument.BARE);
    }

    /** Every number of a pair of phrases, by place: those of the cue, of the source, of the target, of the two together. */
    float[] of(int s, int t) {
        float[] both = ofPair(s, t);
        int width = ofPhrase(s).length;
        float[] numbers = Arrays.copyOf(ofCue, ofCue.length + width * 2 + both.length);
        System.arraycopy(ofPhrase(s), 0, numbers, ofCue.length, width);
        System.arraycopy(ofPhrase(t), 0, numbers, ofCue.length + width, width);
        System.arraycopy(both, 0, numbers, ofCue.length + width * 2, both.length);
        return numbers;
    }

    /** The numbers of the cue. */
    float[] ofCue() {
        return ofCue;
    }

    /** The numbers of a phrase in either role, by place; worked out when first asked for, as most are never. */
    float[] ofPhrase(int place) {
        if (ofPhrase[place] == null) {
            ofPhrase[place] = phrase(near.get(place));
        }
        return ofPhrase[place];
    }

    /** How likely a phrase is as source, with the likeliest target. */
    double highest(int s) {
        return source[s] * likeliestTarget;
    }

    /** How likely two phrases are in their roles alone. */
    double product(int s, int t) {
        return source[s] * target[t];
    }

    /** How much the words in and around a cue and a pair of phrases, by place, speak for the one acting on the other: a logit. */
    float told(int s, int t) {
        return words.of(s, t).pair();
    }

    private void products() {
        int[] sources = byLikelihood(source);
        int[] targets = byLikelihood(target);
        for (int s : sources) {
            for (int t : targets) {
                if (product(s, t) <= products[MOST_RANK - 1]) {
                    break;
                }
                if (pair(s, t)) {
                    keep(product(s, t), products);
                }
            }
        }
    }

    /** The places of values, the highest first. */
    private static int[] byLikelihood(double[] values) {
        int[] places = new int[values.length];
        for (int i = 0; i < places.length; i++) {
            int at = i;
            while (at > 0 && values[places[at - 1]] < values[i]) {
                places[at] = places[at - 1];
                at--;
            }
            places[at] = i;
        }
        return places;
    }

    /** Puts a value among the highest, which stand in their order, if it is one. */
    private static void keep(double value, double[] highest) {
        int at = highest.length - 1;
        if (value <= highest[at]) {
            return;
        }
        while (at > 0 && highest[at - 1] < value) {
            highest[at] = highest[at - 1];
            at--;
        }
        highest[at] = value;
    }

    /** How many of the highest values are above another. */
    private static int above(double value, double[] highest) {
        int above = 0;
        while (above < highest.length && highest[above] > value) {
            above++;
        }
        return above;
    }

    /** Whether one phrase is in a list with another. */
    private boolean joined(int s, int t) {
        if (joined.get(s) == null) {
            joined.set(s, parse.joined(near.get(s), null));
        }
        return joined.get(s).contains(near.get(t));
    }

    private static int[] ranks(double[] values) {
        double[] highest = new double[MOST_PHRASES];
        for (double value : values) {
            keep(value, highest);
        }
        int[] out = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = above(values[i], highest);
        }
        return out;
    }

    private float[] cue(double share) {
        Clause clause = cue.clause();
        Frame frame = cue.frame();
        boolean single = cue.reading() != null;
        boolean opens = cue.from() == 0 || !syntax.p.together(cue.from() - 1, cue.from());
        boolean told = clause != null && clause.parent != null && clause.parent.says();
        return new float[] {cue.kind(), frame.type().ordinal(), noun(frame), flag(frame.symmetric()), flag(!frame.with().isEmpty()),
            parse.features().governs(cue), clause == null ? 0 : clause.subjects.isEmpty() ? 1 : clause.dropped ? 2 : 3,
            flag(clause != null && clause.relative), clause == null ? NOT : clause.status.ordinal(),
            cue.act() == null ? 0 : 1 + cue.act().shape().ordinal(), RoleFeatures.definite(cue),
            flag(single && !cue.reading().pronoun().isEmpty()),
            single && cue.reading().preposition() != 0 ? Surroundings.marker(String.valueOf(cue.reading().preposition())) : 0,
            flag(single && cue.reading().conjunction() != 0), Surroundings.at(syntax, cue.from() - 1), Surroundings.at(syntax, cue.to()),
            flag(parse.features().between().quoted(cue.from())), flag(opens), clause == null ? 0 : Math.min(30, cue.from() - clause.verb),
            frame.target().size(), frame.nounTarget().size(), Math.min(3, syntax.p.sentence(cue.from())), flag(told), (float) share,
            Math.min(20, parse.cues().size())};
    }

    private static int noun(Frame frame) {
        return switch (frame.nounOf()) {
            case "source" -> 1;
            case "target" -> 2;
            case "either" -> 3;
            default -> 0;
        };
    }

    private float[] phrase(Phrase x) {
        boolean after = x.from() >= cue.to();
        int gap = Math.max(0, after ? x.from() - cue.to() : cue.from() - x.to());
        int lo = after ? cue.to() : x.to();
        int hi = after ? x.from() : cue.from();
        Between between = parse.features().between();
        String marker = syntax.marker(x);
        Clause clause = cue.clause();
        return new float[] {flag(after), Math.min(gap, FAR), between.count(Mark.BOUNDARY, lo, hi), between.count(Mark.VERB, lo, hi),
            between.count(Mark.RELATIVE, lo, hi), between.count(Mark.COMPLEMENTISER, lo, hi), between.count(Mark.COMMA, lo, hi),
            between.count(Mark.QUOTE, lo, hi), between.count(Mark.PHRASE, lo, hi), between.count(Mark.ACT_NOUN, lo, hi),
            Surroundings.marker(marker), Math.min(4, RoleFeatures.wanted(cue).indexOf(marker) + 1), subjectOf(clause, x),
            argumentOf(clause, x),
            flag(RoleFeatures.says(clause, x)), flag(clause != null && clause.objects.contains(x)),
            cue.verb() ? syntax.agrees(cue.reading(), x, !after) ? 1 : 2 : 0, RoleFeatures.sort(x), flag(x.human()), x.number(),
            Surroundings.at(syntax, x.from() - 1), Surroundings.at(syntax, x.to()), Surroundings.at(syntax, x.from() - 2),
            flag(between.quoted(x.from()) == between.quoted(cue.from())), Math.min(5, syntax.mentions(x)), Math.min(6, syntax.place(x)),
            x.actor().sector().ordinal(), Math.min(2, Math.abs(syntax.p.sentence(cue.from()) - syntax.p.sentence(x.from()))),
            flag(x.from() == 0 || !syntax.p.together(x.from() - 1, x.from())), x.kind().ordinal(), x.to() - x.from(),
            flag(x.conjunction() != 0),
            x.nominative() ? 1 : x.oblique() ? 2 : 0, parse.features().owns(cue, x), parse.features().marked(cue, x),
            Math.min(MOST_PHRASES, parse.features().passed(cue, x)), parse.claims().source(cue, x), parse.claims().target(cue, x),
            flag(syntax.counted(x, x.from() - 5)), x.likely()};
    }

    /** How many clauses above that of the cue has the phrase as its subject, or {@link #NOT}. */
    private static int subjectOf(Clause clause, Phrase x) {
        Clause at = clause;
        for (int above = 0; at != null && above < 6; above++, at = at.parent) {
            if (at.subjects.contains(x)) {
                return above;
            }
        }
        return NOT;
    }

    private static int argumentOf(Clause clause, Phrase x) {
        Clause at = clause;
        for (int above = 0; at != null && above < 4; above++, at = at.parent) {
            for (Argument argument : at.arguments) {
                if (argument.phrase() == x) {
                    return above;
                }
            }
        }
        return NOT;
    }

    /** The numbers of a pair of phrases together, by place. */
    float[] ofPair(int i, int j) {
        Phrase s = near.get(i);
        Phrase t = near.get(j);
        int lo = Math.min(s.to(), t.to());
        int hi = Math.max(s.from(), t.from());
        Between between = parse.features().between();
        double product = product(i, j);
        double most = products[0];
        WordModel.Sum told = words.of(i, j);
        return new float[] {RoleFeatures.grammar(cue.roles(), s, RoleFeatures.Role.SOURCE), RoleFeatures.grammar(cue.roles(), t,
            RoleFeatures.Role.TARGET), flag(s.from() < t.from()), order(s, t), Math.min(FAR, Math.abs(s.from() - t.from())),
            flag(joined(i, j)), between.count(Mark.BOUNDARY, lo, hi), between.count(Mark.VERB, lo, hi),
            between.count(Mark.PHRASE, lo, hi), countries(s.actor().country(), t.actor().country()),
            flag(syntax.p.sentence(s.from()) == syntax.p.sentence(t.from())), flag(s.to() == t.from() || t.to() == s.from()),
            (float) source[i], (float) target[j], (float) product, (float) (product / (most + 1e-6)), (float) most,
            above(product, products), sourceRank[i], targetRank[j], (float) source[j], (float) target[i],
            parse.claims().pair(s, t), parse.claims().pair(t, s), beside(s, t), told.pair(), told.act()};
    }

    /** 1 where a comma alone parts two phrases without a preposition before the second: of one list, or the one explains the other. */
    private int beside(Phrase s, Phrase t) {
        Phrase first = s.from() < t.from() ? s : t;
        Phrase second = first == s ? t : s;
        boolean bare = second.preposition() == 0;
        return !bare ? 0 : first.to() == second.from() ? second.conjunction() != 0 ? 2 : 3
                : first.to() + 1 == second.from() && syntax.comma(first.to()) ? 1 : 0;
    }

    /** Where the cue stands: 0 before both, 1 between them, 2 behind both. */
    private int order(Phrase s, Phrase t) {
        return cue.from() < Math.min(s.from(), t.from()) ? 0 : cue.from() > Math.max(s.from(), t.from()) ? 2 : 1;
    }

    private static int countries(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? 2 : a.equals(b) ? 1 : 0;
    }

    private static int flag(boolean is) {
        return is ? 1 : 0;
    }
}
