package palpa.session.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.Progress;

/** An expert's recording as a trace to follow, step by step. */
class ExampleTraceTest {

    private static final int SECONDS = 40;

    private SessionReview review;
    private ExampleTrace example;

    @BeforeEach
    void read() throws UserProblem {
        review = SessionReview.of(Path.of("made"), new MadeReview(SECONDS, 3));
        example = ExampleTrace.of(review).orElseThrow();
    }

    @Test
    void itIsWhatTheHandDidThatLongAfterTheStepBegan() throws UserProblem {
        long second = review.places().get(1).span().startMicros();
        ForcePyramid right = review.readOverview(Progress.UNSEEN).pyramid(Hand.RIGHT);

        assertThat(example.highNewtons(1, Hand.RIGHT, 3_000_000)).isEqualTo(right.high(0, second + 3_000_000));
        assertThat(example.lowNewtons(1, Hand.RIGHT, 3_000_000)).isEqualTo(right.low(0, second + 3_000_000));
    }

    @Test
    void aTraineeWhoTakesLongerSeesItBeginAgain() {
        long run = review.places().get(1).span().lengthMicros();

        assertThat(example.highNewtons(1, Hand.LEFT, run + 700_000))
                .isEqualTo(example.highNewtons(1, Hand.LEFT, 700_000));
    }

    @Test
    void aStepThatWasNotDoneHasNone() {
        assertThat(example.has(0)).isTrue();
        assertThat(example.has(1)).isTrue();
        assertThat(example.has(2)).isFalse();
    }

    @Test
    void itNamesWhoDidIt() {
        assertThat(example.by()).isEqualTo("Ada");
    }
}
