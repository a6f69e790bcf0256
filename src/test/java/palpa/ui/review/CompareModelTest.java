package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.review.MadeReview;
import palpa.session.review.SessionReview;

/** Two sessions together. */
class CompareModelTest {

    private final CompareModel model = new CompareModel();

    @BeforeEach
    void open() throws UserProblem {
        model.begin();
        model.first().opened(SessionReview.open(new OneSession(), Path.of("one.mcap")));
        model.take(Path.of("two.mcap"));
        model.second().opened(SessionReview.open(new OneSession(), Path.of("two.mcap")));
    }

    private TimeSpan whole() {
        return model.timeline().wholeProperty().get();
    }

    @Test
    void beginsWithBothAlignedAtTheirStart() {
        assertThat(model.offsetProperty().get()).isZero();
        assertThat(whole()).isEqualTo(new MadeReview(30, 7).span());
    }

    @Test
    void showsBelowEachOtherOnlyWhatBothHave() {
        TimeSpan before = whole();
        model.shift(2_000_000);
        assertThat(whole()).isEqualTo(new TimeSpan(before.startMicros() + 2_000_000, before.endMicros()));
    }

    @Test
    void showsTheWholeFirstOneWhereTheSecondLiesOverIt() {
        TimeSpan before = whole();
        model.shift(2_000_000);
        model.toggleOver();
        assertThat(whole()).isEqualTo(before);
    }

    @Test
    void alignsAgainAtTheStartAndAtAStep() {
        model.shift(2_000_000);
        model.alignAtStep();
        assertThat(model.offsetProperty().get()).isZero();
        model.shift(-300_000);
        model.alignAtStart();
        assertThat(model.offsetProperty().get()).isZero();
    }

    @Test
    void saysHowTheScoresDifferOnceBothAreKnown() {
        model.first().judged(score(36));
        assertThat(model.differencesProperty().get()).isEmpty();
        model.second().judged(score(20));
        assertThat(model.differencesProperty().get()).hasSize(2);
    }

    private static SessionScore score(double pressure) {
        Score score = new Score(pressure, 18, 15, 8, 15, 100, 0.9);
        return new SessionScore(Optional.of(score), List.of(), List.of());
    }
}
