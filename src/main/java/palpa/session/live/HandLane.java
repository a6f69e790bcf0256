package palpa.session.live;

import java.util.List;
import java.util.Optional;
import palpa.calibration.CalibrationState;
import palpa.model.Hand;
import palpa.pipeline.HandState;
import palpa.pipeline.ZeroKind;
import palpa.session.GloveOnRecord;
import palpa.session.HostClock;
import palpa.session.LinkView;
import palpa.session.LinkView.State;
import palpa.session.RawTrace;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;
import palpa.session.TraceBuffer;
import palpa.session.ZeroOnRecord;
import palpa.session.link.HandDesk;
import palpa.session.link.LinkedGlove;
import palpa.session.link.SampleOrigin;
import palpa.session.link.SampleQueue;

/**
 * One hand's samples through the pipeline: analysed, traced, gathered into blocks. Pipeline's thread; a sample allocates
 * nothing.
 */
final class HandLane implements SampleQueue.Receiver, HandSource {

    /** Samples in a row for one hand before the other one's turn. */
    private static final int BATCH = 64;

    private final HandDesk desk;
    private final HostClock clock;
    private final LatencyProbe probe;
    private final SessionScribe scribe;
    private final BlockBuilder blocks;
    private final LinkViews links;
    private final AnalysedHand analysed;
    private final LatencyMeter latency = new LatencyMeter();
    private LinkedGlove linked;
    private LinkedGlove before;
    private List<String> zeroBefore = List.of();
    private GloveOnRecord glove;
    private Optional<RawTrace> raw = Optional.empty();
    private long lastSessionMicros = Long.MIN_VALUE;

    HandLane(HandDesk desk, HostClock clock, LatencyProbe probe, SessionScribe scribe, LinkViews links) {
        this.desk = desk;
        this.clock = clock;
        this.probe = probe;
        this.scribe = scribe;
        this.blocks = new BlockBuilder(scribe::block);
        this.links = links;
        analysed = new AnalysedHand(desk.hand());
    }

    @Override
    public Hand hand() {
        return desk.hand();
    }

    HandDesk desk() {
        return desk;
    }

    TraceBuffer trace() {
        return analysed.trace();
    }

    /** From the next sample on a new analysis is fed, to which the glove is new, but whose zero it goes on with. */
    void feed(SessionAnalysis newAnalysis) {
        remember();
        analysed.feed(newAnalysis);
        linked = null;
    }

    private void remember() {
        if (linked != null) {
            before = linked;
            zeroBefore = analysed.zero();
        }
    }

    /** Session time of the newest sample or event, the smallest number before the first. */
    long lastMicros() {
        return lastSessionMicros;
    }

    int drain() {
        return desk.queue().drain(this, BATCH);
    }

    @Override
    public void sample(
            SampleOrigin origin, long number, long deviceMicros, long arrivalNanos, int[] counts, int offset) {
        if (origin.glove() != linked) {
            meet(origin.glove(), origin.clock().sessionMicros(deviceMicros));
        }
        long sessionMicros = origin.clock().sessionMicros(deviceMicros);
        analysed.decide(glove, number, sessionMicros, counts, offset);
        long decidedNanos = clock.nanos();
        latency.decided(arrivalNanos, decidedNanos);
        probe.decided(desk.hand(), number, arrivalNanos, decidedNanos);
        analysed.traceIt(sessionMicros);
        if (scribe.isRecording()) {
            blocks.add(glove, origin.clock(), number, deviceMicros, arrivalNanos, counts, offset);
        }
        if (raw.isPresent()) {
            raw.get()
                    .append(
                            sessionMicros,
                            counts,
                            offset,
                            linked.descriptor().channels().size());
        }
        lastSessionMicros = sessionMicros;
    }

    /** From the next sample on raw counts go there too. */
    void watch(Optional<RawTrace> newRaw) {
        raw = newRaw;
    }

    /**
     * A glove's first sample comes. Where it was heard before, by another analysis or before it was unplugged, the zero that holds
     * goes on record: hands at work give no new one. Else it is taken, but for a glove whose law is known.
     */
    private void meet(LinkedGlove newGlove, long sessionMicros) {
        remember();
        blocks.cut();
        linked = newGlove;
        glove = scribe.announce(desk.hand(), newGlove);
        zeroOf(newGlove).forEach(value -> event(SessionEvent.Kind.ZERO, value, sessionMicros - 1));
    }

    private List<String> zeroOf(LinkedGlove newGlove) {
        if (before != null && newGlove.isThatOf(before) && !zeroBefore.isEmpty()) {
            return zeroBefore.stream()
                    .map(value -> ZeroOnRecord.by(before.profile(), newGlove.profile(), value))
                    .toList();
        }
        boolean lawIsKnown = newGlove.profile().state().kind() == CalibrationState.Kind.VIRTUAL;
        return lawIsKnown ? List.of() : List.of(ZeroKind.AT_START.label());
    }

    /** Has the zero of a glove that streams taken anew, from the next sample on. */
    void zero(long nowMicros) {
        if (linked != null && linkState() == State.STREAMING) {
            event(SessionEvent.Kind.ZERO, ZeroKind.ASKED.label(), nowMicros);
        }
    }

    /** Ends the block being gathered. */
    void cut() {
        blocks.cut();
    }

    @Override
    public Optional<HandState> state() {
        return linkState() == State.STREAMING ? analysed.state() : Optional.empty();
    }

    private State linkState() {
        return desk.state(clock.nanos());
    }

    @Override
    public double[] siteNewtons() {
        return analysed.siteNewtons();
    }

    @Override
    public double uncertaintyNewtons() {
        return analysed.uncertaintyNewtons();
    }

    @Override
    public boolean isBeyondTop() {
        return analysed.isBeyondTop();
    }

    @Override
    public LinkView link() {
        return links.view(desk, linkState(), latency.medianMillis());
    }

    /**
     * Gives analysis and recording an event at the hand's present place: after every sample so far, before the next. Its
     * time lies right after the newest sample while samples come.
     */
    void event(SessionEvent.Kind kind, String value, long nowMicros) {
        blocks.cut();
        boolean streams =
                lastSessionMicros != Long.MIN_VALUE && nowMicros - lastSessionMicros < HandDesk.SILENT_NANOS / 1000;
        lastSessionMicros = streams ? lastSessionMicros + 1 : nowMicros;
        SessionEvent placed = new SessionEvent(lastSessionMicros, kind, Optional.of(desk.hand()), value);
        analysed.event(placed);
        scribe.event(placed);
    }
}
