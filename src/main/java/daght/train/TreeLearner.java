package daght.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daght.signal.PairModel;
import daght.signal.RoleExamples.PairExample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Learns the trees of {@link daght.signal.PairModel} with XGBoost, which only learning needs. Stateless. */
final class TreeLearner {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TREES = 140;
    /** So many models of other random draws are averaged: with one alone F1 goes up and down by 0.01 with the draw. */
    private static final int MODELS = 4;
    private static final double BASE = 0.05;
    private static final Map<String, Object> PARAMETERS = Map.ofEntries(Map.entry("objective", "binary:logistic"), Map.entry("eta", 0.08),
            Map.entry("tree_method", "hist"), Map.entry("grow_policy", "lossguide"), Map.entry("max_leaves", 31), Map.entry("max_depth", 0),
            Map.entry("min_child_weight", 1.5), Map.entry("colsample_bytree", 0.4), Map.entry("subsample", 0.8), Map.entry("lambda", 5),
            Map.entry("base_score", BASE), Map.entry("nthread", 1), Map.entry("verbosity", 0));

    private TreeLearner() {
    }

    /**
     * The base of the sums and the two sets of trees, as lines of the model's file. The same examples give the same trees.
     *
     * @param weights how much each example counts
     */
    static List<String> learn(List<PairExample> examples, List<Float> weights) {
        List<String> lines = new ArrayList<>();
        lines.add("base\t" + Math.log(BASE / (1 - BASE)));
        Stream.<Supplier<List<String>>>of(() -> learn(examples, weights, PairModel.PAIR, PairExample::pair),
                () -> learn(examples, weights, PairModel.ACT, PairExample::act)).parallel().map(Supplier::get).toList()
                .forEach(lines::addAll);
        return lines;
    }

    private static List<String> learn(List<PairExample> examples, List<Float> weights, String which,
                                      ToDoubleFunction<PairExample> label) {
        int width = examples.get(0).features().length;
        float[] values = new float[examples.size() * width];
        float[] labels = new float[examples.size()];
        float[] counts = new float[labels.length];
        for (int i = 0; i < labels.length; i++) {
            System.arraycopy(examples.get(i).features(), 0, values, i * width, width);
            labels[i] = (float) label.applyAsDouble(examples.get(i));
            counts[i] = weights.get(i);
        }
        try {
            DMatrix matrix = new DMatrix(values, labels.length, width, Float.NaN);
            matrix.setLabel(labels);
            matrix.setWeight(counts);
            List<String> lines = new ArrayList<>();
            for (int model = 1; model <= MODELS; model++) {
                Map<String, Object> parameters = new HashMap<>(PARAMETERS);
                parameters.put("seed", model);
                Booster booster = XGBoost.train(matrix, parameters, TREES, new HashMap<>(), null, null);
                for (String tree : booster.getModelDump((String) null, false, "json")) {
                    lines.add(which + "\t" + nodes(read(tree), new StringBuilder()));
                }
            }
            return lines;
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost: " + e.getMessage(), e);
        }
    }

    private static JsonNode read(String tree) {
        try {
            return JSON.readTree(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("XGBoost gave a tree that is no JSON", e);
        }
    }

    /** A tree in preorder; the branch below the threshold comes first. */
    private static String nodes(JsonNode node, StringBuilder out) {
        out.append(out.length() == 0 ? "" : " ");
        if (node.has("leaf")) {
            return out.append('=').append(String.format(Locale.ROOT, "%.5f", node.get("leaf").asDouble() / MODELS)).toString();
        }
        out.append(node.get("split").asText().substring(1)).append(':').append((float) node.get("split_condition").asDouble());
        nodes(child(node, "yes"), out);
        return nodes(child(node, "no"), out);
    }

    private static JsonNode child(JsonNode node, String which) {
        for (JsonNode child : node.get("children")) {
            if (child.get("nodeid").asInt() == node.get(which).asInt()) {
                return child;
            }
        }
        throw new IllegalStateException("a tree without the child '" + which + "'");
    }
}
