package palpa.session.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.calibration.CalibrationState;
import palpa.calibration.CalibrationState.Kind;
import palpa.calibration.GloveProfile;
import palpa.model.ClockMapping;
import palpa.model.Hand;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.review.MadeReview;

/** How many samples there are, and how many are missing. */
class SampleCountTest {

    private static final long PERIOD_MICROS = 1_000_000 / MadeReview.RATE;

    private final GloveOnRecord left = MadeReview.glove(0, Hand.LEFT);
    private final GloveOnRecord right = MadeReview.glove(1, Hand.RIGHT);
    private final SampleCount count = new SampleCount();

    /** The same glove after a restart, under another number. */
    private static GloveOnRecord restarted(GloveOnRecord glove, int index) {
        return new GloveOnRecord(index, glove.hand(), glove.descriptor(), glove.profile(), glove.rateHertz());
    }

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static GloveOnRecord worth(GloveOnRecord glove, Kind kind) {
        return worth(glove, new CalibrationState(kind, Optional.empty(), 4));
    }

    private static GloveOnRecord worth(GloveOnRecord glove, CalibrationState state) {
        GloveProfile profile = new GloveProfile(
                glove.profile().glove(), "test", state, glove.profile().channels());
        return new GloveOnRecord(glove.index(), glove.hand(), glove.descriptor(), profile, glove.rateHertz());
    }

    private void block(GloveOnRecord glove, long firstNumber, long firstMicros, int samples) {
        long[] micros = new long[samples];
        for (int i = 0; i < samples; i++) {
            micros[i] = firstMicros + i * PERIOD_MICROS;
        }
        count.block(new RawBlock(
                glove.hand(), glove.index(), firstNumber, ClockMapping.IDENTITY, 0, micros, 1, new int[samples]));
    }

    @Test
    void bothHandsCountAndTheTimeRunsFromTheFirstSampleToTheLast() {
        count.glove(left);
        count.glove(right);
        block(left, 0, 1_000_000, 40);
        block(right, 900, 900_000, 10);

        assertThat(count.samples()).isEqualTo(50);
        assertThat(count.lost()).isZero();
        assertThat(count.durationMicros()).isEqualTo(100_000 + 39 * PERIOD_MICROS);
    }

    @Test
    void aSessionWithoutASampleLastsNoTime() {
        count.glove(left);

        assertThat(count.samples()).isZero();
        assertThat(count.durationMicros()).isZero();
    }

    @Test
    void skippedNumbersAreLost() {
        count.glove(left);
        block(left, 10, 0, 20);
        block(left, 33, 23 * PERIOD_MICROS, 20);

        assertThat(count.lost()).isEqualTo(3);
    }

    @Test
    void theFirstNumberOfAGloveLosesNothing() {
        count.glove(left);
        block(left, 1_000_000, 0, 20);

        assertThat(count.lost()).isZero();
    }

    @Test
    void aRestartLosesWhatTheGloveWouldHaveSampled() {
        count.glove(left);
        count.glove(restarted(left, 2));
        block(left, 500, 0, 1);
        block(restarted(left, 2), 0, 1_000_000, 1);

        assertThat(count.lost()).isEqualTo(MadeReview.RATE - 1);
    }

    @Test
    void aRestartBetweenTwoSamplesLosesNone() {
        count.glove(left);
        count.glove(restarted(left, 2));
        block(left, 500, 0, 1);
        block(restarted(left, 2), 0, PERIOD_MICROS / 3, 1);

        assertThat(count.lost()).isZero();
    }

    @Test
    void anotherGloveOnTheSameHandLosesNothing() {
        GloveOnRecord other = MadeReview.glove(2, Hand.LEFT);
        count.glove(left);
        count.glove(other);
        block(left, 500, 0, 1);
        block(other, 700, 1_000_000, 1);

        assertThat(count.lost()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "CALIBRATED, CALIBRATED, CALIBRATED",
        "CALIBRATED, VIRTUAL, VIRTUAL",
        "EXPIRED, VIRTUAL, EXPIRED",
        "UNCALIBRATED, EXPIRED, UNCALIBRATED"
    })
    void newtonsAreWorthWhatTheWorseGloveIs(Kind one, Kind other, Kind least) {
        count.glove(worth(left, one));
        count.glove(worth(right, other));

        assertThat(count.leastCalibration().kind()).isEqualTo(least);
    }

    @Test
    void theOldestDayAndTheGreatestErrorOfItsGlovesCount() {
        count.glove(worth(left, new CalibrationState(Kind.CALIBRATED, Optional.of(DAY), 2)));
        count.glove(worth(right, new CalibrationState(Kind.CALIBRATED, Optional.of(DAY.plusDays(3)), 4)));

        assertThat(count.leastCalibration()).isEqualTo(new CalibrationState(Kind.CALIBRATED, Optional.of(DAY), 4));
    }

    @Test
    void withoutAGloveNewtonsAreWorthNothing() {
        assertThat(count.leastCalibration()).isEqualTo(CalibrationState.UNCALIBRATED);
    }
}
