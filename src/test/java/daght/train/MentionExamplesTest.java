package daght.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.actor.Cast;
import daght.actor.Judgement;
import daght.actor.MentionModel;
import daght.actor.Phrase;
import daght.actor.PhraseFinder;
import daght.learned.HashedWeights;
import daght.lexicon.LexiconFiles;
import daght.lexicon.Passage;
import daght.reading.ArabicGrammar;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MentionExamplesTest {

    private static final ArabicGrammar GRAMMAR = ArabicGrammar.of(LexiconFiles.builtIn());

    @Test
    void aModelTellsWhatPeopleAnnotateFromWhatTheyPassOver() {
        MentionExamples examples = new MentionExamples();
        for (int i = 0; i < 12; i++) {
            add(examples, "طالبت الحكومة العراقية مسلحي الحركة بالانسحاب من الحي " + i + ".", List.of("الحكومة العراقية", "مسلحي الحركة"));
            add(examples, "يمارس اللاعبون تمارين الصباح في الملعب رقم " + i + ".", List.of());
        }
        MentionModel model = examples.learn(-1, 2);

        List<Phrase> acting = judged(model, "طالبت الحكومة العراقية مسلحي الحركة بالعودة.");
        assertTrue(acting.stream().allMatch(p -> p.likely() > 0.6), () -> acting.stream().map(Phrase::likely).toList().toString());
        List<Phrase> playing = judged(model, "يمارس اللاعبون تمارين المساء.");
        assertEquals(1, playing.size());
        assertTrue(playing.get(0).likely() < 0.4, () -> String.valueOf(playing.get(0).likely()));
    }

    @Test
    void aModelThatKnowsNothingSaysOneHalf() {
        MentionModel empty = new MentionModel(new float[HashedWeights.PLACES]);
        assertEquals(List.of(0.5f), judged(empty, "اجتمعت الحكومة العراقية أمس.").stream().map(Phrase::likely).toList());
    }

    private static void add(MentionExamples examples, String text, List<String> mentions) {
        Passage passage = GRAMMAR.passage(text);
        List<Phrase> phrases = phrases(passage);
        examples.add(passage, phrases, phrases.stream().filter(x -> mentions.contains(text.substring(x.start(), x.end())))
            .collect(Collectors.toSet()));
    }

    private static List<Phrase> judged(MentionModel model, String text) {
        Passage passage = GRAMMAR.passage(text);
        List<Phrase> phrases = phrases(passage);
        model.judge(passage, phrases);
        return phrases;
    }

    private static List<Phrase> phrases(Passage passage) {
        Cast cast = new Cast(GRAMMAR.actors(), null, "", Judgement.RULES);
        return cast.resolve(passage, new PhraseFinder(GRAMMAR.actors()).find(passage, Set.of()));
    }
}
