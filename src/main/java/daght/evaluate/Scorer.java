package daght.evaluate;

import daght.annotation.AnnotatedParagraph;
import daght.annotation.AnnotatedParagraph.Actor;
import daght.annotation.AnnotatedParagraph.Signal;
import daght.annotation.AnnotatedParagraph.Span;
import daght.signal.EventType;
import daght.signal.Quad;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Scores predicted annotations against gold ones, paragraph by paragraph.
 *
 * <ul>
 * <li>mentions: a predicted span is right if it overlaps a gold span by half of the shorter one or more, one to one.
 * <li>actors: gold and predicted actors are paired one to one so that the number of overlapping spans is largest; country and sector are
 *     scored on the pairs.
 * <li>co-mention: unordered pairs of distinct actors in a paragraph.
 * <li>signals: right as a "pair" if source and target are those of a gold signal, as "class" if the type is of the same quad class too, as
 *     "typed" if the type is the same, as "full" if the status is as well; "pressure" is "typed" over the pressing types alone. The same
 *     row twice in a paragraph counts once.
 * </ul>
 * Not for several threads at once.
 */
public final class Scorer {

    private final Scores scores = new Scores();

    private record Key(String source, String target, String type, String status) {
    }

    private interface Level {
        Key key(String source, String target, Signal signal);
    }

    /** Scores the predictions of the gold's ids; one that is missing counts as empty. */
    public static Scores score(Map<String, AnnotatedParagraph> gold, Map<String, AnnotatedParagraph> predicted) {
        Scorer scorer = new Scorer();
        gold.forEach((id, paragraph) -> {
            AnnotatedParagraph found = predicted.get(id);
            scorer.add(id, paragraph, found == null
                ? new AnnotatedParagraph(id, "", "", "", paragraph.text(), List.of(), List.of()) : found, found != null);
        });
        return scorer.scores;
    }

    /** Scores one more paragraph. */
    private void add(String id, AnnotatedParagraph gold, AnnotatedParagraph predicted, boolean found) {
        scores.paragraph(found);
        List<List<Span>> goldSpans = gold.actors().stream().map(a -> Spans.of(a, gold.text())).toList();
        List<List<Span>> predictedSpans = predicted.actors().stream().map(a -> Spans.of(a, gold.text())).toList();
        mentions(goldSpans, predictedSpans);
        List<Pairing.Pair> pairs = Pairing.of(goldSpans, predictedSpans, Spans::overlapping);
        Map<String, String> toGold = actors(gold.actors(), predicted.actors(), pairs);
        signals(id, gold, predicted, toGold);
    }

    private void mentions(List<List<Span>> goldSpans, List<List<Span>> predictedSpans) {
        List<Span> gold = goldSpans.stream().flatMap(List::stream).toList();
        List<Span> predicted = predictedSpans.stream().flatMap(List::stream).toList();
        int right = Pairing.of(gold, predicted, (a, b) -> Spans.overlap(a, b) ? a.common(b) : 0).size();
        scores.add("mentions", right, gold.size(), predicted.size());
    }

    private Map<String, String> actors(List<Actor> gold, List<Actor> predicted, List<Pairing.Pair> pairs) {
        Map<String, String> toGold = new HashMap<>();
        for (Pairing.Pair pair : pairs) {
            Actor g = gold.get(pair.gold());
            Actor p = predicted.get(pair.predicted());
            scores.actorPair(g.country().equals(p.country()), g.sector().equals(p.sector()));
            toGold.put(p.id(), g.id());
        }
        scores.add("actors", pairs.size(), gold.size(), predicted.size());
        scores.add("co-mention", two(pairs.size()), two(gold.size()), two(predicted.size()));
        return toGold;
    }

    private void signals(String id, AnnotatedParagraph gold, AnnotatedParagraph predicted, Map<String, String> toGold) {
        level("pair", gold, predicted, toGold, false, (a, b, s) -> new Key(a, b, null, null));
        level("class", gold, predicted, toGold, false, (a, b, s) -> new Key(a, b, quad(s.type()), null));
        level("full", gold, predicted, toGold, false, (a, b, s) -> new Key(a, b, s.type(), s.status()));
        level("pressure", gold, predicted, toGold, true, (a, b, s) -> new Key(a, b, s.type(), null));
        Level typed = (a, b, s) -> new Key(a, b, s.type(), null);
        level("typed", gold, predicted, toGold, false, typed);

        Set<Key> goldRows = rows(gold.signals(), null, false, typed);
        Set<Key> predictedRows = rows(predicted.signals(), toGold, false, typed);
        Set<Key> all = new LinkedHashSet<>(goldRows);
        all.addAll(predictedRows);
        for (Key key : all) {
            boolean there = goldRows.contains(key);
            boolean found = predictedRows.contains(key);
            scores.type(key.type(), there && found, there, found);
        }
        scores.errors(id, gold, predicted, differing(goldRows, predictedRows), differing(predictedRows, goldRows));
        confidence(gold, predicted, toGold, goldRows);
    }

    private void level(String name, AnnotatedParagraph gold, AnnotatedParagraph predicted, Map<String, String> toGold, boolean pressing,
                       Level level) {
        Set<Key> goldRows = rows(gold.signals(), null, pressing, level);
        Set<Key> predictedRows = rows(predicted.signals(), toGold, pressing, level);
        long right = goldRows.stream().filter(predictedRows::contains).count();
        scores.add(name, right, goldRows.size(), predictedRows.size());
    }

    private static Set<Key> rows(List<Signal> signals, Map<String, String> toGold, boolean pressing, Level level) {
        Set<Key> rows = new LinkedHashSet<>();
        for (Signal signal : signals) {
            if (!pressing || presses(signal.type())) {
                rows.add(level.key(name(signal.source(), toGold), name(signal.target(), toGold), signal));
            }
        }
        return rows;
    }

    /** The gold's name of an actor of the prediction; one without a counterpart is like none of the gold. */
    private static String name(String actor, Map<String, String> toGold) {
        return toGold == null ? actor : toGold.getOrDefault(actor, "?" + actor);
    }

    private void confidence(AnnotatedParagraph gold, AnnotatedParagraph predicted, Map<String, String> toGold, Set<Key> goldTyped) {
        Set<Key> goldFull = rows(gold.signals(), null, false, (a, b, s) -> new Key(a, b, s.type(), s.status()));
        for (Signal signal : predicted.signals()) {
            String source = name(signal.source(), toGold);
            String target = name(signal.target(), toGold);
            scores.reliability().add(signal.confidence(), goldTyped.contains(new Key(source, target, signal.type(), null)),
                goldFull.contains(new Key(source, target, signal.type(), signal.status())));
        }
    }

    /** Rows of the one that the other lacks, in a fixed order. */
    private static List<Scores.Row> differing(Set<Key> ones, Set<Key> others) {
        TreeSet<Scores.Row> rows = new TreeSet<>();
        for (Key key : ones) {
            if (!others.contains(key)) {
                rows.add(new Scores.Row(key.source(), key.target(), key.type()));
            }
        }
        return new ArrayList<>(rows);
    }

    private static String quad(String type) {
        EventType known = known(type);
        Quad quad = known == null ? null : known.quad();
        return quad == null ? null : quad.name();
    }

    private static boolean presses(String type) {
        EventType known = known(type);
        return known != null && known.pressure();
    }

    private static EventType known(String type) {
        for (EventType candidate : EventType.values()) {
            if (candidate.name().equals(type)) {
                return candidate;
            }
        }
        return null;
    }

    private static long two(long n) {
        return n * (n - 1) / 2;
    }
}
