package palpa.recognition;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Learns {@link BoostedTrees}: in every round a tree a class is added that lowers the cross entropy of the softmax of the
 * scores (Friedman, "Greedy function approximation", Annals of Statistics 29(5), 2001, algorithm 6, with second-order
 * leaves). People and classes are {@link Balance balanced}.
 */
public final class Boosting implements Learner {

    private final BoostingOptions options;
    private final Optional<BoostedTrees> former;

    public Boosting(BoostingOptions options) {
        this(options, Optional.empty());
    }

    /** @param former trees to go on from, of the classes and features of the examples */
    public Boosting(BoostingOptions options, Optional<BoostedTrees> former) {
        this.options = options;
        this.former = former;
    }

    @Override
    public BoostedTrees learn(Examples examples) {
        return new Run(examples).learn();
    }

    /** One learning, with its scores as they stand. */
    private final class Run {

        private final Examples examples;
        private final int classes;
        private final Binning binning;
        private final byte[][] columns;
        private final double[] weights;
        private final int[] labels;
        private final double[][] scores;
        private final double[][] shares;
        private final double[] gradients;
        private final double[] curvatures;
        private final Forest forest = new Forest();
        // The generator whose numbers the platform promises never to change.
        private final RandomGenerator chance = new Random(options.seed());

        Run(Examples examples) {
            this.examples = examples;
            classes = examples.classes().size();
            binning = Binning.of(examples);
            columns = binning.columns(examples);
            weights = Balance.weights(examples);
            labels = new int[examples.size()];
            for (int row = 0; row < labels.length; row++) {
                labels[row] = examples.classOf(row);
            }
            scores = new double[classes][labels.length];
            shares = new double[classes][labels.length];
            gradients = new double[labels.length];
            curvatures = new double[labels.length];
            former.ifPresent(this::goOnFrom);
        }

        private void goOnFrom(BoostedTrees trees) {
            double[] features = new double[examples.features().size()];
            double[] told = new double[classes];
            for (int row = 0; row < labels.length; row++) {
                examples.copy(row, features);
                trees.score(features, told);
                for (int of = 0; of < classes; of++) {
                    scores[of][row] = told[of];
                }
            }
        }

        BoostedTrees learn() {
            TreeGrower grower = new TreeGrower(binning, columns, options, forest);
            for (int round = 0; round < options.rounds(); round++) {
                shareOut();
                int[] seen = drawRows();
                for (int of = 0; of < classes; of++) {
                    derive(of, seen);
                    int root = forest.nodes();
                    grower.grow(seen, gradients, curvatures, chance);
                    addTree(of, root);
                }
            }
            int features = examples.features().size();
            BoostedTrees grown = forest.build(classes, features);
            return former.map(trees -> trees.and(grown, features)).orElse(grown);
        }

        private void shareOut() {
            double[] one = new double[classes];
            for (int row = 0; row < labels.length; row++) {
                for (int of = 0; of < classes; of++) {
                    one[of] = scores[of][row];
                }
                Softmax.inPlace(one, 1);
                for (int of = 0; of < classes; of++) {
                    shares[of][row] = one[of];
                }
            }
        }

        private int[] drawRows() {
            int[] drawn = new int[labels.length];
            int count = 0;
            for (int row = 0; row < labels.length; row++) {
                if (chance.nextDouble() < options.rowShare()) {
                    drawn[count++] = row;
                }
            }
            return Arrays.copyOf(drawn, count);
        }

        private void derive(int of, int[] seen) {
            for (int row : seen) {
                double share = shares[of][row];
                gradients[row] = weights[row] * (share - (labels[row] == of ? 1 : 0));
                curvatures[row] = weights[row] * share * (1 - share);
            }
        }

        private void addTree(int of, int root) {
            for (int row = 0; row < labels.length; row++) {
                scores[of][row] += forest.leaf(root, columns, row);
            }
        }
    }
}
