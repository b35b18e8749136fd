package daght.corpus.format;

import java.io.IOException;
import java.io.InputStream;

/** Ends a stream that unpacks to far more than its packed size. */
final class BombGuard extends CountingStream {

    private final CountingStream packed;
    private final Limits limits;

    /** The fault, told apart from others by its type. */
    static final class Bomb extends IOException {
        Bomb(String message) {
            super(message);
        }
    }

    BombGuard(InputStream in, CountingStream packed, Limits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    void passed(int bytes) throws IOException {
        super.passed(bytes);
        if (count() > limits.unpackedFree() && count() > limits.unpackedRatio() * packed.count()) {
            throw new Bomb("unpacks to more than " + limits.unpackedRatio() + " times its size; unpack it by hand if it is meant");
        }
    }
}
