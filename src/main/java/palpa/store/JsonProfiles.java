package palpa.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.FrontEnd;
import palpa.calibration.GloveProfile;
import palpa.calibration.PointsCurve;
import palpa.calibration.TableCurve;
import palpa.calibration.TypicalSensor;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.UserProblem;
import palpa.session.Profiles;
import palpa.session.Words;
import palpa.store.json.JsonPlace;
import palpa.store.json.JsonText;
import palpa.store.json.ProfileJson;

/**
 * Calibration profiles, one JSON file a glove, named by its uid ({@code 0123456789abcdef.json}). Any thread.
 *
 * <p>A profile that failed its checks, belongs to another glove, has the wrong number of channels or cannot be read
 * counts as none, and the log says why. One past its days is used and marked expired.
 */
public final class JsonProfiles implements Profiles {

    private static final Logger LOG = LoggerFactory.getLogger(JsonProfiles.class);
    private static final String VIRTUAL = "virtual";
    private static final String VIRTUAL_CURVE = "/palpa/profiles/virtual-curve.csv";
    private static final int MOST_DAYS = 3650;

    private final Path directory;
    private final Supplier<LocalDate> today;
    private final PointsCurve virtualCurve = virtualCurve();

    /**
     * @param directory where the profiles are; it need not exist
     * @param today the present day, by which a profile is still valid or not
     */
    public JsonProfiles(Path directory, Supplier<LocalDate> today) {
        this.directory = directory;
        this.today = today;
    }

    @Override
    public GloveProfile profileOf(GloveDescriptor glove) {
        return own(glove)
                .or(() -> glove.calibrationId().equals(VIRTUAL) ? Optional.of(virtual(glove)) : Optional.empty())
                .orElseGet(() -> TypicalSensor.profile(glove));
    }

    private Optional<GloveProfile> own(GloveDescriptor glove) {
        Path file = directory.resolve(glove.uid() + ".json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(file, glove));
        } catch (UserProblem e) {
            LOG.warn("Profile left aside: {}", Words.of(e));
            return Optional.empty();
        }
    }

    private GloveProfile read(Path file, GloveDescriptor glove) throws UserProblem {
        JsonPlace root = JsonText.read(file);
        GloveProfile profile = ProfileJson.read(root);
        if (!profile.glove().equals(glove.uid())) {
            throw new UserProblem("store.profile_of_another", file, profile.glove(), glove.uid());
        }
        if (profile.channels().size() != glove.channels().size()) {
            throw root.at("channels").wrong(Words.of("store.expects_profile_channels"));
        }
        Optional<JsonPlace> verdict = root.find("verdict");
        if (verdict.isPresent() && verdict.get().text().equals("fail")) {
            throw new UserProblem("store.profile_failed", file);
        }
        Optional<JsonPlace> days = root.find("valid_days");
        return days.isPresent() ? dated(profile, days.get().integer(0, MOST_DAYS)) : profile;
    }

    private GloveProfile dated(GloveProfile profile, int validDays) {
        CalibrationState state = profile.state();
        boolean over = state.date()
                .map(date -> date.plusDays(validDays).isBefore(today.get()))
                .orElse(true);
        if (!over || state.kind() != CalibrationState.Kind.CALIBRATED) {
            return profile;
        }
        return new GloveProfile(
                profile.glove(),
                profile.name(),
                new CalibrationState(CalibrationState.Kind.EXPIRED, state.date(), state.errorPercent()),
                profile.channels());
    }

    private GloveProfile virtual(GloveDescriptor glove) {
        List<CurveModel> curves = glove.channels().stream()
                .map(channel -> virtual(channel, glove))
                .toList();
        CalibrationState state = new CalibrationState(CalibrationState.Kind.VIRTUAL, Optional.empty(), Double.NaN);
        return new GloveProfile(glove.uid(), VIRTUAL, state, curves);
    }

    private CurveModel virtual(ChannelSpec channel, GloveDescriptor glove) {
        if (channel.kind() != ChannelKind.FORCE) {
            return TypicalSensor.curve(channel, FrontEnd.parse(glove.frontEnd()));
        }
        return TableCurve.of(virtualCurve, channel.minCounts(), channel.maxCounts());
    }

    private static PointsCurve virtualCurve() {
        try (InputStream in = JsonProfiles.class.getResourceAsStream(VIRTUAL_CURVE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            double[][] points = lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new double[] {Double.parseDouble(cells[0]), Double.parseDouble(cells[1])})
                    .toArray(double[][]::new);
            double[] counts = new double[points.length];
            double[] newtons = new double[points.length];
            for (int i = 0; i < points.length; i++) {
                counts[i] = points[i][0];
                newtons[i] = points[i][1];
            }
            return new PointsCurve(counts, newtons);
        } catch (IOException e) {
            throw new UncheckedIOException(VIRTUAL_CURVE, e);
        }
    }
}
