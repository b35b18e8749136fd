package daght.signal;

import daght.learned.ModelFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A log-linear model of who is source and target of a cue: the probability of a role is the logistic of the sum of its features' weights
 * (Berger, Della Pietra and Della Pietra, "A Maximum Entropy Approach to Natural Language Processing", 1996). The weights are learned from
 * the annotated paragraphs of {@code data/gold} by {@code jobs/train} and lie in {@code weights.tsv}. Immutable.
 */
public final class RoleModel {

    private final Weights weights;

    private RoleModel(Map<Long, Float> byFeature) {
        weights = new Weights(byFeature);
    }

    /** A model of these weights, by packed feature. */
    public static RoleModel of(Map<Long, Float> weights) {
        return new RoleModel(weights);
    }

    /**
     * The model of a language in the jar.
     *
     * @throws IllegalStateException if the jar has none
     */
    public static RoleModel load(String language) {
        return ModelFile.load(language, "weights.tsv", RoleModel::read);
    }

    private static RoleModel read(InputStream in) throws IOException {
        Map<Long, Float> weights = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                int tab = line.indexOf('\t');
                weights.put(Long.parseLong(line.substring(0, tab), 16), Float.parseFloat(line.substring(tab + 1)));
            }
        }
        return new RoleModel(weights);
    }

    /** Sums for one thread to score with. */
    Weights.Sums sums() {
        return weights.new Sums();
    }
}
