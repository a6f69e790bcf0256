package palpa.session.link;

import java.util.Optional;
import palpa.calibration.CalibrationState;
import palpa.model.GloveDescriptor;
import palpa.protocol.Lane;
import palpa.session.DeviceReport;
import palpa.session.PortDirectory.Port;
import palpa.session.PortTrouble;
import palpa.session.Profiles;

/**
 * What is known of one port, and when it may be asked again. The finder's thread only.
 *
 * <p>Asking resets some boards and disturbs devices that are no gloves, so a port that gave none is left alone longer
 * and longer; a port that is busy or not allowed is tried every second, since a person may be mending it.
 */
final class PortVisit {

    /** An FTDI adapter's latency timer above this spoils the latency, milliseconds. */
    static final int SLOW_TIMER_MILLIS = 2;

    private static final long SOON_MICROS = 250_000;
    private static final long MENDABLE_MICROS = 1_000_000;
    private static final long NO_GLOVE_MICROS = 5_000_000;
    private static final int LONGEST_TIMES = 6;

    private final Profiles profiles;
    private Port port;
    private GloveLink link;
    private Optional<GloveDescriptor> lastGlove = Optional.empty();
    private Lane lastLane = Lane.UNKNOWN;
    private Optional<GloveDescriptor> judged = Optional.empty();
    private CalibrationState calibration = CalibrationState.UNCALIBRATED;
    private Optional<PortTrouble> trouble = Optional.empty();
    private String troubleDetail = "";
    private long dueMicros = Long.MIN_VALUE;
    private int inVain;

    PortVisit(Port port, Profiles profiles) {
        this.port = port;
        this.profiles = profiles;
    }

    void seen(Port now) {
        port = now;
    }

    Port port() {
        return port;
    }

    /** The link that has the port open, null while none has. */
    GloveLink link() {
        return link;
    }

    boolean isDue(long nowMicros) {
        return link == null && nowMicros >= dueMicros;
    }

    void opened(GloveLink newLink) {
        link = newLink;
    }

    /** Takes in how the link ended; {@code awaited} where a glove of ours was here last. */
    void closed(long nowMicros, boolean awaited) {
        GloveLink.Outcome outcome = link.outcome();
        lastGlove = link.glove();
        lastLane = link.lane();
        link = null;
        Optional<PortTrouble> silence = lastGlove.isPresent() ? Optional.empty() : Optional.of(PortTrouble.NO_GLOVE);
        trouble = Optional.ofNullable(outcome).map(GloveLink.Outcome::trouble).or(() -> silence);
        troubleDetail = outcome == null ? "" : outcome.detail();
        boolean gaveNone = trouble.isEmpty()
                || trouble.get() == PortTrouble.NO_GLOVE
                || trouble.get() == PortTrouble.UNKNOWN_PROTOCOL;
        inVain = gaveNone ? Math.min(LONGEST_TIMES, inVain + 1) : 0;
        dueMicros = nowMicros + (awaited ? SOON_MICROS : pause());
    }

    private long pause() {
        if (inVain > 0) {
            return inVain * NO_GLOVE_MICROS;
        }
        return switch (trouble.orElse(PortTrouble.FAILED)) {
            case GONE, MISSING -> SOON_MICROS;
            default -> MENDABLE_MICROS;
        };
    }

    /** It may be asked at once. */
    void askSoon() {
        dueMicros = Long.MIN_VALUE;
        inVain = 0;
    }

    DeviceReport report() {
        Optional<GloveDescriptor> glove = link == null ? lastGlove : link.glove();
        boolean inUse = link != null && link.desk().isPresent();
        boolean slow = glove.isPresent()
                && trouble.isEmpty()
                && port.latencyTimerMillis().orElse(0) > SLOW_TIMER_MILLIS;
        return new DeviceReport(
                port.name(),
                port.description(),
                glove,
                calibrationOf(glove),
                inUse,
                slow ? Optional.of(PortTrouble.SLOW_LATENCY_TIMER) : standing(),
                slow ? Integer.toString(port.latencyTimerMillis().get()) : troubleDetail,
                link == null ? lastLane : link.lane());
    }

    /** What was wrong stays until a glove answers, lest a sentence flicker while the port is asked again. */
    private Optional<PortTrouble> standing() {
        return link != null && link.glove().isPresent() ? Optional.empty() : trouble;
    }

    /** Looked up once a glove, because it reads a file. */
    private CalibrationState calibrationOf(Optional<GloveDescriptor> glove) {
        if (!glove.equals(judged)) {
            judged = glove;
            calibration = glove.map(known -> profiles.profileOf(known).state()).orElse(CalibrationState.UNCALIBRATED);
        }
        return calibration;
    }
}
