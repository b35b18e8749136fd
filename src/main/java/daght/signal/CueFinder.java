package daght.signal;

import daght.lexicon.LongestMatch;
import daght.lexicon.Reading;
import daght.lexicon.Sense;
import daght.text.VerbForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the cues of a passage with the acts that grammar alone reads from them. One for a passage. */
final class CueFinder {

    private final Syntax syntax;
    private final ClauseBuilder clauses;
    private final VerbActs verbs;
    private final NounActs nouns;

    CueFinder(Syntax syntax, ClauseBuilder clauses) {
        this.syntax = syntax;
        this.clauses = clauses;
        Pronouns pronouns = new Pronouns(syntax);
        this.verbs = new VerbActs(syntax, clauses, pronouns);
        this.nouns = new NounActs(syntax, clauses, pronouns, verbs);
    }

    /** The cues, in the order of their first tokens; a word that fits several frames gives one for each type. */
    List<Cue> find() {
        List<Cue> out = new ArrayList<>();
        for (int i = 0; i < syntax.p.size(); i++) {
            if (syntax.phraseAt(i) != null || !syntax.p.token(i).isWord()) {
                continue;
            }
            if (syntax.p.word(i).first(Frame.class) == null && syntax.p.word(i).starts().isEmpty()) {
                continue;
            }
            Clause clause = clauses.at(i);
            Map<EventType, Cue> byType = new LinkedHashMap<>(2);
            if (clause != null && clause.verb == i) {
                for (Reading reading : clause.readings()) {
                    verb(clause, reading, byType);
                }
            } else {
                phrases(i, clause, byType);
                if (byType.isEmpty() && syntax.p.particle(i, "adverbs") == null) {
                    for (Reading reading : syntax.p.word(i).readings()) {
                        noun(i, clause, reading, byType);
                    }
                }
            }
            out.addAll(byType.values());
        }
        return out;
    }

    private void verb(Clause clause, Reading reading, Map<EventType, Cue> byType) {
        if (reading.sense() instanceof Frame frame && verbs.allowed(clause, frame)) {
            keep(new Cue(frame, reading, clause.verb, clause.verb + 1, clause, verbs.act(clause, reading, frame)), byType);
        }
    }

    private void noun(int i, Clause clause, Reading reading, Map<EventType, Cue> byType) {
        if (reading.sense() instanceof Frame frame && !reading.finite() && (frame.with().isEmpty() || VerbActs.near(syntax.p, i, frame))) {
            Act act = nouns.act(i, reading, frame, clause);
            boolean participle = reading.form().kind() == VerbForm.Kind.ACTIVE_PARTICIPLE || reading.form()
                    .kind() == VerbForm.Kind.PASSIVE_PARTICIPLE;
            if (act != null && act.complete() || !participle || nouns.circumstantial(i, reading)) {
                keep(new Cue(frame, reading, i, i + 1, clause, act), byType);
            }
        }
    }

    private void phrases(int i, Clause clause, Map<EventType, Cue> byType) {
        LongestMatch match = LongestMatch.at(syntax.p, i, Frame.class);
        if (match == null || match.to() == i + 1) {
            return;
        }
        for (Sense sense : match.senses()) {
            Frame frame = (Frame) sense;
            keep(new Cue(frame, null, i, match.to(), clause, nouns.noun(i, match.to(), null, frame, clause)), byType);
        }
    }

    /** Of cues of one type at one word keeps the one whose roles grammar finds, one that asks for words near it first. */
    private static void keep(Cue cue, Map<EventType, Cue> byType) {
        Cue old = byType.get(cue.frame().type());
        boolean better = old == null || old.act() == null && cue.act() != null
                || (old.act() == null) == (cue.act() == null) && old.frame().with().isEmpty() && !cue.frame().with().isEmpty();
        if (better) {
            byType.put(cue.frame().type(), cue);
        }
    }
}
