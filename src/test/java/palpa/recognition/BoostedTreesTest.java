package palpa.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoostedTreesTest {

    /** Class 0: is feature 1 at most 2? 0.5 : -0.5, unknown as high. Class 1: always 0.25. */
    private static BoostedTrees small() {
        return trees(new int[] {0, 3}, new int[] {1, -1, -1, -1}, new int[] {1, 0, 0, 0}, new int[] {2, 0, 0, 0});
    }

    private static BoostedTrees trees(int[] roots, int[] feature, int[] low, int[] high) {
        return new BoostedTrees(2, 2, roots, feature, new float[] {2, 0.5f, -0.5f, 0.25f}, low, high, high);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 0.5", "2.0, 0.5", "2.1, -0.5", "NaN, -0.5"})
    void aValueUpToTheBorderIsLow(double value, double score) {
        double[] scores = new double[2];

        small().score(new double[] {9, value}, scores);

        assertThat(scores).containsExactly(score, 0.25);
    }

    @Test
    void aChildBeforeItsParentIsRefused() {
        assertThatThrownBy(() -> trees(
                        new int[] {0, 3}, new int[] {1, -1, -1, -1}, new int[] {0, 0, 0, 0}, new int[] {2, 0, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("children behind their parent");
    }

    @Test
    void aChildInAnotherTreeIsRefused() {
        assertThatThrownBy(() -> trees(
                        new int[] {0, 3}, new int[] {1, -1, -1, -1}, new int[] {1, 0, 0, 0}, new int[] {3, 0, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFeatureThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> trees(
                        new int[] {0, 3}, new int[] {2, -1, -1, -1}, new int[] {1, 0, 0, 0}, new int[] {2, 0, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("known features");
    }

    @Test
    void treesThatDoNotShareOutOverTheClassesAreRefused() {
        assertThatThrownBy(() ->
                        trees(new int[] {0}, new int[] {1, -1, -1, -1}, new int[] {1, 0, 0, 0}, new int[] {2, 0, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a tree a round and class");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, -0.0",
        "-0.0, 0.0",
        "-0.0, -0.0",
        "1e-45, 1e-45",
        "-3, -Infinity",
        "0.1, 0.1",
        "16777216, 16777217",
        "0, 7e-46"
    })
    void aBorderOfNothingIsLowToo(float border, double value) {
        double[] scores = new double[1];

        asking(border).score(new double[] {value}, scores);

        assertThat(scores).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"-0.0, 1e-45", "-1e-45, 0", "3.4e38, Infinity", "16777218, 16777219", "3.4028235e38, Infinity"})
    void theLeastMoreThanTheBorderIsHigh(float border, double value) {
        double[] scores = new double[1];

        asking(border).score(new double[] {value}, scores);

        assertThat(scores).containsExactly(2);
    }

    private static BoostedTrees asking(float border) {
        int[] low = {1, 0, 0};
        int[] high = {2, 0, 0};
        return new BoostedTrees(1, 1, new int[] {0}, new int[] {0, -1, -1}, new float[] {border, 1, 2}, low, high, low);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void treesOfAnyShapeSayWhatAStepByStepWalkSays(long seed) {
        RandomTrees trees = new RandomTrees(seed);

        for (int i = 0; i < 500; i++) {
            double[] features = trees.features();
            double[] scores = new double[RandomTrees.CLASSES];
            trees.build().score(features, scores);
            assertThat(scores).containsExactly(trees.walk(features));
        }
    }

    @Test
    void theTablesComeBackAsTheyWereHandedOver() {
        RandomTrees trees = new RandomTrees(7);

        BoostedTrees built = trees.build();

        assertThat(built.low()).isEqualTo(trees.low);
        assertThat(built.high()).isEqualTo(trees.high);
        assertThat(built.unknown()).isEqualTo(trees.unknown);
    }
}
