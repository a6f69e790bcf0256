package palpa.glove.device;

import java.util.Arrays;
import java.util.Optional;
import palpa.glove.chance.Chance;
import palpa.glove.sensor.SensorLaw;
import palpa.glove.sensor.SensorVices;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.protocol.Lane;
import palpa.protocol.Protocol;

/**
 * What a virtual glove is made of. Immutable.
 *
 * @param hand the hand it is worn on
 * @param seed everything random in it comes from this number
 * @param bootSalt makes its boot ids differ from those of an earlier run with the same seed; 0 for the same bytes again
 * @param maxRateHertz highest sampling rate it offers, or lines a second of a recording, 1 to 2000
 * @param lane how it talks
 * @param speed how many of its seconds pass in one of the host's; its host-facing timeouts follow
 * @param vices how far its sensors stray from the law
 */
public record GloveSpec(
        Hand hand, long seed, long bootSalt, int maxRateHertz, Lane lane, double speed, SensorVices vices) {

    public static final int LOWEST_MAX_RATE_HERTZ = 100;
    public static final int HIGHEST_RATE_HERTZ = 2000;

    /** Name of the calibration profile made from {@link SensorLaw}. */
    public static final String CALIBRATION_ID = "virtual";

    static final String FIRMWARE_NAME = "palpa-virtual";
    static final String FIRMWARE_VERSION = "1.0";

    /** The letters P, A, L, P, A in the uid's five highest bytes; then L or R, then the seed's low 16 bits. */
    private static final long UID_PREFIX = 0x50414C5041L << 24;

    private static final long UNSIGNED_32 = 0xFFFF_FFFFL;

    public GloveSpec {
        if (maxRateHertz < 1 || maxRateHertz > HIGHEST_RATE_HERTZ || !(speed > 0)) {
            throw new IllegalArgumentException("virtual glove of " + maxRateHertz + " Hz at speed " + speed);
        }
    }

    /** A binary glove in real time with sensors as they are. */
    public static GloveSpec of(Hand hand, long seed) {
        return new GloveSpec(hand, seed, 0, 1000, Lane.BINARY, 1, SensorVices.MOUNTED);
    }

    /** The glove's number: the same for the same hand and seed, and recognisable: {@code 50414c50414c0001}. */
    public GloveUid uid() {
        long side = hand == Hand.LEFT ? 'L' : 'R';
        return new GloveUid(UID_PREFIX | side << 16 | seed & 0xFFFF);
    }

    /** What it says of itself after its boot of that number, 0 the first. */
    public GloveDescriptor descriptor(int boot) {
        return new GloveDescriptor(
                uid(),
                Optional.of(hand),
                FIRMWARE_NAME,
                FIRMWARE_VERSION,
                Protocol.MAJOR,
                Protocol.MINOR,
                Chance.of(seed, "boot", hand, boot, bootSalt).bits() & UNSIGNED_32,
                SensorLaw.ADC_BITS,
                SensorLaw.REFERENCE_MILLIVOLTS,
                "divider",
                lane == Lane.BINARY ? maxRateHertz : Math.min(maxRateHertz, Protocol.TEXT_MAX_RATE_HERTZ),
                CALIBRATION_ID,
                true,
                Arrays.stream(Site.values()).map(GloveSpec::channel).toList());
    }

    private static ChannelSpec channel(Site site) {
        return new ChannelSpec(site.label(), ChannelKind.FORCE, 0, SensorLaw.FULL_SCALE_COUNTS, "count", 1);
    }
}
