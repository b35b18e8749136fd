package daght.bench;

import java.io.IOException;

/** One thing to measure. */
@FunctionalInterface
interface Part {

    /** Measures, and notes figures. */
    void measure(Setting setting, Figures figures) throws IOException, InterruptedException;
}
