package palpa.ui.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.TestTools;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveKind;
import palpa.calibration.Direction;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Load;
import palpa.calibration.SensorKind;
import palpa.calibration.fit.CalibrationOptions;
import palpa.calibration.fit.Calibrator;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.review.MadeReview;
import palpa.store.JsonCalibrations;
import palpa.store.JsonProfiles;
import palpa.ui.DemoVariants;
import palpa.ui.DemoViews;

/** What a trainee is told while a glove is checked. */
class CheckModelTest {

    private static final GloveDescriptor GLOVE = MadeReview.glove(0, Hand.LEFT).descriptor();
    private static final GloveUid UID = GLOVE.uid();

    @TempDir
    private Path folder;

    private JsonCalibrations calibrations;
    private CheckModel model;
    private long micros;

    @BeforeEach
    void begin() throws UserProblem {
        calibrations = new JsonCalibrations(folder, new JsonProfiles(folder, () -> TestTools.TODAY));
        List<Load> loads = Arrays.stream(new double[] {0, 2, 5, 10, 20})
                .mapToObj(newtons -> Load.of("thumb_tip", newtons, 100 + 50 * newtons, 1, Direction.UP))
                .toList();
        calibrations.keep(new GloveCalibration(
                UID,
                "made",
                SensorKind.FSR,
                List.of(Calibrator.calibrate(
                                loads, new CalibrationOptions(TestTools.TODAY, List.of(CurveKind.LINEAR), false))
                        .orElseThrow()
                        .calibration())));
        model = new CheckModel(calibrations, Hand.LEFT, () -> TestTools.TODAY);
    }

    private boolean show(Site site, double newtons, CalibrationState state) {
        LessonView view = DemoViews.withGlove(DemoViews.pressing(0), GLOVE, state);
        Arrays.fill(view.left().siteNewtons(), 0);
        view.left().siteNewtons()[site.ordinal()] = newtons;
        micros += 50_000;
        return model.update(DemoVariants.at(view, micros));
    }

    private boolean press(double newtons) {
        boolean ended = false;
        for (int look = 0; look < 30; look++) {
            ended |= show(Site.THUMB_TIP, newtons, DemoViews.CALIBRATED);
        }
        return ended;
    }

    @Test
    void namesTheSitesThatDidNotAnswerYet() {
        show(Site.THENAR, 3, DemoViews.CALIBRATED);
        assertThat(model.touch()).contains("1 of 4", "thumb tip").doesNotContain("ball of the thumb");
        show(Site.THUMB_TIP, 3, DemoViews.CALIBRATED);
        show(Site.INDEX_TIP, 3, DemoViews.CALIBRATED);
        show(Site.PALM_HEEL, 3, DemoViews.CALIBRATED);
        assertThat(model.touch()).isEqualTo("All 4 sites answer.");
        model.touchAnew();
        assertThat(model.touch()).contains("0 of 4");
    }

    @Test
    void saysWhichSiteShowsAPartOfWhatPressesOnAnother() {
        press(0);
        assertThat(model.followers()).isEmpty();
        pressThumbBeside(0.4, 30);
        assertThat(model.followers()).startsWith("Pressing the thumb tip, the ball of the thumb shows 8 % of it.");
        assertThat(model.follows(Site.THENAR)).isTrue();
        assertThat(model.follows(Site.THUMB_TIP)).isFalse();
        pressThumbBeside(0, 1);
        assertThat(model.followers()).isEmpty();
    }

    private void pressThumbBeside(double thenarNewtons, int looks) {
        for (int look = 0; look < looks; look++) {
            LessonView view = DemoViews.withGlove(DemoViews.pressing(0), GLOVE, DemoViews.CALIBRATED);
            Arrays.fill(view.left().siteNewtons(), 0);
            view.left().siteNewtons()[Site.THUMB_TIP.ordinal()] = 5;
            view.left().siteNewtons()[Site.THENAR.ordinal()] = thenarNewtons;
            micros += 50_000;
            model.update(DemoVariants.at(view, micros));
        }
    }

    @ParameterizedTest(name = "{0} N under 10 N: {1}")
    @CsvSource({"10.5, holds, held, false", "8, no longer holds, failed, true"})
    void saysWhatAKnownLoadFound(double shown, String said, String state, boolean ended) {
        show(Site.THUMB_TIP, 0, DemoViews.CALIBRATED);
        model.begin(Site.THUMB_TIP, 10);
        assertThat(model.said()).contains("thumb tip", "10.0 N");

        assertThat(press(shown)).isEqualTo(ended);
        assertThat(model.said()).contains(said);
        assertThat(model.state()).contains("22 Nov", state);
        assertThat(calibrations.use(UID).voided().isPresent()).isEqualTo(ended);
    }

    @Test
    void aGloveWithoutACalibrationHasNothingToCheck() {
        show(Site.THUMB_TIP, 0, CalibrationState.UNCALIBRATED);
        assertThat(model.canEnd()).isFalse();
        model.begin(Site.THUMB_TIP, 10);
        assertThat(model.said()).contains("Calibrate the glove first");
        assertThat(model.replaced()).isFalse();
    }

    @Test
    void replacedSensorsEndTheCalibrationOnceThatIsConfirmed() {
        show(Site.THUMB_TIP, 0, DemoViews.CALIBRATED);
        assertThat(model.replaced()).isFalse();
        assertThat(calibrations.use(UID).voided()).isEmpty();
        assertThat(model.replaced()).isTrue();
        assertThat(calibrations.use(UID).voided()).isEqualTo(Optional.of("glove"));
    }

    private void showNoGloveAt(long sessionMicros) {
        LessonView view =
                DemoViews.withLinks(DemoViews.stroking(), LinkView.absent(Hand.LEFT), LinkView.absent(Hand.RIGHT));
        model.update(DemoVariants.at(view, sessionMicros));
    }

    @Test
    void aLessonThatIsBegunAnewAsksTheGloveAgainAndKeepsWhatWasSaid() {
        show(Site.THUMB_TIP, 0, DemoViews.CALIBRATED);
        model.begin(Site.THUMB_TIP, 10);
        press(8);
        String said = model.said();
        String touch = model.touch();
        model.askAgain();
        showNoGloveAt(0);
        showNoGloveAt(9_000_000);

        assertThat(model.state()).isEqualTo("The left glove is being asked again.");
        assertThat(model.said()).isEqualTo(said).contains("no longer holds");
        assertThat(model.touch()).isEqualTo(touch).isNotEmpty();
        assertThat(model.has(Site.THUMB_TIP)).isTrue();
        assertThat(model.canEnd()).isFalse();

        show(Site.THUMB_TIP, 0, DemoViews.CALIBRATED);
        assertThat(model.said()).isEqualTo(said);
        showNoGloveAt(2_000_000);
        assertThat(model.state()).startsWith("No left glove");
    }

    @Test
    void aGloveThatIsNotFoundAgainIsMissedInTheEnd() {
        show(Site.THUMB_TIP, 0, DemoViews.CALIBRATED);
        model.askAgain();
        showNoGloveAt(10_000_000);

        assertThat(model.state()).startsWith("No left glove");
    }

    @Test
    void aGloveThatIsNotThereIsNamed() {
        model.update(
                DemoViews.withLinks(DemoViews.stroking(), LinkView.absent(Hand.LEFT), LinkView.absent(Hand.RIGHT)));
        assertThat(model.state()).startsWith("No left glove");
        assertThat(model.touch()).isEmpty();
    }
}
