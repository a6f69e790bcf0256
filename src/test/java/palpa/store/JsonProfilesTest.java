package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.calibration.CalibrationState;
import palpa.calibration.CalibrationState.Kind;
import palpa.calibration.CurveModel;
import palpa.calibration.Expiry;
import palpa.calibration.FrontEnd;
import palpa.calibration.GloveProfile;
import palpa.calibration.LinearCurve;
import palpa.calibration.PointsCurve;
import palpa.calibration.PowerLawCurve;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.store.json.JsonText;
import palpa.store.json.ProfileJson;

class JsonProfilesTest {

    private static final GloveUid UID = GloveUid.parse("0123456789abcdef");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @Test
    void takesATypicalSensorWhereNothingIsKnown() {
        GloveProfile profile = profiles().profileOf(glove("", 2));

        assertThat(profile.state()).isEqualTo(CalibrationState.UNCALIBRATED);
        assertThat(profile.channels()).hasSize(2);
    }

    @Test
    void knowsTheVirtualGlovesSensors() {
        GloveProfile profile = profiles().profileOf(glove("virtual", 2));

        assertThat(profile.state().kind()).isEqualTo(Kind.VIRTUAL);
        assertThat(profile.channels().get(0).newtons(0)).isZero();
        assertThat(profile.channels().get(0).newtons(3224.237)).isBetween(89.0, 90.1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, CALIBRATED,", "2026-11-14, EXPIRED, AGE"})
    void marksAProfilePastItsDaysAsExpired(LocalDate date, Kind expected, Expiry why) throws IOException {
        write("\"state\":\"calibrated\",\"date\":\"" + date + "\",\"valid_days\":7,\"error_percent\":3.5", 2);

        GloveProfile profile = profiles().profileOf(glove("", 2));

        assertThat(profile.state())
                .isEqualTo(new CalibrationState(expected, Optional.of(date), 3.5, Optional.ofNullable(why)));
        assertThat(profile.channels().get(1).newtons(110)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"state\":\"calibrated\",\"verdict\":\"fail\"",
                "\"state\":\"splendid\"",
                "\"state\":\"calibrated\",\"colour\":\"red\""
            })
    void leavesAProfileThatIsWorthNothingAside(String fields) throws IOException {
        write(fields, 2);

        assertThat(profiles().profileOf(glove("", 2)).state().kind()).isEqualTo(Kind.UNCALIBRATED);
    }

    @Test
    void leavesAProfileForAnotherNumberOfChannelsAside() throws IOException {
        write("\"state\":\"calibrated\"", 3);

        assertThat(profiles().profileOf(glove("", 2)).state().kind()).isEqualTo(Kind.UNCALIBRATED);
    }

    @Test
    void refusesAnUnknownSchemaVersionInAClearSentence() {
        UserProblem problem = catchThrowableOfType(
                UserProblem.class, () -> ProfileJson.read(JsonText.parse("p.json", "{\"schema\":3}".getBytes())));

        assertThat(Words.of(problem))
                .contains("p.json, line 1, column 11, at /schema: 3")
                .contains("the profile versions this program knows");
    }

    @Test
    void givesBackTheSameNewtonsForEveryCountAndModel() throws UserProblem {
        CurveModel law = new PowerLawCurve(FrontEnd.DIVIDER, 10_000, 12, 4084, 1.35e-4, 0.869, 0.2, 60);
        CurveModel points = new PointsCurve(new double[] {10, 20.5, 300}, new double[] {0, 1.0 / 3, 7});
        List<CurveModel> curves = List.of(law, points, new LinearCurve(3, 0.1), Math::sqrt, law);
        GloveDescriptor glove = glove("", curves.size());
        GloveProfile profile = new GloveProfile(UID, "made", CalibrationState.UNCALIBRATED, curves);

        GloveProfile again = ProfileJson.read(JsonText.parse("copy", ProfileJson.write(profile, glove)));

        assertThat(again.state()).isEqualTo(profile.state());
        for (int channel = 0; channel < curves.size(); channel++) {
            for (int counts = 0; counts <= 4095; counts++) {
                assertThat(again.channels().get(channel).newtons(counts))
                        .isEqualTo(curves.get(channel).newtons(counts));
            }
        }
    }

    private JsonProfiles profiles() {
        return new JsonProfiles(folder, () -> TODAY);
    }

    private void write(String fields, int channels) throws IOException {
        String line = "{\"model\":\"linear\",\"offset_counts\":10,\"newtons_per_count\":0.01}";
        String list = String.join(",", Collections.nCopies(channels, line));
        Files.writeString(
                folder.resolve(UID + ".json"),
                "{\"schema\":1,\"glove\":\"" + UID + "\"," + fields + ",\"channels\":[" + list + "]}");
    }

    private static GloveDescriptor glove(String calibrationId, int channels) {
        ChannelSpec channel = new ChannelSpec("thumb_tip", ChannelKind.FORCE, 0, 4095, "count", 1);
        return new GloveDescriptor(
                UID,
                Optional.empty(),
                "made",
                "1",
                1,
                0,
                1,
                12,
                3300,
                "divider",
                1000,
                calibrationId,
                false,
                Collections.nCopies(channels, channel));
    }
}
