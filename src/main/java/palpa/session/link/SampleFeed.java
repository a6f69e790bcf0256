package palpa.session.link;

import palpa.protocol.DataFrame;
import palpa.session.SessionEvent.Kind;

/**
 * Puts a glove's samples on its hand's queue, each in its place in number and time, and counts what is missing. The
 * serving link's thread; a sample allocates nothing.
 */
final class SampleFeed {

    private static final long TELL_LOSS_MICROS = 1_000_000;

    private final HandDesk desk;
    private final SessionTime time;
    private GloveTimeline timeline;
    private long countedLost;
    private long countedBad;
    private long untoldLoss;
    private long nextLossTold;

    SampleFeed(HandDesk desk, SessionTime time) {
        this.desk = desk;
        this.time = time;
    }

    void begin(GloveTimeline newTimeline, long nowNanos) {
        timeline = newTimeline;
        countedLost = newTimeline.lost();
        desk.timeline(newTimeline);
        desk.streams(newTimeline.glove());
        desk.quality().rateUnknown(nowNanos);
    }

    void frame(DataFrame frame, long arrivalNanos) {
        if (frame.channels() != timeline.glove().descriptor().channels().size()) {
            desk.quality().framesRefused(1);
            return;
        }
        if (timeline.place(frame, time.microsAt(arrivalNanos))) {
            countLost();
            offer(frame, arrivalNanos);
        }
    }

    private void offer(DataFrame frame, long arrivalNanos) {
        int passed = 0;
        for (int i = 0; i < frame.samples(); i++) {
            if (desk.queue()
                    .offer(timeline.origin(), timeline.number(i), timeline.deviceMicros(i), arrivalNanos, frame, i)) {
                passed++;
            } else {
                desk.quality().sampleRefused();
            }
        }
        desk.quality().samplesCame(passed, arrivalNanos);
    }

    private void countLost() {
        long lost = timeline.lost() - countedLost;
        if (lost > 0) {
            countedLost += lost;
            untoldLoss += lost;
            desk.quality().samplesLost(lost);
        }
    }

    /** Wakes who takes the samples up; after each read. */
    void wake() {
        desk.queue().wake();
    }

    /** Counts refused frames, and tells of losses at most once a second. */
    void keepBooks(long refusedFrames) {
        desk.quality().framesRefused(refusedFrames - countedBad);
        countedBad = refusedFrames;
        long now = time.nowMicros();
        if (untoldLoss > 0 && now >= nextLossTold) {
            desk.tell(Kind.SAMPLES_LOST, now, Long.toString(untoldLoss));
            untoldLoss = 0;
            nextLossTold = now + TELL_LOSS_MICROS;
        }
    }
}
