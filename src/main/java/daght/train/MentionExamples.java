package daght.train;

import daght.actor.MentionModel;
import daght.actor.MentionWords;
import daght.actor.Phrase;
import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns annotated paragraphs into examples for {@link MentionModel}: each phrase that the reader finds, a mention or none. */
final class MentionExamples {

    private static final double PENALTY = 2e-4;

    private record Paragraph(Passage passage, List<Phrase> phrases, List<WordLearner.Example> examples) {
    }

    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Adds a paragraph with the phrases of it that are annotated. */
    void add(Passage passage, List<Phrase> phrases, Set<Phrase> annotated) {
        MentionWords words = new MentionWords(passage, phrases);
        List<WordLearner.Example> examples = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            IntStream.Builder places = IntStream.builder();
            words.paragraph(places::add);
            words.phrase(phrases.get(i), places::add);
            examples.add(new WordLearner.Example(places.build().toArray(), annotated.contains(phrases.get(i)), 1));
        }
        paragraphs.add(new Paragraph(passage, phrases, examples));
    }

    int size() {
        return paragraphs.size();
    }

    /** A model of all paragraphs but every so manieth (-1: of all). */
    MentionModel learn(int but, int folds) {
        return new MentionModel(WordLearner.learn(IntStream.range(0, size()).filter(i -> i % folds != but)
                .mapToObj(paragraphs::get).flatMap(p -> p.examples().stream()).toList(), PENALTY));
    }

    /** Has a model judge the phrases of a paragraph. */
    void judge(int number, MentionModel model) {
        Paragraph paragraph = paragraphs.get(number);
        model.judge(paragraph.passage(), paragraph.phrases());
    }
}
