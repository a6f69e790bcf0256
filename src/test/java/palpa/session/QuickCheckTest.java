package palpa.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestTools;
import palpa.calibration.CurveKind;
import palpa.calibration.Direction;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Load;
import palpa.calibration.SensorKind;
import palpa.calibration.fit.CalibrationOptions;
import palpa.calibration.fit.Calibrator;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.store.JsonCalibrations;
import palpa.store.JsonProfiles;
import palpa.ui.DemoVariants;
import palpa.ui.DemoViews;

/** A known load that is missed ends a calibration. */
class QuickCheckTest {

    @TempDir
    private Path folder;

    private JsonCalibrations calibrations;
    private QuickCheck check;
    private LessonView lesson;
    private final GloveUid uid = new GloveUid(7);

    @BeforeEach
    void begin() {
        calibrations = new JsonCalibrations(folder, new JsonProfiles(folder, () -> TestTools.TODAY));
        check = new QuickCheck(calibrations, Hand.LEFT, Site.THUMB_TIP, 10, TestTools.TODAY);
        lesson = DemoViews.withLinks(DemoViews.stroking(), link(), LinkView.absent(Hand.RIGHT));
    }

    private LinkView link() {
        ChannelSpec thumb = new ChannelSpec("thumb_tip", ChannelKind.FORCE, 0, 4095, "count", 1);
        GloveDescriptor glove = new GloveDescriptor(
                uid, Optional.of(Hand.LEFT), "", "", 1, 0, 0, 12, 0, "", 1000, "", false, List.of(thumb));
        return new LinkView(
                Hand.LEFT,
                LinkView.State.STREAMING,
                "",
                Optional.of(glove),
                1000,
                0,
                1,
                0,
                OptionalInt.empty(),
                Double.NaN,
                DemoViews.CALIBRATED,
                Optional.empty(),
                "");
    }

    private void calibrate() throws UserProblem {
        List<Load> loads = new ArrayList<>();
        for (double newtons : new double[] {0, 2, 5, 10, 20}) {
            loads.add(Load.of("thumb_tip", newtons, 100 + 50 * newtons, 1, Direction.UP));
        }
        calibrations.keep(new GloveCalibration(
                uid,
                "made",
                SensorKind.FSR,
                List.of(Calibrator.calibrate(
                                loads, new CalibrationOptions(TestTools.TODAY, List.of(CurveKind.LINEAR), false))
                        .orElseThrow()
                        .calibration())));
    }

    private Optional<QuickCheck.Result> press(double newtons) throws UserProblem {
        Optional<QuickCheck.Result> result = Optional.empty();
        for (long micros = 0; result.isEmpty() && micros <= 2_000_000; micros += 50_000) {
            lesson.left().siteNewtons()[Site.THUMB_TIP.ordinal()] = newtons;
            result = check.look(DemoVariants.at(lesson, micros));
        }
        return result;
    }

    @Test
    void aLoadThatIsMetLetsTheCalibrationHold() throws UserProblem {
        calibrate();
        QuickCheck.Result result = press(10.75).orElseThrow();
        assertThat(result.holds()).isTrue();
        assertThat(result.error()).isCloseTo(0.075, within(1e-9));
        assertThat(calibrations.use(uid).voided()).isEmpty();
        assertThat(calibrations.use(uid).lastCheck())
                .contains(new Calibrations.Check(TestTools.TODAY, Site.THUMB_TIP, 10, 10.75, true));
    }

    @Test
    void aLoadThatIsMissedEndsTheCalibration() throws UserProblem {
        calibrate();
        assertThat(press(8).orElseThrow().holds()).isFalse();
        assertThat(calibrations.use(uid).voided()).contains("check");
        assertThat(calibrations.use(uid).lastCheck().orElseThrow().held()).isFalse();
    }

    @Test
    void aGloveWithoutACalibrationHasNothingToCheck() {
        assertThatThrownBy(() -> press(10))
                .isInstanceOf(UserProblem.class)
                .extracting(problem -> ((UserProblem) problem).key())
                .isEqualTo("health.nothing_to_check");
    }
}
