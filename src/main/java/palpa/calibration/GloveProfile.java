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

    /**
     * How far a force in newtons may be off, 19 times of 20: as if the channel known worst bore all of it.
     *
     * @return newtons, NaN where no channel's is known
     */
    public double uncertaintyNewtons(double newtons) {
        return channels.stream()
                .mapToDouble(channel -> channel.uncertaintyNewtons(newtons))
                .filter(uncertainty -> !Double.isNaN(uncertainty))
                .max()
                .orElse(Double.NaN);
    }
}
