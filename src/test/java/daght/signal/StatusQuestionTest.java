package daght.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import daght.learned.ChoiceModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far acts went, as grammar and the model in the jar tell together. */
class StatusQuestionTest {

    private static final ChoiceModel MODEL = ChoiceModel.load("ar", "statuses.bin");

    /** The question about the cue whose words are these. */
    private static StatusQuestion question(String text, String words) {
        Parse parse = Parses.of(text);
        for (Cue cue : parse.cues()) {
            int start = parse.syntax().p.token(cue.from()).start();
            int end = parse.syntax().p.token(cue.to() - 1).end();
            if (text.substring(start, end).equals(words)) {
                return parse.howFar(cue);
            }
        }
        throw new AssertionError("no cue '" + words + "' in '" + text + "'");
    }

    private static Set<Integer> places(StatusQuestion question, Status status) {
        Set<Integer> out = new HashSet<>();
        question.places(status, out::add);
        return out;
    }

    @ParameterizedTest
    @CsvSource({
        "طالبت الحكومة العراقية تركيا بسحب قواتها, طالبت, ACTUAL",
        "لم تهاجم القوات التركية المقاتلين الأكراد, تهاجم, NEGATED",
        "ستدعم روسيا الحكومة السورية, ستدعم, PROSPECTIVE",
        "قد تهاجم إسرائيل إيران, تهاجم, PROSPECTIVE",
    })
    void tellsWhatTheWordsSay(String text, String cue, Status status) {
        assertEquals(status, MODEL.choose(question(text, cue)));
    }

    @Test
    void theGrammarsAnswerIsAmongWhatSpeaks() {
        Set<Integer> done = places(question("هاجمت إسرائيل إيران", "هاجمت"), Status.NEGATED);
        Set<Integer> denied = places(question("ما هاجمت إسرائيل إيران", "هاجمت"), Status.NEGATED);

        assertNotEquals(done, denied);
    }

    @Test
    void eachStatusHasWeightsOfItsOwn() {
        StatusQuestion question = question("هاجمت إسرائيل إيران", "هاجمت");

        assertEquals(List.of(Status.values()), question.candidates());
        Set<Integer> shared = places(question, Status.ACTUAL);
        shared.retainAll(places(question, Status.FAILED));
        assertEquals(Set.of(), shared);
    }
}
