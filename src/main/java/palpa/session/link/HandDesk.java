package palpa.session.link;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import palpa.model.Hand;
import palpa.session.LinkView.State;
import palpa.session.SessionEvent;

/**
 * Where the links of one hand put down what they bring, one link after another, and where the pipeline takes it up.
 *
 * <p>One link writes at a time; any thread reads.
 */
public final class HandDesk {

    /** A glove silent for so long is shown as silent, nanoseconds. */
    public static final long SILENT_NANOS = 400_000_000;

    private static final int QUEUED_SAMPLES = 4096;

    private final Hand hand;
    private final SampleQueue queue;
    private final LinkQuality quality = new LinkQuality();
    private final Queue<SessionEvent> events = new ConcurrentLinkedQueue<>();
    private volatile String port = "";
    private volatile Optional<LinkedGlove> glove = Optional.empty();
    private volatile boolean served;
    private GloveTimeline timeline;

    /**
     * @param consumer who takes the samples up
     */
    public HandDesk(Hand hand, Waiter consumer) {
        this.hand = hand;
        this.queue = new SampleQueue(QUEUED_SAMPLES, consumer);
    }

    public Hand hand() {
        return hand;
    }

    public SampleQueue queue() {
        return queue;
    }

    public LinkQuality quality() {
        return quality;
    }

    /** What happened on the link and was not taken up yet; times are when it was noticed. */
    public Queue<SessionEvent> events() {
        return events;
    }

    /** The port that serves this hand, or served it last; empty text before the first. */
    public String port() {
        return port;
    }

    /** The glove that streams, or streamed last. */
    public Optional<LinkedGlove> glove() {
        return glove;
    }

    /** Where the link stands at {@code nowNanos}, host time. */
    public State state(long nowNanos) {
        if (glove.isEmpty()) {
            return served ? State.CONNECTING : State.ABSENT;
        }
        return served && quality.silentNanos(nowNanos) < SILENT_NANOS ? State.STREAMING : State.SILENT;
    }

    /** Whether a link serves this hand now. */
    boolean isServed() {
        return served;
    }

    void serveFrom(String newPort) {
        port = newPort;
        served = true;
    }

    void leave() {
        served = false;
    }

    void streams(LinkedGlove newGlove) {
        glove = Optional.of(newGlove);
    }

    void forgetGlove() {
        glove = Optional.empty();
    }

    void tell(SessionEvent.Kind kind, long sessionMicros, String value) {
        events.add(new SessionEvent(sessionMicros, kind, Optional.of(hand), value));
        queue.wake();
    }

    /** The timeline of the glove that streams or streamed last, null before the first. Serving link only. */
    GloveTimeline timeline() {
        return timeline;
    }

    void timeline(GloveTimeline newTimeline) {
        timeline = newTimeline;
    }
}
