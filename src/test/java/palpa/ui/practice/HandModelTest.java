package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import palpa.calibration.CalibrationState;
import palpa.coaching.Cue;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Site;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.HandView;
import palpa.ui.DemoVariants;
import palpa.ui.DemoViews;

/** What a hand's card says. */
class HandModelTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    private static final HandView STROKING =
            DemoViews.hand(Hand.LEFT, 18.4, 20.5, Technique.STROKING, 0.9, Level.MODERATE, Surface.PALM, 0.2, Cue.GOOD);

    private final HandModel model = new HandModel(Hand.LEFT);

    private void update(HandView view, CalibrationState calibration) {
        model.update(view, DemoViews.streaming(Hand.LEFT, calibration), Optional.of(Level.MODERATE), true);
    }

    @Test
    void roundsTheForceToWholeNewtons() {
        update(STROKING, DemoViews.CALIBRATED);
        assertThat(model.numberProperty().get()).isEqualTo("18");
        assertThat(model.wordProperty().get()).isEqualTo("moderate");
    }

    @Test
    void showsThePeakOfPercussionSinceAStrikeIsTooShortToRead() {
        update(
                DemoViews.hand(
                        Hand.LEFT, 2, 23.6, Technique.PERCUSSION, 0.9, Level.MODERATE, Surface.FIST, 2, Cue.GOOD),
                DemoViews.CALIBRATED);
        assertThat(model.numberProperty().get()).isEqualTo("24");
        assertThat(model.noteProperty().get()).isEqualTo("peak");
    }

    @Test
    void namesNoNewtonsWhileUncalibrated() {
        update(STROKING, CalibrationState.UNCALIBRATED);
        assertThat(model.numberProperty().get()).isEmpty();
        assertThat(model.claimsNewtonsProperty().get()).isFalse();
        assertThat(model.spokenProperty().get()).isEqualTo("Left hand, moderate");
    }

    @Test
    void makesTheNeedleAsWideAsTheCalibrationsError() {
        update(STROKING, DemoViews.CALIBRATED);
        assertThat(model.uncertaintyProperty().get()).isEqualTo(0.04 * 65, EXACT);
    }

    @Test
    void makesTheNeedleAQuarterOfTheForceWhileUncalibrated() {
        update(STROKING, CalibrationState.UNCALIBRATED);
        assertThat(model.uncertaintyProperty().get()).isEqualTo(0.25 * 18.4, EXACT);
    }

    @Test
    void keepsTheNumberBetweenReadableUpdatesWhileTheNeedleMoves() {
        update(STROKING, DemoViews.CALIBRATED);
        HandView harder =
                DemoViews.hand(Hand.LEFT, 30, 30, Technique.STROKING, 0.9, Level.FIRM, Surface.PALM, 0.2, Cue.SOFTER);
        model.update(harder, DemoViews.streaming(Hand.LEFT, DemoViews.CALIBRATED), Optional.empty(), false);
        assertThat(model.numberProperty().get()).isEqualTo("18");
        assertThat(model.forceProperty().get()).isEqualTo(30, EXACT);
    }

    @Test
    void knowsNothingOfAHandWhoseGloveIsSilent() {
        update(STROKING, DemoViews.CALIBRATED);
        model.update(STROKING, DemoViews.silent(Hand.LEFT), Optional.empty(), true);
        assertThat(model.numberProperty().get()).isEmpty();
        assertThat(model.wordProperty().get()).isEqualTo("–");
        assertThat(model.siteNewtons(Site.PALM_HEEL)).isNaN();
    }

    @Test
    void saysOrMoreWhereASensorWasPressedBeyondItsCalibration() {
        update(DemoVariants.beyondTop(STROKING), DemoViews.CALIBRATED);
        assertThat(model.beyondTopProperty().get()).isTrue();
        assertThat(model.spokenProperty().get()).contains("18 N or more");
    }

    @Test
    void saysNothingOfACalibrationItDoesNotHave() {
        update(DemoVariants.beyondTop(STROKING), CalibrationState.UNCALIBRATED);
        assertThat(model.beyondTopProperty().get()).isFalse();
        assertThat(model.noteProperty().get()).isEmpty();
    }

    @Test
    void saysTheHandRestsWhereThereIsNoLevel() {
        update(DemoViews.resting(Hand.LEFT), DemoViews.CALIBRATED);
        assertThat(model.wordProperty().get()).isEqualTo("at rest");
    }
}
