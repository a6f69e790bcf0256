package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import palpa.model.UserProblem;
import palpa.recognition.BoostedTrees;
import palpa.recognition.CentroidScorer;
import palpa.recognition.LinearScorer;
import palpa.recognition.Scaling;
import palpa.recognition.Scorer;
import palpa.session.Words;

/** The learnt part of a model as JSON: one form for each kind of {@link Scorer}. Stateless. */
final class ScorerJson {

    private static final String TREES = "trees";
    private static final String LOGISTIC = "logistic";
    private static final String CENTROID = "centroid";
    private static final int MOST_NODES = 400_000;
    private static final double GREATEST = Float.MAX_VALUE;

    private ScorerJson() {}

    static ObjectNode write(Scorer scorer) {
        ObjectNode node = JsonText.object();
        if (scorer instanceof BoostedTrees trees) {
            node.put("kind", TREES);
            put(node, "roots", trees.roots());
            put(node, "feature", trees.feature());
            ArrayNode values = node.putArray("value");
            for (float value : trees.value()) {
                values.add(value);
            }
            put(node, "low", trees.low());
            put(node, "high", trees.high());
            put(node, "unknown", trees.unknown());
        } else if (scorer instanceof LinearScorer linear) {
            put(node, LOGISTIC, linear.scaling(), linear.weights());
        } else if (scorer instanceof CentroidScorer centroid) {
            put(node, CENTROID, centroid.scaling(), centroid.centres());
        } else {
            throw new IllegalArgumentException("no file form for " + scorer.getClass());
        }
        return node;
    }

    private static void put(ObjectNode node, String name, int[] numbers) {
        ArrayNode array = node.putArray(name);
        Arrays.stream(numbers).forEach(array::add);
    }

    private static void put(ObjectNode node, String name, double[] numbers) {
        put(node.putArray(name), numbers);
    }

    private static void put(ArrayNode array, double[] numbers) {
        Arrays.stream(numbers).forEach(array::add);
    }

    private static void put(ObjectNode node, String kind, Scaling scaling, double[][] rows) {
        node.put("kind", kind);
        put(node, "mean", scaling.mean());
        put(node, "deviation", scaling.deviation());
        ArrayNode array = node.putArray("rows");
        for (double[] row : rows) {
            put(array.addArray(), row);
        }
    }

    static Scorer read(JsonPlace place, int classes, int features) throws UserProblem {
        String kind = place.at("kind").text();
        try {
            return switch (kind) {
                case TREES -> trees(place, classes, features);
                case LOGISTIC -> new LinearScorer(scaling(place, features), rows(place, classes, features + 1));
                case CENTROID -> new CentroidScorer(scaling(place, features), rows(place, classes, features));
                default ->
                    throw place.at("kind")
                            .wrong(Words.of(
                                    "store.expects_one_of", String.join(", ", List.of(TREES, LOGISTIC, CENTROID))));
            };
        } catch (IllegalArgumentException incoherent) {
            throw place.incoherent(incoherent);
        }
    }

    private static BoostedTrees trees(JsonPlace place, int classes, int features) throws UserProblem {
        place.only("kind", "roots", "feature", "value", "low", "high", "unknown");
        double[] values = place.at("value").numbers(MOST_NODES, -GREATEST, GREATEST);
        float[] value = new float[values.length];
        for (int i = 0; i < value.length; i++) {
            value[i] = (float) values[i];
        }
        return new BoostedTrees(
                classes,
                features,
                place.at("roots").integers(MOST_NODES, 0, MOST_NODES),
                place.at("feature").integers(MOST_NODES, BoostedTrees.LEAF, features - 1),
                value,
                place.at("low").integers(MOST_NODES, 0, MOST_NODES),
                place.at("high").integers(MOST_NODES, 0, MOST_NODES),
                place.at("unknown").integers(MOST_NODES, 0, MOST_NODES));
    }

    private static Scaling scaling(JsonPlace place, int features) throws UserProblem {
        place.only("kind", "mean", "deviation", "rows");
        return new Scaling(exactly(place.at("mean"), features), exactly(place.at("deviation"), features));
    }

    private static double[][] rows(JsonPlace place, int classes, int width) throws UserProblem {
        double[][] rows = new double[classes][];
        List<JsonPlace> items = place.at("rows").items(classes, classes);
        for (int i = 0; i < classes; i++) {
            rows[i] = exactly(items.get(i), width);
        }
        return rows;
    }

    private static double[] exactly(JsonPlace place, int width) throws UserProblem {
        place.items(width, width);
        return place.numbers(width, -GREATEST, GREATEST);
    }
}
