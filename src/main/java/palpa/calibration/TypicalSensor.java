package palpa.calibration;

import java.util.List;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;

/**
 * The sensor a glove is taken to have until a calibration is loaded: an Interlink FSR 402.
 *
 * <p>Law: the resistances printed for this part, 30 kOhm at 0.2 N and 1 kOhm at 10 N (Interlink FSR integration guide,
 * force curve; repeated in the makers' tutorials), joined by a power law: {@code n = ln 30 / ln 50 = 0.869} and
 * {@code G(1 N) = 1 mS / 10^0.869 = 0.135 mS}. Range 0.2 to 20 N by its data sheet; the curve goes on to 60 N, because a
 * strike does. Single parts differ by 25 % when mounted: what comes out is marked {@link CalibrationState#UNCALIBRATED}.
 */
public final class TypicalSensor {

    public static final double EXPONENT = Math.log(30) / Math.log(50);
    public static final double SIEMENS_AT_ONE_NEWTON = 1e-3 / Math.pow(10, EXPONENT);
    public static final double DEAD_ZONE_NEWTONS = 0.2;
    public static final double SATURATION_NEWTONS = 60;

    /** The lower resistor of the usual divider. */
    public static final double DIVIDER_OHMS = 10_000;

    /** Feedback resistor with which an amplifier's range ends at the saturation. */
    public static final double FEEDBACK_OHMS = 1 / (SIEMENS_AT_ONE_NEWTON * Math.pow(SATURATION_NEWTONS, EXPONENT));

    /** From 17 bits on the law is computed instead of looked up. */
    private static final int WIDEST_TABLE_COUNTS = 1 << 16;

    private static final String PROFILE_NAME = "typical";
    private static final String NEWTON = "N";

    private TypicalSensor() {}

    /** The profile of a glove nobody has calibrated: one typical curve for each of its force channels. */
    public static GloveProfile profile(GloveDescriptor glove) {
        List<CurveModel> curves = glove.channels().stream()
                .map(channel -> curve(channel, FrontEnd.parse(glove.frontEnd())))
                .toList();
        return new GloveProfile(glove.uid(), PROFILE_NAME, CalibrationState.UNCALIBRATED, curves);
    }

    /** The curve of one channel; one whose unit is the newton, or that measures no force, keeps its own scale. */
    public static CurveModel curve(ChannelSpec channel, FrontEnd frontEnd) {
        if (channel.kind() != ChannelKind.FORCE || channel.unit().equalsIgnoreCase(NEWTON)) {
            return new LinearCurve(0, Math.abs(channel.scale()));
        }
        PowerLawCurve law = law(channel, frontEnd);
        boolean wide = (long) channel.maxCounts() - channel.minCounts() >= WIDEST_TABLE_COUNTS;
        return wide ? law : TableCurve.of(law, channel.minCounts(), channel.maxCounts());
    }

    /** The law behind the table, with its inverse. */
    public static PowerLawCurve law(ChannelSpec channel, FrontEnd frontEnd) {
        return new PowerLawCurve(
                frontEnd,
                frontEnd == FrontEnd.DIVIDER ? DIVIDER_OHMS : FEEDBACK_OHMS,
                channel.minCounts(),
                (double) channel.maxCounts() - channel.minCounts() + 1,
                SIEMENS_AT_ONE_NEWTON,
                EXPONENT,
                DEAD_ZONE_NEWTONS,
                SATURATION_NEWTONS);
    }
}
