package daght.cli;

import daght.table.RunSummary;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints what a run did. */
final class SummaryPrinter {

    private SummaryPrinter() {
    }

    static void print(RunSummary summary, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "%,d articles read, %,d rejected, %,d duplicates (%,d records)",
            summary.articlesOut(), summary.rejected(), summary.duplicates(), summary.articlesIn()));
        out.println();
        if (summary.top().isEmpty()) {
            out.println("Nobody is reported as pressing anybody.");
        } else {
            TextTable table = new TextTable("source", "target", "type", ">stories", ">reports", ">outlets");
            List<RunSummary.Pair> top = summary.top();
            for (RunSummary.Pair pair : top.subList(0, Math.min(10, top.size()))) {
                table.row(pair.source(), pair.target(), pair.type(), number(pair.stories()), number(pair.reports()),
                    number(pair.outlets()));
            }
            table.print(out);
        }
        out.println();
        out.println("tables: " + TerminalText.safe(summary.output()));
    }

    private static String number(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }
}
