package daght.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Numbers in a byte each: how much a step is, and of each number how many steps, from -127 to 127. Stateless. */
final class Steps {

    private Steps() {
    }

    /**
     * Reads so many numbers.
     *
     * @throws IOException if they cannot be read or end early
     */
    static float[] read(DataInputStream in, int count) throws IOException {
        float step = in.readFloat();
        byte[] steps = new byte[count];
        in.readFully(steps);
        float[] out = new float[count];
        for (int i = 0; i < count; i++) {
            out[i] = steps[i] * step;
        }
        return out;
    }

    /** Writes what {@link #read} reads; the largest number is 127 steps. */
    static void write(float[] numbers, DataOutputStream out) throws IOException {
        float most = 0;
        for (float number : numbers) {
            most = Math.max(most, Math.abs(number));
        }
        float step = most / Byte.MAX_VALUE;
        out.writeFloat(step);
        for (float number : numbers) {
            out.writeByte(step == 0 ? 0 : Math.round(number / step));
        }
    }
}
