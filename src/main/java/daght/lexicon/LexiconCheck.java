package daght.lexicon;

import java.nio.file.Path;
import java.util.List;

/** Tells what is wrong with a lexicon. */
public final class LexiconCheck {

    private LexiconCheck() {
    }

    /** Every fault of the lexicon in a folder, in the order of file and line. */
    public static List<LexiconException.Problem> check(Path folder) {
        return List.of();
    }
}
