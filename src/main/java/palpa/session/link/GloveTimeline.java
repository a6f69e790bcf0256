package palpa.session.link;

import palpa.model.ClockMapping;
import palpa.model.GloveDescriptor;
import palpa.protocol.DataFrame;
import palpa.protocol.DeviceClock;
import palpa.protocol.Sequence;

/**
 * One run of a glove from its start to its restart: where each of its samples stands, by number and by session time.
 *
 * <p>Outlives the port: a glove that comes back without having restarted goes on in its timeline, so that what was lost
 * meanwhile is known. One thread at a time (the serving link's); {@link #place} allocates only when the clock's mapping
 * changes.
 */
final class GloveTimeline {

    /** Beyond this the wraps of a glove's clock can no longer be told, microseconds: half of 71.6 minutes. */
    static final long LONGEST_ABSENCE_MICROS = 30 * 60 * 1_000_000L;

    /** A text glove's rate is measured, within this. */
    private static final double SAME_RATE = 0.1;

    private static final long ONE_WAY_MICROS = 1_000_000;

    private final LinkedGlove glove;
    private final double periodMicros;
    private final DeviceClock deviceClock = new DeviceClock();
    private final Sequence sequence = new Sequence();
    private final SessionClockFit fit;
    private final ArrivalClock arrivals;

    private SampleOrigin origin;
    private long lastArrivalMicros;
    private long lastDeviceMicros = Long.MIN_VALUE;
    private long hostNumber;
    private long numberBase;
    private boolean streamBegins;

    private boolean answersPings;
    private long bestOneWay = Long.MAX_VALUE;
    private long bestOneWayDevice;
    private long oneWayBegin = Long.MIN_VALUE;

    private long firstNumber;
    private long firstDeviceMicros;
    private int samples;

    GloveTimeline(LinkedGlove glove) {
        this.glove = glove;
        periodMicros = 1e6 / glove.rateHertz();
        fit = new SessionClockFit();
        arrivals = new ArrivalClock(periodMicros);
    }

    LinkedGlove glove() {
        return glove;
    }

    /** Whether {@code descriptor} is of the same run of the same glove, met again at {@code nowMicros}. */
    boolean goesOn(GloveDescriptor descriptor, int rateHertz, long nowMicros) {
        GloveDescriptor mine = glove.descriptor();
        return mine.uid().equals(descriptor.uid())
                && mine.bootId() == descriptor.bootId()
                && mine.channels().equals(descriptor.channels())
                && Math.abs(glove.rateHertz() - rateHertz) <= SAME_RATE * glove.rateHertz()
                && nowMicros - lastArrivalMicros < LONGEST_ABSENCE_MICROS
                && !isBroken();
    }

    /** Whether {@code descriptor} is the same glove after a restart. */
    boolean isEarlierRunOf(GloveDescriptor descriptor) {
        GloveDescriptor mine = glove.descriptor();
        return mine.uid().equals(descriptor.uid()) && (mine.bootId() != descriptor.bootId() || isBroken());
    }

    /** Takes a pong: the question left at {@code sentMicros}, the answer came at {@code receivedMicros}. */
    void pong(long sentMicros, long receivedMicros, long wrappedDeviceMicros) {
        answersPings = true;
        fit.exchange(sentMicros, receivedMicros, deviceClock.unwrap(wrappedDeviceMicros));
    }

    /**
     * Finds the place of a frame's samples.
     *
     * @param arrivalMicros session time at which the frame came
     * @return whether its samples are new; a repeated or late frame is not
     */
    boolean place(DataFrame frame, long arrivalMicros) {
        lastArrivalMicros = arrivalMicros;
        samples = frame.samples();
        if (frame.hostTimed()) {
            return placeByArrival(arrivalMicros);
        }
        firstDeviceMicros = deviceClock.unwrap(frame.deviceMicros());
        compareArrival(arrivalMicros);
        if (!number(frame)) {
            return false;
        }
        fit.update(firstDeviceMicros);
        originOf(fit.mapping());
        return advance();
    }

    /** Numbers the frame; false where it is a repetition. */
    private boolean number(DataFrame frame) {
        long expected = sequence.expected();
        long first = sequence.accept(frame.sequence(), samples);
        if (streamBegins && first < expected) {
            sequence.reset();
            first = sequence.accept(frame.sequence(), samples);
            numberBase += expected + 1 - first;
            expected = first;
        }
        streamBegins = false;
        firstNumber = numberBase + first;
        return first >= expected;
    }

    private boolean placeByArrival(long arrivalMicros) {
        firstNumber = hostNumber;
        hostNumber += samples;
        firstDeviceMicros = arrivals.stamp(arrivalMicros);
        originOf(ClockMapping.IDENTITY);
        return advance();
    }

    private boolean advance() {
        boolean later = firstDeviceMicros > lastDeviceMicros;
        lastDeviceMicros = Math.max(lastDeviceMicros, deviceMicros(samples - 1));
        return later;
    }

    private void originOf(ClockMapping mapping) {
        if (origin == null || origin.clock() != mapping) {
            origin = new SampleOrigin(glove, mapping);
        }
    }

    /** Without pongs the earliest arrival of each second stands for an exchange; its way takes no time, as it were. */
    private void compareArrival(long arrivalMicros) {
        long newest = deviceMicros(samples - 1);
        if (!fit.isKnown()) {
            fit.exchange(arrivalMicros, arrivalMicros, newest);
        }
        if (answersPings) {
            return;
        }
        if (arrivalMicros - newest < bestOneWay) {
            bestOneWay = arrivalMicros - newest;
            bestOneWayDevice = newest;
        }
        if (oneWayBegin == Long.MIN_VALUE) {
            oneWayBegin = arrivalMicros;
        } else if (arrivalMicros - oneWayBegin >= ONE_WAY_MICROS) {
            long session = bestOneWayDevice + bestOneWay;
            fit.exchange(session, session, bestOneWayDevice);
            oneWayBegin = arrivalMicros;
            bestOneWay = Long.MAX_VALUE;
        }
    }

    /** Whether the glove's clock has jumped, as only a restart makes it. */
    boolean isBroken() {
        return lastDeviceMicros != Long.MIN_VALUE && fit.isKnown() && fit.isBroken(lastDeviceMicros);
    }

    /** Samples known to be lost in this run. */
    long lost() {
        return sequence.lost();
    }

    /**
     * The glove is started, perhaps again, and may count from 0 again: what was lost then is not known, and its numbers
     * go on after a gap of one.
     */
    void streamBegins() {
        streamBegins = true;
    }

    /** Where the placed samples come from. */
    SampleOrigin origin() {
        return origin;
    }

    /** Unwrapped number of the placed frame's sample {@code index}. */
    long number(int index) {
        return firstNumber + index;
    }

    /** Unwrapped device time of the placed frame's sample {@code index}, microseconds. */
    long deviceMicros(int index) {
        return firstDeviceMicros + Math.round(index * periodMicros);
    }

    /** Session time of the newest sample placed, microseconds; 0 before the first. */
    long lastSessionMicros() {
        return origin == null ? 0 : origin.clock().sessionMicros(lastDeviceMicros);
    }
}
