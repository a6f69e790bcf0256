package palpa.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.calibration.CalibrationState;
import palpa.calibration.CalibrationState.Kind;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.CurveModel;
import palpa.calibration.FrontEnd;
import palpa.calibration.GloveCalibration;
import palpa.calibration.GloveProfile;
import palpa.calibration.TypicalSensor;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.session.Calibrations.Use;

/**
 * A calibration as the profile of one glove: channels found by their name, or by their number. A glove of which one force
 * channel was not calibrated is uncalibrated, because its total is. Stateless.
 */
final class CalibratedGlove {

    private CalibratedGlove() {}

    static GloveProfile profile(GloveCalibration calibration, GloveDescriptor glove, Use use, LocalDate today) {
        List<CurveModel> curves = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < glove.channels().size(); i++) {
            ChannelSpec channel = glove.channels().get(i);
            Optional<ChannelCalibration> found = channel(calibration, channel, i);
            whole &= found.isPresent() || channel.kind() != ChannelKind.FORCE;
            curves.add(found.<CurveModel>map(ChannelCalibration::curve)
                    .orElseGet(() -> TypicalSensor.curve(channel, FrontEnd.parse(glove.frontEnd()))));
        }
        CalibrationState state = whole ? state(calibration, use, today) : CalibrationState.UNCALIBRATED;
        return new GloveProfile(calibration.glove(), calibration.name(), state, curves);
    }

    private static Optional<ChannelCalibration> channel(GloveCalibration calibration, ChannelSpec channel, int number) {
        return calibration.channel(channel.name()).or(() -> calibration.channel(Integer.toString(number)));
    }

    private static CalibrationState state(GloveCalibration calibration, Use use, LocalDate today) {
        CalibrationState state =
                new CalibrationState(Kind.CALIBRATED, Optional.of(calibration.date()), calibration.errorPercent());
        return use.expiry(calibration, today).map(state::expired).orElse(state);
    }
}
