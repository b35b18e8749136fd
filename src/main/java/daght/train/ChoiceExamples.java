package daght.train;

import daght.learned.ChoiceModel;
import daght.learned.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns questions of annotated paragraphs into examples for a {@link ChoiceModel}: each candidate, right or wrong. */
final class ChoiceExamples {

    private static final double PENALTY = 2e-5;

    private final List<List<WordLearner.Example>> paragraphs = new ArrayList<>();

    /** Begins a paragraph. */
    void paragraph() {
        paragraphs.add(new ArrayList<>());
    }

    /** Adds a question of the paragraph that was begun last; one whose right answer is no candidate teaches nothing. */
    <T> void add(Question<T> question, T right) {
        if (question.candidates().contains(right)) {
            for (T candidate : question.candidates()) {
                IntStream.Builder places = IntStream.builder();
                question.places(candidate, places::add);
                paragraphs.get(paragraphs.size() - 1).add(new WordLearner.Example(places.build().toArray(), candidate.equals(right), 1));
            }
        }
    }

    /** A model of all paragraphs but every so manieth (-1: of all). */
    ChoiceModel learn(int but, int folds) {
        return new ChoiceModel(WordLearner.learn(IntStream.range(0, paragraphs.size()).filter(i -> i % folds != but)
                .mapToObj(paragraphs::get).flatMap(List::stream).toList(), PENALTY));
    }
}
