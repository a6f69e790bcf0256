package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.calibration.CalibrationState.Kind;
import palpa.calibration.CurveKind;
import palpa.calibration.Direction;
import palpa.calibration.Expiry;
import palpa.calibration.GloveCalibration;
import palpa.calibration.GloveProfile;
import palpa.calibration.Load;
import palpa.calibration.PlayTerm;
import palpa.calibration.SensorKind;
import palpa.calibration.fit.CalibrationOptions;
import palpa.calibration.fit.Calibrator;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.Calibrations.Check;
import palpa.session.Calibrations.Use;
import palpa.session.Worth;
import palpa.store.json.JsonText;
import palpa.store.json.ProfileJson;

class JsonCalibrationsTest {

    private static final GloveUid UID = GloveUid.parse("0123456789abcdef");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private LocalDate today = DAY;
    private JsonProfiles profiles;
    private JsonCalibrations calibrations;

    @BeforeEach
    void open() {
        profiles = new JsonProfiles(folder, () -> today);
        calibrations = new JsonCalibrations(folder, profiles);
    }

    @ParameterizedTest
    @EnumSource(
            value = CurveKind.class,
            names = {"LINEAR", "POWER", "POINTS", "MONOTONE"})
    void readsBackExactlyWhatItWrote(CurveKind kind) throws UserProblem {
        GloveCalibration made = made(DAY, kind, "thumb_tip", "palm_heel");
        Path file = folder.resolve("profile.json");

        calibrations.write(made, file, false);

        GloveCalibration read = calibrations.read(file);
        assertThat(read.channels().get(0).loads())
                .isEqualTo(made.channels().get(0).loads());
        assertThat(read.channels().get(0).figures())
                .isEqualTo(made.channels().get(0).figures());
        Path again = folder.resolve("again.json");
        calibrations.write(read, again, false);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void aSessionKeepsTheCurveToTheLastBitWithItsMemory() throws UserProblem {
        GloveProfile profile = kept("thumb_tip");

        GloveProfile again = ProfileJson.read(JsonText.parse("copy", ProfileJson.write(profile, glove("thumb_tip"))));

        assertThat(profile.channels().get(0).hasMemory()).isTrue();
        assertThat(again.channels()).hasToString(profile.channels().toString());
        for (int counts = 0; counts < 4096; counts++) {
            assertThat(again.channels().get(0).newtonsAt(counts))
                    .isEqualTo(profile.channels().get(0).newtonsAt(counts));
        }
    }

    @Test
    void putsACalibrationInForceForItsGlove() throws UserProblem {
        GloveProfile profile = kept("thumb_tip");

        assertThat(profile.state().kind()).isEqualTo(Kind.CALIBRATED);
        assertThat(profile.state().date()).contains(DAY);
        assertThat(profile.state().errorPercent()).isPositive();
        assertThat(profile.uncertaintyNewtons(10)).isPositive();
        assertThat(calibrations.inForce(UID)).isPresent();
    }

    @Test
    void keepsEveryEarlierCalibrationBesideTheOneInForce() throws UserProblem, IOException {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip"));
        byte[] first = Files.readAllBytes(folder.resolve(UID + ".json"));
        calibrations.keep(made(DAY, CurveKind.LINEAR, "thumb_tip"));
        calibrations.keep(made(DAY.plusDays(1), CurveKind.POWER, "thumb_tip"));

        assertThat(calibrations.history(UID))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("2026-11-20.json", "2026-11-20-2.json");
        assertThat(calibrations.history(UID).get(0)).hasBinaryContent(first);
    }

    @Test
    void findsChannelsByTheirNumberToo() throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "0", "1"));

        assertThat(profiles.profileOf(glove("thumb_tip", "palm_heel")).state().kind())
                .isEqualTo(Kind.CALIBRATED);
    }

    @Test
    void aGloveOfWhichOneSiteWasNotCalibratedIsUncalibrated() throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip"));

        assertThat(profiles.profileOf(glove("thumb_tip", "palm_heel")).state().kind())
                .isEqualTo(Kind.UNCALIBRATED);
    }

    @ParameterizedTest
    @CsvSource({"7, 0, CALIBRATED", "8, 0, EXPIRED", "0, 71999, CALIBRATED", "0, 72000, EXPIRED"})
    void expiresByAgeAndByUse(int days, double usedSeconds, Kind expected) throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip"));
        calibrations.addUse(UID, usedSeconds / 2);
        calibrations.addUse(UID, usedSeconds / 2);
        today = DAY.plusDays(days);

        assertThat(profiles.profileOf(glove("thumb_tip")).state().kind()).isEqualTo(expected);
    }

    @Test
    void aFailedQuickCheckEndsItUntilTheNextCalibration() throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip"));
        calibrations.discard(UID, "quick_check");

        assertThat(profiles.profileOf(glove("thumb_tip")).state().kind()).isEqualTo(Kind.EXPIRED);

        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip"));
        assertThat(calibrations.use(UID)).isEqualTo(Use.NONE);
        assertThat(profiles.profileOf(glove("thumb_tip")).state().kind()).isEqualTo(Kind.CALIBRATED);
    }

    @ParameterizedTest(name = "{0}, {1} bits")
    @CsvSource({"divider, 16", "transimpedance, 12"})
    void aGloveThatComesWithOtherSensorsIsToBeCalibratedAnew(String frontEnd, int adcBits) throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip"));
        assertThat(profiles.profileOf(glove("thumb_tip")).state().kind()).isEqualTo(Kind.CALIBRATED);
        assertThat(profiles.profileOf(glove("thumb_tip")).state().kind()).isEqualTo(Kind.CALIBRATED);

        GloveDescriptor changed = glove(frontEnd, adcBits, "thumb_tip");
        assertThat(profiles.profileOf(changed).state().expiry()).contains(Expiry.GLOVE);
        assertThat(calibrations.history(UID)).isEmpty();
        assertThat(calibrations.use(UID).voided()).contains("glove");

        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip"));
        assertThat(profiles.profileOf(changed).state().kind()).isEqualTo(Kind.CALIBRATED);
    }

    @Test
    void toOneThatWasFoundNotToHoldNoSiteCanBeAdded() throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip"));
        assertThat(calibrations.standing(UID))
                .isEqualTo(calibrations.inForce(UID))
                .isPresent();

        calibrations.discard(UID, "glove");
        assertThat(calibrations.standing(UID)).isEmpty();
        assertThat(calibrations.inForce(UID)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"true, CALIBRATED", "false, EXPIRED"})
    void aKnownLoadIsKeptAndOneThatIsMissedEndsIt(boolean held, Kind expected) throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip"));
        Check check = new Check(DAY, Site.THUMB_TIP, 10, held ? 10.4 : 7.25, held);
        calibrations.keep(UID, check);
        calibrations.addUse(UID, 60);

        assertThat(calibrations.use(UID).lastCheck()).contains(check);
        assertThat(profiles.profileOf(glove("thumb_tip")).state().kind()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} days, {1} s of use, voided by {2}: {3}")
    @CsvSource({
        "8, 0, , AGE, its days are over",
        "0, 72000, , USE, its hours of use are over",
        "0, 0, check, CHECK, it failed a check",
        "0, 0, glove, GLOVE, the glove was changed"
    })
    void saysWhyItNoLongerHoldsAndSoDoesASession(
            int days, double usedSeconds, String voidedBy, Expiry expected, String words) throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip"));
        calibrations.addUse(UID, usedSeconds);
        if (voidedBy != null) {
            calibrations.discard(UID, voidedBy);
        }
        today = DAY.plusDays(days);

        GloveProfile profile = profiles.profileOf(glove("thumb_tip"));
        GloveProfile again = ProfileJson.read(JsonText.parse("copy", ProfileJson.write(profile, glove("thumb_tip"))));

        assertThat(profile.state().expiry()).contains(expected);
        assertThat(again.state()).isEqualTo(profile.state());
        assertThat(Worth.words(again.state())).startsWith("expired (" + words + ", 2026-11-20, ±");
    }

    /** Two channels from the start; the first is calibrated anew after 15 hours, the second never or an hour later. */
    @ParameterizedTest(name = "second anew: {0}, then {1} h more: {2}")
    @CsvSource({"false, 4, CALIBRATED", "false, 5, EXPIRED", "true, 18, CALIBRATED", "true, 19, EXPIRED"})
    void everyChannelIsUsedFromItsOwnCalibrationOnAndTheOldestCounts(boolean secondAnew, int hours, Kind expected)
            throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip", "palm_heel"));
        calibrations.addUse(UID, 15 * 3600);
        keepAnew("thumb_tip");
        if (secondAnew) {
            calibrations.addUse(UID, 3600);
            keepAnew("palm_heel");
        }
        calibrations.addUse(UID, hours * 3600);

        assertThat(profiles.profileOf(glove("thumb_tip", "palm_heel")).state().kind())
                .isEqualTo(expected);
    }

    private void keepAnew(String channel) throws UserProblem {
        GloveCalibration one = made(DAY.plusDays(1), CurveKind.POWER, channel);
        calibrations.keep(
                calibrations.inForce(UID).orElseThrow().with(one.channels().get(0)));
    }

    @Test
    void theSameProfilePutInForceAgainIsNoYounger() throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip"));
        calibrations.addUse(UID, 72_000);
        calibrations.keep(calibrations.inForce(UID).orElseThrow());

        assertThat(profiles.profileOf(glove("thumb_tip")).state().expiry()).contains(Expiry.USE);
    }

    @ParameterizedTest(name = "{0} days before its own")
    @CsvSource({"1, CALIBRATED", "2, EXPIRED"})
    void aCalibrationOfADayStillToComeIsNotBelieved(int days, Kind expected) throws UserProblem {
        calibrations.keep(made(DAY.plusDays(days), CurveKind.POWER, "thumb_tip"));

        assertThat(profiles.profileOf(glove("thumb_tip")).state().kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"thumb_tip, false", "palm_heel, true"})
    void aKnownLoadIsForgottenWithTheCalibrationOfItsSite(String anew, boolean stillTold) throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip", "palm_heel"));
        calibrations.keep(UID, new Check(DAY, Site.THUMB_TIP, 10, 10.4, true));
        keepAnew(anew);

        assertThat(calibrations.use(UID).lastCheck().isPresent()).isEqualTo(stillTold);
    }

    @ParameterizedTest
    @CsvSource({"7, CALIBRATED", "8, EXPIRED"})
    void oneChannelCalibratedAnewMakesTheOthersNoYoungerInDays(int days, Kind expected) throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, "thumb_tip", "palm_heel"));
        keepAnew("thumb_tip");
        today = DAY.plusDays(days);

        assertThat(profiles.profileOf(glove("thumb_tip", "palm_heel")).state().kind())
                .isEqualTo(expected);
    }

    @Test
    void oneChannelCanBeCalibratedAnew() {
        GloveCalibration made = made(DAY, CurveKind.POWER, "thumb_tip", "palm_heel");
        GloveCalibration later = made(DAY.plusDays(3), CurveKind.LINEAR, "palm_heel");

        GloveCalibration both = made.with(later.channels().get(0));

        assertThat(both.channels()).hasSize(2);
        assertThat(both.channel("palm_heel").orElseThrow().curve().kind()).isEqualTo(CurveKind.LINEAR);
        assertThat(both.date()).isEqualTo(DAY);
    }

    private GloveProfile kept(String... channels) throws UserProblem {
        calibrations.keep(made(DAY, CurveKind.POWER, channels));
        return profiles.profileOf(glove(channels));
    }

    private static GloveCalibration made(LocalDate day, CurveKind kind, String... channels) {
        return new GloveCalibration(
                UID,
                "made",
                SensorKind.FSR,
                List.of(channels).stream()
                        .map(channel -> Calibrator.calibrate(
                                        loads(channel, kind), new CalibrationOptions(day, List.of(kind), false))
                                .orElseThrow()
                                .calibration())
                        .toList());
    }

    /** The memory of a FlexiForce, the curve of a force-sensing resistor. */
    private static List<Load> loads(String channel, CurveKind kind) {
        PlayTerm memory = new PlayTerm(kind == CurveKind.POWER ? 0.08 : 0, 0.3);
        List<Load> loads = new ArrayList<>();
        double[] newtons = {0, 2, 5, 10, 20, 10, 5, 2, 0};
        for (int pass = 1; pass <= 2; pass++) {
            double play = 0;
            for (int i = 0; i < newtons.length; i++) {
                play = memory.play(newtons[i], play);
                double v = 0.1 * Math.pow(memory.shown(newtons[i], play), 0.9);
                loads.add(Load.of(
                        channel, newtons[i], 12 + 4000 * v / (1 + v), pass, i < 5 ? Direction.UP : Direction.DOWN));
            }
        }
        return loads;
    }

    private static GloveDescriptor glove(String... channels) {
        return glove("divider", 12, channels);
    }

    private static GloveDescriptor glove(String frontEnd, int adcBits, String... channels) {
        List<ChannelSpec> specs = List.of(channels).stream()
                .map(name -> new ChannelSpec(name, ChannelKind.FORCE, 0, 4095, "count", 1))
                .toList();
        return new GloveDescriptor(
                UID, Optional.empty(), "made", "1", 1, 0, 1, adcBits, 3300, frontEnd, 1000, "", false, specs);
    }
}
