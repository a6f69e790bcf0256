package palpa.session.link;

import palpa.model.GloveDescriptor;
import palpa.protocol.Acknowledge;
import palpa.protocol.AcknowledgeCode;
import palpa.protocol.DataFrame;
import palpa.protocol.GloveEvent;
import palpa.protocol.Lane;
import palpa.protocol.MessageTypes;
import palpa.protocol.Pong;
import palpa.session.PortException;
import palpa.session.Profiles;
import palpa.session.SessionEvent.Kind;

/**
 * A link's work for one hand: aligns the clocks, starts the glove, passes its samples on, and notices its silence. The
 * reader's thread only.
 */
final class HandService {

    /** A glove silent for so long is given up, microseconds; its silence is shown sooner. */
    static final long DEAD_MICROS = 1_000_000;

    private static final long SILENT_MICROS = HandDesk.SILENT_NANOS / 1_000;
    private static final long NO_TEXT_MICROS = 3_000_000;

    /** What a round showed. */
    enum Found {
        NOTHING_NEW,
        /** It is silent, or has restarted: it has to be greeted again. */
        STRANGE,
        /** It has been silent for too long. */
        DEAD
    }

    private final HandDesk desk;
    private final SessionTime time;
    private final Profiles profiles;
    private final StreamRate rate;
    private final SampleFeed feed;
    private final Pinger pinger = new Pinger();
    private GloveDescriptor glove;
    private Lane lane = Lane.UNKNOWN;
    private GloveTimeline timeline;
    private TextTrial trial;
    private boolean streams;
    private boolean rateRefused;
    private long lastDataMicros;

    HandService(HandDesk desk, SessionTime time, Profiles profiles, StreamRate rate) {
        this.desk = desk;
        this.time = time;
        this.profiles = profiles;
        this.rate = rate;
        this.feed = new SampleFeed(desk, time);
    }

    /** Begins with a glove that was greeted, for the first time or again. */
    void begin(GloveDescriptor greeted, Lane heardLane, long nowMicros) {
        glove = greeted;
        lane = heardLane;
        streams = false;
        lastDataMicros = nowMicros;
        if (lane != Lane.BINARY) {
            trial = new TextTrial();
        } else {
            adopt(rate.of(greeted));
            pinger.begin();
        }
    }

    private void adopt(int rateHertz) {
        GloveTimeline before = desk.timeline();
        if (before != null && before.goesOn(glove, rateHertz, time.nowMicros())) {
            timeline = before;
        } else {
            countRestart(before);
            timeline = new GloveTimeline(new LinkedGlove(glove, profiles.profileOf(glove), rateHertz, lane));
        }
        timeline.streamBegins();
    }

    private void countRestart(GloveTimeline before) {
        if (before != null && before.isEarlierRunOf(glove)) {
            desk.quality().restarted();
            desk.tell(Kind.GLOVE_RESTARTED, time.nowMicros(), glove.uid().toString());
        }
    }

    /** One round after each read. */
    Found round(Commands commands, long nowMicros, long refusedFrames) throws PortException {
        if (!streams) {
            return align(commands, nowMicros);
        }
        feed.wake();
        feed.keepBooks(refusedFrames);
        if (rateRefused) {
            rateRefused = false;
            begin(glove, lane, nowMicros);
            return Found.NOTHING_NEW;
        }
        if (trial == null) {
            pinger.pingWhenDue(commands, nowMicros);
        }
        return judge(nowMicros);
    }

    private Found judge(long nowMicros) {
        long silent = nowMicros - lastDataMicros;
        if (silent >= DEAD_MICROS) {
            return Found.DEAD;
        }
        if (timeline.isBroken()) {
            return Found.STRANGE;
        }
        return silent >= SILENT_MICROS && trial == null ? Found.STRANGE : Found.NOTHING_NEW;
    }

    private Found align(Commands commands, long nowMicros) throws PortException {
        if (trial != null) {
            if (trial.isOver(nowMicros)) {
                adopt(trial.rateHertz());
                stream(nowMicros);
            }
            return nowMicros - lastDataMicros > NO_TEXT_MICROS ? Found.DEAD : Found.NOTHING_NEW;
        }
        if (pinger.isAligned()) {
            commands.start(rate.start(timeline.glove().rateHertz()));
            stream(nowMicros);
        } else {
            pinger.pingWhenDue(commands, nowMicros);
        }
        return Found.NOTHING_NEW;
    }

    private void stream(long nowMicros) {
        feed.begin(timeline, time.clock().nanos());
        desk.tell(Kind.LINK_UP, nowMicros, desk.port());
        lastDataMicros = nowMicros;
        streams = true;
    }

    /** Whether {@code heard}, just greeted again, is the very run that is being read. */
    boolean isSameRun(GloveDescriptor heard) {
        return timeline != null && timeline.goesOn(heard, timeline.glove().rateHertz(), time.nowMicros());
    }

    void data(DataFrame frame, long arrivalNanos) {
        lastDataMicros = time.microsAt(arrivalNanos);
        if (streams) {
            feed.frame(frame, arrivalNanos);
        } else if (trial != null) {
            trial.frame(frame, lastDataMicros);
        }
    }

    void pong(Pong pong, long arrivalNanos) {
        if (timeline != null && pinger.answers(pong)) {
            timeline.pong(pong.hostMicros(), time.microsAt(arrivalNanos), pong.deviceMicros());
        }
    }

    void event(GloveEvent event) {
        desk.tell(Kind.BUTTON, time.nowMicros(), event.kind().label());
    }

    void acknowledge(Acknowledge answer) {
        if (answer.command() == MessageTypes.START && answer.code() == AcknowledgeCode.BAD_RATE.code()) {
            rate.refused();
            rateRefused = true;
        }
    }

    HandDesk desk() {
        return desk;
    }

    /** The link has ended. */
    void end() {
        desk.tell(Kind.LINK_LOST, time.nowMicros(), desk.port());
        desk.quality().rateUnknown(time.clock().nanos());
    }
}
