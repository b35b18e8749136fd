package daght.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * Chooses the reports whose paragraph the page shows. Reports of one story that tell one act in the same words are copies: one of them
 * stands for all. Of each arrow (source, target, class) every story has its surest report before any has a second one. Arrows take turns
 * in proportion to their stories: what most people will ask for comes first, then acts that press, then the surer ones.
 */
final class EvidenceChoice {

    /** For each report, the row of the report that stands for it. */
    final int[] stands;
    /** Rows of those that stand for others or themselves, the ones to show first. */
    final List<Integer> order = new ArrayList<>();

    /** One report that may be shown, and how soon: the smaller, the sooner. */
    private record Candidate(int row, double turn, boolean pressing, double confidence) {
    }

    EvidenceChoice(List<Row> reports, int mostAnArrow) {
        stands = new int[reports.size()];
        Map<List<String>, Map<String, List<Integer>>> arrows = new LinkedHashMap<>();
        Map<List<String>, Integer> best = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            best.merge(act(reports.get(i)), i, (a, b) -> confidence(reports, b) > confidence(reports, a) ? b : a);
        }
        for (int i = 0; i < reports.size(); i++) {
            Row report = reports.get(i);
            stands[i] = best.get(act(report));
            if (stands[i] == i) {
                arrows.computeIfAbsent(Arrays.asList(report.getAs("source_actor"), report.getAs("target_actor"), report.getAs("class")),
                        k -> new LinkedHashMap<>()).computeIfAbsent(report.getAs("story_id"), k -> new ArrayList<>()).add(i);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        arrows.values().forEach(stories -> candidates.addAll(turns(reports, stories, mostAnArrow)));
        candidates.sort(Comparator.comparingDouble(Candidate::turn).thenComparing(c -> !c.pressing())
                .thenComparing(Comparator.comparingDouble(Candidate::confidence).reversed()).thenComparingInt(Candidate::row));
        candidates.forEach(c -> order.add(c.row()));
    }

    private static List<Candidate> turns(List<Row> reports, Map<String, List<Integer>> stories, int most) {
        Comparator<Integer> surest = Comparator.<Integer>comparingDouble(i -> confidence(reports, i)).reversed()
                .thenComparingInt(i -> i);
        List<List<Integer>> sorted = new ArrayList<>(stories.values());
        sorted.forEach(rows -> rows.sort(surest));
        sorted.sort(Comparator.comparing(rows -> rows.get(0), surest));
        List<Candidate> turns = new ArrayList<>();
        for (int round = 0; turns.size() < most; round++) {
            int before = turns.size();
            for (List<Integer> rows : sorted) {
                if (round < rows.size() && turns.size() < most) {
                    int row = rows.get(round);
                    turns.add(new Candidate(row, (turns.size() + 1.0) / stories.size(), Boolean.TRUE.equals(reports.get(row)
                            .getAs("pressure")),
                            confidence(reports, row)));
                }
            }
            if (turns.size() == before) {
                break;
            }
        }
        return turns;
    }

    private static List<String> act(Row report) {
        return Arrays.asList(report.getAs("story_id"), report.getAs("source_actor"), report.getAs("target_actor"), report.getAs("type"),
                report.getAs("status"), report.getAs("cue"));
    }

    private static double confidence(List<Row> reports, int row) {
        Double confidence = reports.get(row).getAs("confidence");
        return confidence == null ? 0 : confidence;
    }
}
