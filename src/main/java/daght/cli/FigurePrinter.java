package daght.cli;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import daght.annotation.AnnotatedParagraph.Actor;
import daght.evaluate.Reliability;
import daght.evaluate.Scores;
import daght.evaluate.Tally;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Prints the figures of an evaluation, and finds one by its name. */
final class FigurePrinter {

    private final Scores scores;
    private final PrintWriter out;

    FigurePrinter(Scores scores, PrintWriter out) {
        this.scores = scores;
        this.out = out;
    }

    /** Whether there is a figure of this name: {@code typed} (F1), {@code typed.P}, {@code typed.R}, {@code country}. */
    static boolean known(String figure) {
        String level = figure.endsWith(".P") || figure.endsWith(".R") ? figure.substring(0, figure.length() - 2) : figure;
        return Scores.LEVELS.contains(level) || figure.equals("country") || figure.equals("sector");
    }

    static double value(Scores scores, String figure) {
        if (figure.equals("country")) {
            return scores.country();
        }
        if (figure.equals("sector")) {
            return scores.sector();
        }
        if (figure.endsWith(".P")) {
            return scores.of(figure.substring(0, figure.length() - 2)).precision();
        }
        if (figure.endsWith(".R")) {
            return scores.of(figure.substring(0, figure.length() - 2)).recall();
        }
        return scores.of(figure).f1();
    }

    /** So many digits after the point, a tie to the even digit. */
    static String digits(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    void text(boolean byType, boolean reliability, int errors) {
        out.println(scores.paragraphs() + " paragraphs, " + scores.predicted() + " of them predicted");
        for (String level : Scores.LEVELS) {
            line(title(level), scores.of(level).toString());
        }
        line("country of pairs", digits(scores.country(), 3));
        line("sector of pairs", digits(scores.sector(), 3));
        if (byType) {
            scores.types().forEach((type, tally) -> line("type " + type, tally.toString()));
        }
        if (reliability) {
            reliability();
        }
        scores.differences().stream().limit(errors).forEach(this::difference);
    }

    private void line(String name, String value) {
        out.println(String.format(Locale.ROOT, "%-20s %s", name, value));
    }

    /** Levels of signals say that they are. */
    private static String title(String level) {
        return Scores.LEVELS.indexOf(level) < Scores.LEVELS.indexOf("pair") ? level : "signals, " + level;
    }

    private void reliability() {
        out.println();
        TextTable table = new TextTable("confidence", ">rows", ">mean", ">right (typed)", ">right (full)");
        for (Reliability.Bin bin : scores.reliability().bins()) {
            table.row(digits(bin.from(), 1) + " to " + digits(bin.from() + 0.1, 1), String.valueOf(bin.rows()), digits(bin.mean(), 3),
                digits(bin.typed(), 3), digits(bin.full(), 3));
        }
        table.print(out);
        out.println("mean distance of confidence from the share right (typed): " + digits(scores.reliability().error(), 3));
    }

    private void difference(Scores.Difference difference) {
        out.println();
        out.println(difference.id() + ": " + TerminalText.safe(difference.gold().text()));
        out.println("  gold actors: " + actors(difference.gold().actors()));
        out.println("  predicted actors: " + actors(difference.predicted().actors()));
        Map<String, String> names = new HashMap<>();
        difference.predicted().actors().forEach(a -> names.put("?" + a.id(), a.name() + " (not in the gold)"));
        difference.gold().actors().forEach(a -> names.put(a.id(), a.name()));
        difference.missed().forEach(row -> out.println("  missed  " + row(row, names)));
        difference.wrong().forEach(row -> out.println("  wrong   " + row(row, names)));
    }

    private static String row(Scores.Row row, Map<String, String> names) {
        return TerminalText.safe(names.getOrDefault(row.source(), row.source()) + " -> " + names.getOrDefault(row.target(), row.target())
            + ": " + row.type());
    }

    private static String actors(List<Actor> actors) {
        StringJoiner all = new StringJoiner("; ");
        actors.forEach(a -> all.add(a.id() + " " + a.name() + " " + a.mentions()));
        return TerminalText.safe(all.toString());
    }

    void json(boolean byType, boolean reliability) {
        List<String> parts = new ArrayList<>();
        Scores.LEVELS.forEach(level -> parts.add(quoted(title(level)) + ": " + prf(scores.of(level))));
        parts.add("\"country\": " + number(scores.country()));
        parts.add("\"sector\": " + number(scores.sector()));
        if (byType) {
            scores.types().forEach((type, tally) -> parts.add(quoted("type " + type) + ": " + prf(tally)));
        }
        if (reliability) {
            StringJoiner bins = new StringJoiner(", ", "[", "]");
            scores.reliability().bins().forEach(b -> bins.add("{\"from\": " + number(b.from()) + ", \"rows\": " + b.rows()
                + ", \"mean\": " + number(b.mean()) + ", \"typed\": " + number(b.typed()) + ", \"full\": " + number(b.full()) + "}"));
            parts.add("\"reliability\": " + bins);
        }
        out.println("{" + String.join(", ", parts) + "}");
    }

    private static String prf(Tally tally) {
        return "{\"P\": " + number(tally.precision()) + ", \"R\": " + number(tally.recall()) + ", \"F\": " + number(tally.f1()) + "}";
    }

    /** A type stands in a file that anyone may write. */
    private static String quoted(String name) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(name)) + '"';
    }

    private static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 1 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
    }
}
