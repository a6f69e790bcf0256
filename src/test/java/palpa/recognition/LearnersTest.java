package palpa.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.model.Technique;

class LearnersTest {

    private static final double NEARLY_ALL = 0.97;

    static Stream<Arguments> learners() {
        Learner centroid = CentroidScorer::learn;
        return Stream.of(
                Arguments.of("trees", new Boosting(BoostingOptions.standard(7))),
                Arguments.of("logistic", new LogisticRegression()),
                Arguments.of("centroid", centroid));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("learners")
    void tellsApartWhatIsApartInExamplesNeverSeen(String name, Learner learner) {
        Scorer learnt = learner.learn(Blobs.of(900, 0.8, 1));

        assertThat(Blobs.accuracy(learnt, Blobs.of(600, 0.8, 2))).isGreaterThan(NEARLY_ALL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("learners")
    void learnsTheSameFromTheSame(String name, Learner learner) {
        double[] once = new double[3];
        double[] again = new double[3];
        double[] asked = {1.9, 0.3, Double.NaN};

        learner.learn(Blobs.of(300, 1, 1)).score(asked, once);
        learner.learn(Blobs.of(300, 1, 1)).score(asked, again);

        assertThat(once).isEqualTo(again);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("learners")
    void aRareClassIsNotSacrificedToACommonOne(String name, Learner learner) {
        ExamplesBuilder builder = new ExamplesBuilder(List.of("x"));
        for (int i = 0; i < 1000; i++) {
            builder.add(Technique.STROKING, "one", 1, new double[] {i % 100 / 100.0});
        }
        for (int i = 0; i < 40; i++) {
            builder.add(Technique.KNEADING, "one", 1, new double[] {0.9 + i / 100.0});
        }
        double[] scores = new double[2];

        learner.learn(builder.build()).score(new double[] {0.97}, scores);

        assertThat(scores[1]).isGreaterThan(scores[0]);
    }

    @Test
    void unknownGoesTheWayThatWasLearnt() {
        ExamplesBuilder builder = new ExamplesBuilder(List.of("x"));
        for (int i = 0; i < 200; i++) {
            builder.add(Technique.STROKING, "one", 1, new double[] {i % 10});
            builder.add(Technique.KNEADING, "one", 1, new double[] {20 + i % 10});
            builder.add(Technique.KNEADING, "one", 1, new double[] {Double.NaN});
        }
        BoostedTrees trees = new Boosting(BoostingOptions.standard(3)).learn(builder.build());
        double[] scores = new double[2];

        trees.score(new double[] {Double.NaN}, scores);
        assertThat(scores[1]).isGreaterThan(scores[0] + 1);

        trees.score(new double[] {5}, scores);
        assertThat(scores[0]).isGreaterThan(scores[1] + 1);
    }

    @Test
    void examplesOfNoUseGiveTreesOfOneLeaf() {
        ExamplesBuilder builder = new ExamplesBuilder(List.of("x"));
        for (int i = 0; i < 50; i++) {
            builder.add(i % 2 == 0 ? Technique.REST : Technique.STROKING, "one", 1, new double[] {Double.NaN});
        }

        BoostedTrees trees = new Boosting(BoostingOptions.standard(3)).learn(builder.build());

        assertThat(trees.feature()).containsOnly(BoostedTrees.LEAF);
    }

    /** Low is stroking, high is kneading: the other way round where {@code y} is 1. */
    private static Examples crossed(double y) {
        ExamplesBuilder builder = new ExamplesBuilder(List.of("x", "y"));
        for (int i = 0; i < 200; i++) {
            Technique low = y == 0 ? Technique.STROKING : Technique.KNEADING;
            Technique high = y == 0 ? Technique.KNEADING : Technique.STROKING;
            builder.add(low, "one", 1, new double[] {i % 10, y});
            builder.add(high, "one", 1, new double[] {20 + i % 10, y});
        }
        return builder.build();
    }

    private static Technique told(BoostedTrees trees, double x, double y) {
        double[] scores = new double[2];
        trees.score(new double[] {x, y}, scores);
        return scores[0] > scores[1] ? Technique.STROKING : Technique.KNEADING;
    }

    @Test
    void whatIsLearntOnTopKeepsWhatWasKnown() {
        BoostedTrees known = new Boosting(BoostingOptions.standard(40, 3)).learn(crossed(0));
        ExamplesBuilder both = new ExamplesBuilder(List.of("x", "y"));
        both.addAll(crossed(0), 1);
        both.addAll(crossed(1), 1);

        BoostedTrees further =
                new Boosting(new BoostingOptions(80, 4, 0.1, 5, 2, 0.5, 1, 3), Optional.of(known)).learn(both.build());

        assertThat(further.roots()).hasSize(known.roots().length + 2 * 80);
        assertThat(told(known, 5, 1)).isEqualTo(Technique.STROKING);
        assertThat(told(further, 5, 1)).isEqualTo(Technique.KNEADING);
        assertThat(told(further, 25, 1)).isEqualTo(Technique.STROKING);
        assertThat(told(further, 5, 0)).isEqualTo(Technique.STROKING);
        assertThat(told(further, 25, 0)).isEqualTo(Technique.KNEADING);
    }

    @Test
    void anotherSeedGivesOtherTrees() {
        Examples examples = Blobs.of(300, 1.5, 1);

        assertThat(new Boosting(BoostingOptions.standard(1)).learn(examples).value())
                .isNotEqualTo(new Boosting(BoostingOptions.standard(2))
                        .learn(examples)
                        .value());
    }

    @Test
    void aWeightCountsInFullHoweverManyExamplesThereAre() {
        ExamplesBuilder others = new ExamplesBuilder(List.of("x"));
        for (int i = 0; i < 400; i++) {
            others.add(i % 2 == 0 ? Technique.STROKING : Technique.KNEADING, "other " + i % 4, 1, new double[] {0});
        }
        ExamplesBuilder own = new ExamplesBuilder(List.of("x"));
        own.add(Technique.STROKING, "own", 1, new double[] {0});
        Examples theirs = others.build();
        double weight = theirs.mass() / own.build().mass();
        ExamplesBuilder together = new ExamplesBuilder(List.of("x"));
        together.addAll(own.build(), weight);
        together.addAll(theirs, 1);

        Examples all = together.build();

        assertThat(all.mass()).isCloseTo(2 * theirs.mass(), within(1e-3));
    }
}
