package daght.signal;

import daght.learned.ModelFile;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely it is that one phrase acts on another, and that a cue carries the act: two sets of {@link Trees} over
 * {@link PairFeatures}, and for each frame the share of its cues that were acts. Learned by {@code jobs/train}. Immutable.
 */
public final class PairModel {

    /** Lines of trees that tell whether two phrases have an act, by whichever cue of the paragraph. */
    public static final String PAIR = "pair";
    /** Lines of trees that tell whether the cue carries it, with its type. */
    public static final String ACT = "act";
    /** Share of acts among the cues of a frame that was never annotated. */
    static final double USUAL = 0.15;

    private final Map<String, Double> shares = new HashMap<>();
    private final Trees pair;
    private final Trees act;

    /**
     * The model in these lines: {@code share<TAB>frame<TAB>share}, {@code base<TAB>sum}, and a tree each behind {@code pair} or
     * {@code act}.
     */
    public PairModel(List<String> lines) {
        double base = 0;
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (cells[0].equals("share")) {
                shares.put(cells[1], Double.parseDouble(cells[2]));
            } else if (cells[0].equals("base")) {
                base = Double.parseDouble(cells[1]);
            }
        }
        pair = new Trees(base, trees(lines, PAIR));
        act = new Trees(base, trees(lines, ACT));
    }

    private static List<String> trees(List<String> lines, String which) {
        return lines.stream().filter(l -> l.startsWith(which + '\t')).map(l -> l.substring(which.length() + 1)).toList();
    }

    /**
     * The model of a language in the jar.
     *
     * @throws IllegalStateException if the jar has none
     */
    public static PairModel load(String language) {
        return ModelFile.load(language, "trees.tsv",
                in -> new PairModel(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()));
    }

    /** The share of a frame's cues that were acts in annotated paragraphs. */
    double share(Frame frame) {
        return shares.getOrDefault(frame.id(), USUAL);
    }

    /** The probabilities that the one phrase acts on the other in the paragraph; 0 where it is hopeless. */
    PairScores pairs(PairFeatures features) {
        return new PairScores(pair, features);
    }

    /** The probabilities that the cue carries that act. */
    PairScores acts(PairFeatures features) {
        return new PairScores(act, features);
    }
}
