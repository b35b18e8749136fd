package daght.signal;

import daght.actor.Phrase;
import java.util.List;

/** Which phrases grammar gives a role, over all cues: who acts by another cue is less likely to act by this one. One for a passage. */
final class Claims {

    private static final int MOST = 3;

    private final Syntax syntax;
    private final int size;
    private final byte[] sources;
    private final byte[] targets;
    private final byte[] pairs;

    Claims(Syntax syntax, List<Cue> cues) {
        this.syntax = syntax;
        this.size = syntax.phrases.size();
        this.sources = new byte[size];
        this.targets = new byte[size];
        this.pairs = new byte[size * size];
        for (Cue cue : cues) {
            if (cue.act() != null) {
                add(cue.act());
            }
        }
    }

    private void add(Act act) {
        act.sources().forEach(s -> sources[syntax.place(s)]++);
        act.targets().forEach(t -> targets[syntax.place(t)]++);
        for (Phrase source : act.sources()) {
            for (Phrase target : act.targets()) {
                pairs[syntax.place(source) * size + syntax.place(target)]++;
            }
        }
    }

    /** In how many acts of other cues a phrase is source. */
    int source(Cue cue, Phrase x) {
        int own = cue.act() != null && cue.act().sources().contains(x) ? 1 : 0;
        return Math.min(MOST, sources[syntax.place(x)] - own);
    }

    /** In how many acts of other cues a phrase is target. */
    int target(Cue cue, Phrase x) {
        int own = cue.act() != null && cue.act().targets().contains(x) ? 1 : 0;
        return Math.min(MOST, targets[syntax.place(x)] - own);
    }

    /** How many acts there are of one phrase on another. */
    int pair(Phrase source, Phrase target) {
        return Math.min(MOST, pairs[syntax.place(source) * size + syntax.place(target)]);
    }
}
