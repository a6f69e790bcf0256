package palpa.session;

import java.util.Optional;
import java.util.OptionalInt;
import palpa.calibration.CalibrationState;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.protocol.Lane;

/**
 * How one glove's link is, for the footer and the device screen. Immutable.
 *
 * @param hand the hand it serves
 * @param state where the link stands
 * @param port the port's name, or that of the port the trouble is about; empty while there is none
 * @param glove what the glove said of itself
 * @param rateHertz samples a second that really come, hertz
 * @param lostSamples samples lost since the link was first up
 * @param receivedSamples samples received since then
 * @param badFrames frames refused for their checksum or form
 * @param batteryPercent 0 to 100 where there is a battery
 * @param latencyMillis median over the last second from a sample's arrival to its decision, milliseconds, NaN if unknown
 * @param calibration what the newtons are worth
 * @param trouble what is wrong, where something is
 * @param troubleDetail what goes with the trouble's sentence
 * @param lane how the glove talks; on plain text the host stamps the time and losses go unseen
 */
public record LinkView(
        Hand hand,
        State state,
        String port,
        Optional<GloveDescriptor> glove,
        double rateHertz,
        long lostSamples,
        long receivedSamples,
        long badFrames,
        OptionalInt batteryPercent,
        double latencyMillis,
        CalibrationState calibration,
        Optional<PortTrouble> trouble,
        String troubleDetail,
        Lane lane) {

    /** The link of a glove on the binary lane. */
    public LinkView(
            Hand hand,
            State state,
            String port,
            Optional<GloveDescriptor> glove,
            double rateHertz,
            long lostSamples,
            long receivedSamples,
            long badFrames,
            OptionalInt batteryPercent,
            double latencyMillis,
            CalibrationState calibration,
            Optional<PortTrouble> trouble,
            String troubleDetail) {
        this(
                hand,
                state,
                port,
                glove,
                rateHertz,
                lostSamples,
                receivedSamples,
                badFrames,
                batteryPercent,
                latencyMillis,
                calibration,
                trouble,
                troubleDetail,
                Lane.BINARY);
    }

    /** Where a link stands. */
    public enum State implements Labelled {
        /** No glove for this hand has been seen. */
        ABSENT,
        /** A port is open, the glove has not answered yet. */
        CONNECTING,
        /** Samples come. */
        STREAMING,
        /** Samples should come and have not for 500 ms; the same glove is being looked for. */
        SILENT
    }

    /** A hand without a glove. */
    public static LinkView absent(Hand hand) {
        return new LinkView(
                hand,
                State.ABSENT,
                "",
                Optional.empty(),
                0,
                0,
                0,
                0,
                OptionalInt.empty(),
                Double.NaN,
                CalibrationState.UNCALIBRATED,
                Optional.empty(),
                "",
                Lane.UNKNOWN);
    }

    /** The part of all samples that was lost, 0 to 1. */
    public double lossFraction() {
        long all = lostSamples + receivedSamples;
        return all == 0 ? 0 : (double) lostSamples / all;
    }
}
