package palpa.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Hands made up from the domain's figures alone, by chance, are recognised: the first twelve trials of each kind. What
 * more of them give, {@link ScoreTable} prints.
 */
class IndependentHandsTest {

    private static final int TRIALS = 12;

    private static Score score(LongFunction<Trial> kind) {
        List<Score> scores =
                LongStream.rangeClosed(1, TRIALS).mapToObj(kind).map(Score::of).toList();
        return Score.sum(scores);
    }

    @Test
    void percussionOfAnyShapeIsRecognised() {
        assertFloors(score(Trials::percussion), 0.99, 0.95, 0.95);
    }

    @Test
    void strokingOfAnyShapeIsRecognised() {
        assertFloors(score(Trials::stroking), 0.99, 0.9, 0.9);
    }

    @Test
    void kneadingOfAnyShapeIsRecognised() {
        assertFloors(score(Trials::kneading), 0.9, 0.95, 0.85);
    }

    @Test
    void thumbKneadingIsRecognised() {
        assertFloors(score(Trials::thumbs), 0.98, 0.97, 0.95);
    }

    private static void assertFloors(Score score, double technique, double level, double counted) {
        assertThat(score.technique()).isGreaterThanOrEqualTo(technique);
        assertThat(score.rest()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.level()).isGreaterThanOrEqualTo(level);
        assertThat(score.counted()).isGreaterThanOrEqualTo(counted);
        assertThat(score.surface()).isGreaterThanOrEqualTo(0.97);
    }
}
