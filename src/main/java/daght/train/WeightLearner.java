package daght.train;

import daght.signal.RoleExamples;
import daght.signal.RoleModel;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Learns the weights of {@link RoleModel} with OpenNLP's maximum entropy trainer. Stateless. */
final class WeightLearner {

    private static final double LEAST_WEIGHT = 0.01;

    private WeightLearner() {
    }

    /** Weights by feature, in hexadecimal. The same examples give the same weights. */
    static Map<String, Double> learn(List<Event> events) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, 1.0);
        parameters.put(QNTrainer.THREADS_PARAM, 1);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        AbstractModel model = (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
        int right = model.getIndex(RoleExamples.RIGHT);
        Map<String, Double> weights = new TreeMap<>();
        @SuppressWarnings("unchecked")
        Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
        contexts.forEach((feature, context) -> {
            double weight = 0;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                weight += (context.getOutcomes()[i] == right ? 1 : -1) * context.getParameters()[i];
            }
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                weights.put(feature, weight);
            }
        });
        return weights;
    }

    /** The model of these weights. */
    static RoleModel model(Map<String, Double> weights) {
        Map<Long, Float> packed = new HashMap<>();
        weights.forEach((feature, weight) -> packed.put(Long.parseLong(feature, 16), weight.floatValue()));
        return RoleModel.of(packed);
    }
}
