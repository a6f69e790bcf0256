package palpa.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

/** The profile of simulated gloves, whose law is known. Immutable; any thread. */
final class VirtualProfile {

    /** What a simulated glove says its calibration is. */
    static final String NAME = "virtual";

    private static final String CURVE = "/palpa/profiles/virtual-curve.csv";

    private final PointsCurve curve = curve();

    GloveProfile of(GloveDescriptor glove) {
        List<CurveModel> curves =
                glove.channels().stream().map(channel -> of(channel, glove)).toList();
        CalibrationState state = new CalibrationState(CalibrationState.Kind.VIRTUAL, Optional.empty(), Double.NaN);
        return new GloveProfile(glove.uid(), NAME, state, curves);
    }

    private CurveModel of(ChannelSpec channel, GloveDescriptor glove) {
        if (channel.kind() != ChannelKind.FORCE) {
            return TypicalSensor.curve(channel, FrontEnd.parse(glove.frontEnd()));
        }
        return TableCurve.of(curve, channel.minCounts(), channel.maxCounts());
    }

    private static PointsCurve curve() {
        try (InputStream in = VirtualProfile.class.getResourceAsStream(CURVE);
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
            throw new UncheckedIOException(CURVE, e);
        }
    }
}
