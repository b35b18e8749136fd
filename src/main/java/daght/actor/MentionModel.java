package daght.actor;

import daght.learned.HashedWeights;
import daght.lexicon.Passage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * How likely phrases are mentions of actors, as people annotate them: "the youth" of a sermon is none, and neither is a player. A
 * log-linear model of {@link MentionWords}, learned by {@code jobs/train}. Immutable.
 */
public final class MentionModel {

    private static final String FILE = "mentions.bin";

    private final float[] weights;

    /** A model of weights by their places. */
    public MentionModel(float[] weights) {
        this.weights = weights.clone();
    }

    /**
     * The model of a language in the jar.
     *
     * @throws IllegalStateException if the jar has none
     */
    public static MentionModel load(String language) {
        return new MentionModel(HashedWeights.load(language, FILE, 1)[0]);
    }

    /** Writes what {@link #load} reads. */
    public void write(OutputStream out) throws IOException {
        HashedWeights.write(out, weights);
    }

    /** Tells each phrase of a passage how likely it is a mention: {@link Phrase#likely()}. */
    public void judge(Passage passage, List<Phrase> phrases) {
        if (phrases.isEmpty()) {
            return;
        }
        MentionWords words = new MentionWords(passage, phrases);
        HashedWeights.Sum paragraph = new HashedWeights.Sum(weights);
        words.paragraph(paragraph);
        for (Phrase phrase : phrases) {
            HashedWeights.Sum own = new HashedWeights.Sum(weights);
            words.phrase(phrase, own);
            phrase.likely = (float) (1 / (1 + Math.exp(-paragraph.total() - own.total())));
        }
    }
}
