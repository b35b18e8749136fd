package daght.signal;

import java.util.List;

/** How likely an act is read rightly. */
final class Confidence {

    private static final List<String> SHAPES = List.of("verb", "verb-dropped", "verb-passive", "participle", "noun-between", "noun-agent",
            "noun-target", "noun-genitive", "noun-adjective", "noun-possessed", "noun-possessor", "noun-received", "noun-plain", "noun-governed", "phrase", "noun-relative");

    private Confidence() {
    }

    /** The probability by the shape that the act was read from. */
    static double of(Act act) {
        return 0.01 * (SHAPES.indexOf(act.shape()) + 1);
    }
}
