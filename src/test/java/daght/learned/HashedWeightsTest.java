package daght.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HashedWeightsTest {

    @Test
    void featuresThatDifferInOneValueHardlyEverShareAPlace() {
        Set<Integer> places = new HashSet<>();
        for (int template = 0; template < 10; template++) {
            for (int a = 0; a < 10; a++) {
                for (int b = 0; b < 10; b++) {
                    places.add(HashedWeights.place(template, a, b, 0));
                }
            }
        }
        assertTrue(places.stream().allMatch(p -> p >= 0 && p < HashedWeights.PLACES));
        assertTrue(places.size() > 990, () -> places.size() + " places of 1000 features");
    }

    @Test
    void weightsComeBackWithinHalfAStep() throws IOException {
        Random random = new Random(7);
        float[] weights = new float[HashedWeights.PLACES];
        for (int i = 0; i < weights.length; i += 3) {
            weights[i] = (float) random.nextGaussian();
        }
        float[] back = Steps.read(new DataInputStream(new ByteArrayInputStream(written(weights))), HashedWeights.PLACES);

        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        for (int i = 0; i < weights.length; i++) {
            assertEquals(weights[i], back[i], most / Byte.MAX_VALUE / 2 + 1e-6, "place " + i);
        }
    }

    @Test
    void aTableOfZerosComesBack() throws IOException {
        float[] back = Steps.read(new DataInputStream(new ByteArrayInputStream(written(new float[HashedWeights.PLACES]))),
                HashedWeights.PLACES);
        assertEquals(0, back[5]);
    }

    @Test
    void aTableThatEndsEarlyIsAnError() throws IOException {
        byte[] written = written(new float[HashedWeights.PLACES]);
        DataInputStream half = new DataInputStream(new ByteArrayInputStream(written, 0, written.length / 2));
        assertThrows(EOFException.class, () -> Steps.read(half, HashedWeights.PLACES));
    }

    private static byte[] written(float[] weights) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HashedWeights.write(out, weights);
        return out.toByteArray();
    }
}
