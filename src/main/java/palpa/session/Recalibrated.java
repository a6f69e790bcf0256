package palpa.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.calibration.GloveProfile;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;

/**
 * A session read through other profiles than it was recorded with: raw counts are what a session keeps, so that it can be
 * analysed anew. As the session beneath; closing this closes it.
 */
public final class Recalibrated implements SessionStore.Recorded {

    private final SessionStore.Recorded recorded;
    private final Recalibration recalibration;

    /** Which profile a glove's counts are to be read by. */
    @FunctionalInterface
    public interface Recalibration {

        /** The profile of a glove of the session, its own where none other is for it. */
        GloveProfile profileOf(GloveOnRecord glove) throws UserProblem;
    }

    public Recalibrated(SessionStore.Recorded recorded, Recalibration recalibration) {
        this.recorded = recorded;
        this.recalibration = recalibration;
    }

    private GloveOnRecord anew(GloveOnRecord glove) throws UserProblem {
        return new GloveOnRecord(
                glove.index(), glove.hand(), glove.descriptor(), recalibration.profileOf(glove), glove.rateHertz());
    }

    /** A zero that held when the recording began, by the curves of the glove that the hand wore first. */
    private SessionEvent anew(SessionEvent event) throws UserProblem {
        if (event.kind() != SessionEvent.Kind.ZERO) {
            return event;
        }
        Optional<GloveOnRecord> first = recorded.gloves().stream()
                .filter(glove -> event.concerns(glove.hand()))
                .findFirst();
        return first.isPresent() ? anew(event, first.get()) : event;
    }

    private SessionEvent anew(SessionEvent event, GloveOnRecord glove) throws UserProblem {
        String value = ZeroOnRecord.by(glove.profile(), recalibration.profileOf(glove), event.value());
        return new SessionEvent(event.timeMicros(), event.kind(), event.hand(), value);
    }

    @Override
    public SessionHeader header() {
        return recorded.header();
    }

    @Override
    public List<GloveOnRecord> gloves() throws UserProblem {
        List<GloveOnRecord> gloves = new ArrayList<>();
        for (GloveOnRecord glove : recorded.gloves()) {
            gloves.add(anew(glove));
        }
        return gloves;
    }

    @Override
    public TimeSpan span() throws UserProblem {
        return recorded.span();
    }

    @Override
    public SessionStore.Damage replay(SessionSink sink, TimeSpan span, Progress progress) throws UserProblem {
        return recorded.replay(new Sink(sink), span, progress);
    }

    @Override
    public SessionStore.Damage replay(SessionSink sink) throws UserProblem {
        return recorded.replay(new Sink(sink));
    }

    @Override
    public void close() {
        recorded.close();
    }

    private final class Sink implements SessionSink {

        private final SessionSink to;

        Sink(SessionSink to) {
            this.to = to;
        }

        @Override
        public void glove(GloveOnRecord glove) throws UserProblem {
            to.glove(anew(glove));
        }

        @Override
        public void block(RawBlock block) throws UserProblem {
            to.block(block);
        }

        @Override
        public void event(SessionEvent event) throws UserProblem {
            to.event(anew(event));
        }
    }
}
