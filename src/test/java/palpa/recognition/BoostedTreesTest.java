package palpa.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
