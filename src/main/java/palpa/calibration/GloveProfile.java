package palpa.calibration;

import java.util.List;
import palpa.model.GloveUid;

/**
 * How one glove's raw counts become newtons, channel by channel in the order of its descriptor. Immutable.
 *
 * @param glove the glove it belongs to
 * @param name what it is called: {@code typical}, {@code virtual}, or the day of its calibration
 * @param state what its newtons are worth
 * @param channels one model a channel
 */
public record GloveProfile(GloveUid glove, String name, CalibrationState state, List<CurveModel> channels) {

    public GloveProfile {
        channels = List.copyOf(channels);
    }
}
