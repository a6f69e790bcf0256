package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.coaching.score.Score;

/** Two scores in words. */
class DifferencesTest {

    private static final Score GOOD = new Score(36, 18, 15, 8, 15, 100, 0.9);
    private static final Score POOR = new Score(20, 17, 15, 3, 15, 100, 0.4);

    @Test
    void namesTheWholeFirstAndThenThePartsByHowMuchTheyDiffer() {
        assertThat(Differences.words(Optional.of(GOOD), Optional.of(POOR)))
                .containsExactly(
                        "Score: 92 against 70, 22 more",
                        "Pressure: 36 against 20, 16 more",
                        "Evenness: 8 against 3, 5 more",
                        "Rhythm: 18 against 17, 1 more");
    }

    @Test
    void leavesOutWhatOneOfThemIsNotJudgedBy() {
        Score unjudged = new Score(36, Double.NaN, 15, 8, 15, 100, 0.9);
        assertThat(Differences.words(Optional.of(unjudged), Optional.of(POOR)))
                .noneMatch(sentence -> sentence.startsWith("Rhythm"));
    }

    @Test
    void saysSoWhereBothAreAlike() {
        assertThat(Differences.words(Optional.of(GOOD), Optional.of(GOOD))).containsExactly("Score: 92 in both");
    }

    @Test
    void saysSoWhereThereIsNothingToCompare() {
        assertThat(Differences.words(Optional.of(GOOD), Optional.empty()))
                .singleElement()
                .asString()
                .contains("no score");
    }
}
