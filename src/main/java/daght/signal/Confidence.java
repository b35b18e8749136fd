package daght.signal;

/** How likely an act is read rightly. */
final class Confidence {

    private Confidence() {
    }

    /** The probability by the shape that the act was read from. */
    static double of(Act act) {
        return switch (act.shape()) {
            case "verb" -> 0.6;
            case "verb-passive", "noun-genitive", "noun-adjective" -> 0.55;
            default -> 0.4;
        };
    }
}
