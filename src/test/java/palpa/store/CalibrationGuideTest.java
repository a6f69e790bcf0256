package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Load;
import palpa.calibration.SensorKind;
import palpa.calibration.Verdict;
import palpa.calibration.fit.CalibrationOptions;
import palpa.calibration.fit.Calibrator;
import palpa.calibration.fit.ChannelCheck;
import palpa.calibration.fit.SweptSensors;
import palpa.glove.sensor.SensorVices;
import palpa.model.GloveUid;
import palpa.model.Site;
import palpa.model.UserProblem;

/** The sweeps in the calibration guide, and the profile fitted from them. */
class CalibrationGuideTest {

    private static final Path GUIDE = Path.of("calibration");
    private static final Path SWEEPS = GUIDE.resolve("example-loads.csv");
    private static final Path CHECKS = GUIDE.resolve("example-check-loads.csv");
    private static final Path PROFILE = GUIDE.resolve("example-fitted.json");
    private static final GloveUid UID = GloveUid.parse("00000000000000a1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final double SAME_NEWTONS = 1e-3;

    private final JsonCalibrations calibrations = new JsonCalibrations(GUIDE, new JsonProfiles(GUIDE, () -> DAY));

    @Test
    void theProfileIsWhatTheSweepsGive() throws UserProblem {
        GloveCalibration kept = calibrations.read(PROFILE);
        GloveCalibration fitted = fitted();

        assertThat(fitted.channels()).hasSameSizeAs(kept.channels());
        for (ChannelCalibration channel : fitted.channels()) {
            ChannelCalibration before = kept.channel(channel.channel()).orElseThrow();
            assertThat(channel.curve().kind()).isEqualTo(before.curve().kind());
            assertThat(channel.curve().memory().width())
                    .isEqualTo(before.curve().memory().width());
            assertThat(channel.figures().rmseNewtons())
                    .isCloseTo(before.figures().rmseNewtons(), within(SAME_NEWTONS));
            assertThat(channel.curve().newtons(1500)).isCloseTo(before.curve().newtons(1500), within(SAME_NEWTONS));
        }
    }

    @Test
    void theProfilePassesOnLoadsThatWereNotFitted() throws UserProblem {
        GloveCalibration kept = calibrations.read(PROFILE);

        assertThat(calibrations.loads(CHECKS).byChannel()).allSatisfy((channel, loads) -> assertThat(
                        ChannelCheck.of(kept.channel(channel).orElseThrow(), loads)
                                .verdict())
                .isEqualTo(Verdict.PASS));
    }

    private GloveCalibration fitted() throws UserProblem {
        List<ChannelCalibration> channels = calibrations.loads(SWEEPS).byChannel().values().stream()
                .map(loads -> Calibrator.calibrate(loads, CalibrationOptions.usual(DAY))
                        .orElseThrow()
                        .calibration())
                .toList();
        return new GloveCalibration(UID, "example", SensorKind.FSR, channels);
    }

    /** Makes the files anew: two sites of a simulated glove, whose sensors have spread, hysteresis, drift and noise. */
    public static void main(String[] args) throws IOException, UserProblem {
        SweptSensors glove = new SweptSensors(SensorVices.MOUNTED, 7);
        glove.condition(20);
        StringBuilder sweeps = new StringBuilder(
                "# Two sensors of a simulated glove, mean of the last of three seconds at each load.\n"
                        + "channel,load_n,raw,pass,direction\n");
        StringBuilder checks = new StringBuilder(
                "# The same sensors, with loads that were not fitted.\n" + "channel,load_n,raw,pass,direction\n");
        List<List<Load>> first = glove.pass(1, 0, 2, 5, 10, 20);
        List<List<Load>> second = glove.pass(2, 0, 2, 5, 10, 20);
        List<List<Load>> third = glove.pass(3, 0, 1, 3.5, 7.5, 15);
        for (Site site : List.of(Site.THUMB_TIP, Site.PALM_HEEL)) {
            first.get(site.ordinal()).forEach(load -> append(sweeps, load));
            second.get(site.ordinal()).forEach(load -> append(sweeps, load));
            third.get(site.ordinal()).forEach(load -> append(checks, load));
        }
        Files.writeString(SWEEPS, sweeps);
        Files.writeString(CHECKS, checks);
        CalibrationGuideTest guide = new CalibrationGuideTest();
        guide.calibrations.write(guide.fitted(), PROFILE, true);
    }

    private static void append(StringBuilder text, Load load) {
        text.append(String.format(
                Locale.ROOT,
                "%s,%s,%.2f,%d,%s%n",
                load.channel(),
                load.newtons(),
                load.counts(),
                load.pass(),
                load.direction().orElseThrow().label()));
    }
}
