package daght.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The figures of a measurement: ratios, which are held against goals and against a baseline, and what else was seen. */
final class Figures {

    /** A ratio that is worse than the baseline by less is no news. */
    private static final double NOISE = 1.15;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Map<String, Ratio> ratios = new LinkedHashMap<>();
    private final Map<String, Double> others = new LinkedHashMap<>();

    /** A ratio, its goal, and whether more is better. */
    private record Ratio(double value, double goal, boolean more) {

        boolean met() {
            return more ? value >= goal : value <= goal;
        }

        /** How many times worse than another value it is; below 1 it is better. */
        double worseThan(double old) {
            return more ? old / value : value / old;
        }
    }

    /** A ratio that should be no more than its goal. */
    void atMost(String name, double value, double goal) {
        ratios.put(name, new Ratio(value, goal, false));
    }

    /** A ratio that should be no less than its goal. */
    void atLeast(String name, double value, double goal) {
        ratios.put(name, new Ratio(value, goal, true));
    }

    /** A figure of this machine, with its unit in the name; it has no goal. */
    void seen(String name, double value) {
        others.put(name, value);
    }

    /** Prints a table, with what the baseline has where there is one. */
    void print(PrintStream out, Path baseline) throws IOException {
        JsonNode old = Files.exists(baseline) ? JSON.readTree(baseline.toFile()) : JSON.createObjectNode();
        out.printf(Locale.ROOT, "%-34s %10s %10s %8s %10s%n", "ratio", "value", "goal", "", "baseline");
        ratios.forEach((name, r) -> out.printf(Locale.ROOT, "%-34s %10.2f %10s %8s %10s%s%n", name, r.value,
                (r.more ? ">= " : "<= ") + String.format(Locale.ROOT, "%.2f", r.goal), r.met() ? "met" : "not met",
                old.has(name) ? String.format(Locale.ROOT, "%.2f", old.path(name).asDouble()) : "-",
                old.has(name) && r.worseThan(old.path(name).asDouble()) > NOISE ? "  worse than the baseline" : ""));
        others.forEach((name, value) -> out.printf(Locale.ROOT, "%-48s %,14.2f%n", name, value));
    }

    /** Writes all figures. */
    void write(Path file) throws IOException {
        ObjectNode all = JSON.createObjectNode();
        ratios.forEach((name, ratio) -> all.put(name, rounded(ratio.value)));
        ObjectNode seen = all.putObject("seen");
        others.forEach((name, value) -> seen.put(name, rounded(value)));
        JSON.writeValue(file.toFile(), all);
    }

    /** Writes the ratios into the baseline; those that were not measured stay. */
    void record(Path baseline) throws IOException {
        ObjectNode all = Files.exists(baseline) ? (ObjectNode) JSON.readTree(baseline.toFile()) : JSON.createObjectNode();
        ratios.forEach((name, ratio) -> all.put(name, rounded(ratio.value)));
        Files.writeString(baseline, JSON.writeValueAsString(all) + "\n");
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
