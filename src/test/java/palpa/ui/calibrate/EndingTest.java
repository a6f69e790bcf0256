package palpa.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.Direction;
import palpa.calibration.Expiry;
import palpa.calibration.Load;
import palpa.calibration.SensorKind;
import palpa.calibration.Verdict;
import palpa.calibration.fit.CalibrationOptions;
import palpa.calibration.fit.Calibrator;
import palpa.model.GloveDescriptor;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.calibrating.SiteResult;
import palpa.session.calibrating.TestHand;
import palpa.store.JsonCalibrations;
import palpa.store.JsonProfiles;
import palpa.store.JsonProgressStore;

/** What a calibration of a glove of two sites comes to. */
class EndingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final GloveDescriptor GLOVE = TestHand.glove(List.of(Site.THUMB_TIP, Site.PALM_HEEL));

    @TempDir
    private Path folder;

    private LocalDate today = DAY;
    private JsonCalibrations calibrations;

    @BeforeEach
    void open() {
        calibrations = new JsonCalibrations(folder, new JsonProfiles(folder, () -> today));
    }

    private Outcome end(Verdict verdict, Site... sites) {
        Ending ending = new Ending(
                calibrations, new JsonProgressStore(folder.resolve("under-way")), () -> today, GLOVE, SensorKind.FSR);
        Map<Site, SiteResult> found = new EnumMap<>(Site.class);
        for (Site site : sites) {
            found.put(site, new SiteResult(site, channel(site, verdict), 8, 8));
        }
        return ending.write(found);
    }

    private ChannelCalibration channel(Site site, Verdict verdict) {
        List<Load> loads = Stream.of(0.0, 2.0, 5.0, 10.0, 20.0)
                .map(newtons -> Load.of(site.label(), newtons, 40 + 100 * newtons, 0, Direction.UP))
                .toList();
        ChannelCalibration made = Calibrator.calibrate(loads, CalibrationOptions.usual(today))
                .orElseThrow()
                .calibration();
        return new ChannelCalibration(
                made.channel(),
                made.date(),
                made.curve(),
                made.figures(),
                made.heldOutNewtons(),
                made.creepPerDecade(),
                verdict,
                made.loads());
    }

    @Test
    void isInForceOnceEverySiteHasACurveThatPassed() {
        Outcome half = end(Verdict.PASS, Site.THUMB_TIP);
        assertThat(half.missing()).isEqualTo(1);
        assertThat(half.isInForce()).isFalse();

        Outcome whole = end(Verdict.PASS, Site.PALM_HEEL);
        assertThat(whole.missing()).isZero();
        assertThat(whole.isInForce()).isTrue();
    }

    @Test
    void aSiteThatFailedKeepsTheGloveOutOfForce() {
        Outcome outcome = end(Verdict.FAIL, Site.THUMB_TIP, Site.PALM_HEEL);
        assertThat(outcome.failed()).isEqualTo(2);
        assertThat(outcome.isInForce()).isFalse();

        assertThat(end(Verdict.PASS, Site.THUMB_TIP, Site.PALM_HEEL).isInForce())
                .isTrue();
    }

    @Test
    void oneSiteCalibratedAnewDoesNotBringBackAGloveWhoseOtherDaysAreOver() {
        end(Verdict.PASS, Site.THUMB_TIP, Site.PALM_HEEL);
        today = DAY.plusDays(8);
        Outcome one = end(Verdict.PASS, Site.THUMB_TIP);
        assertThat(one.over()).contains(Expiry.AGE);
        assertThat(one.isInForce()).isFalse();

        assertThat(end(Verdict.PASS, Site.PALM_HEEL).over()).isEqualTo(Optional.empty());
    }

    @Test
    void oneSiteCalibratedAnewDoesNotBringBackAGloveWhoseOtherHoursAreOver() throws UserProblem {
        end(Verdict.PASS, Site.THUMB_TIP, Site.PALM_HEEL);
        calibrations.addUse(GLOVE.uid(), 72_000);
        today = DAY.plusDays(1);

        assertThat(end(Verdict.PASS, Site.THUMB_TIP).over()).contains(Expiry.USE);
        assertThat(end(Verdict.PASS, Site.PALM_HEEL).isInForce()).isTrue();
    }

    @Test
    void withoutASiteNothingIsWritten() {
        Outcome outcome = end(Verdict.PASS);
        assertThat(outcome.calibration()).isEmpty();
        assertThat(calibrations.inForce(GLOVE.uid())).isEmpty();
    }
}
