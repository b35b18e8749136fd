package daght.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceModelTest {

    /** Numbers, for each of which the place of its own value speaks. */
    private record Numbers(List<Integer> candidates) implements Question<Integer> {

        @Override
        public void places(Integer candidate, HashedWeights.Sink sink) {
            sink.place(candidate);
        }
    }

    @Test
    void choosesWhatMostSpeaksForEvenWhereAllSpeaksAgainst() {
        float[] weights = new float[HashedWeights.PLACES];
        weights[1] = -3;
        weights[2] = -1;
        weights[3] = -2;
        assertEquals(2, new ChoiceModel(weights).choose(new Numbers(List.of(1, 2, 3))));
    }

    @Test
    void ofEqualCandidatesTheFirst() {
        assertEquals(5, new ChoiceModel(new float[HashedWeights.PLACES]).choose(new Numbers(List.of(5, 4, 6))));
    }

    @Test
    void writesOneTable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChoiceModel(new float[HashedWeights.PLACES]).write(out);
        assertEquals(Float.BYTES + HashedWeights.PLACES, out.size());
    }
}
