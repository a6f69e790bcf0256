package palpa.session;

import java.util.Optional;
import palpa.calibration.CalibrationState;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.protocol.Lane;

/**
 * What was found on one port, for the devices page and {@code palpa devices}. Immutable.
 *
 * @param port the port's name
 * @param description what the system says of it, may be empty
 * @param glove what the glove on it said of itself, where one answered
 * @param calibration what that glove's newtons are worth
 * @param inUse whether the running lesson has the port open
 * @param trouble what is wrong with the port, where something is; a glove may have answered nevertheless
 * @param troubleDetail what goes with the trouble's sentence
 * @param lane how the glove talks, {@link Lane#UNKNOWN} without one
 */
public record DeviceReport(
        String port,
        String description,
        Optional<GloveDescriptor> glove,
        CalibrationState calibration,
        boolean inUse,
        Optional<PortTrouble> trouble,
        String troubleDetail,
        Lane lane) {

    /** A port with a glove on the binary lane, or with none. */
    public DeviceReport(
            String port,
            String description,
            Optional<GloveDescriptor> glove,
            CalibrationState calibration,
            boolean inUse,
            Optional<PortTrouble> trouble,
            String troubleDetail) {
        this(
                port,
                description,
                glove,
                calibration,
                inUse,
                trouble,
                troubleDetail,
                glove.isPresent() ? Lane.BINARY : Lane.UNKNOWN);
    }

    /** The hand the glove is for, empty without a glove or where it does not know. */
    public Optional<Hand> hand() {
        return glove.flatMap(GloveDescriptor::hand);
    }

    public Optional<GloveUid> uid() {
        return glove.map(GloveDescriptor::uid);
    }

    /** Name and version of the glove's firmware, empty without a glove. */
    public String firmware() {
        return glove.map(known -> (known.firmwareName() + " " + known.firmwareVersion()).strip())
                .orElse("");
    }

    /** Version of the protocol it speaks, e.g. {@code 1.0}, empty without a glove. */
    public String protocol() {
        return glove.map(known -> known.protocolMajor() + "." + known.protocolMinor())
                .orElse("");
    }

    /** The glove's highest sampling rate, hertz, 0 without a glove. */
    public int rateHertz() {
        return glove.map(GloveDescriptor::maxRateHertz).orElse(0);
    }

    /** One sentence that says what is wrong, or of less trust, and what to do; empty where all is well. */
    public String advice() {
        String reduced = lane.numbersSamples() ? "" : Words.of("serial.reduced_trust", port);
        return trouble.map(known -> known.sentence(port, troubleDetail)).orElse(reduced);
    }
}
