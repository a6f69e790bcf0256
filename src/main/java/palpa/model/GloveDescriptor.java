package palpa.model;

import java.util.List;
import java.util.Optional;

/**
 * What a glove says of itself: identity, front end and channels. Immutable.
 *
 * @param uid its own number
 * @param hand the hand it is for, or empty where it does not know
 * @param firmwareName name of its firmware
 * @param firmwareVersion version of its firmware
 * @param protocolMajor major version of the protocol it speaks
 * @param protocolMinor minor version
 * @param bootId a number that changes at each restart
 * @param adcBits resolution of its converter
 * @param referenceMillivolts the converter's reference, millivolts
 * @param frontEnd how its sensors are read: {@code divider}, {@code transimpedance}, {@code unknown}
 * @param maxRateHertz the highest rate it can sample at
 * @param calibrationId name of the calibration it was delivered with, or empty text
 * @param hasBattery whether it reports a battery
 * @param channels its channels in the order in which they travel
 */
public record GloveDescriptor(
        GloveUid uid,
        Optional<Hand> hand,
        String firmwareName,
        String firmwareVersion,
        int protocolMajor,
        int protocolMinor,
        long bootId,
        int adcBits,
        int referenceMillivolts,
        String frontEnd,
        int maxRateHertz,
        String calibrationId,
        boolean hasBattery,
        List<ChannelSpec> channels) {

    /** More channels than this are refused: 16 sites, a total, and room for inertial sensors. */
    public static final int MAX_CHANNELS = 32;

    public GloveDescriptor {
        channels = List.copyOf(channels);
        if (channels.isEmpty() || channels.size() > MAX_CHANNELS) {
            throw new IllegalArgumentException("glove " + uid + " announces " + channels.size() + " channels");
        }
    }

    /** Whether the same channels are read in the same way: what a calibration of one is worth for the other. */
    public boolean sensesLike(GloveDescriptor other) {
        return channels.equals(other.channels)
                && frontEnd.equals(other.frontEnd)
                && adcBits == other.adcBits
                && referenceMillivolts == other.referenceMillivolts;
    }

    /** The force sites among the channels. */
    public SiteSet sites() {
        return SiteSet.of(
                channels.stream().flatMap(channel -> channel.site().stream()).toList());
    }
}
