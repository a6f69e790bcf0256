package palpa.session.review;

import java.util.List;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.SessionStore.Damage;
import palpa.session.SessionStore.Recorded;

/**
 * Feeds spans of a recording to a sink, one later than the other, each glove, block and event once: what two spans share
 * is not told twice. One thread.
 */
final class Feed {

    private final Recorded recorded;
    private final Once once;

    Feed(Recorded recorded, SessionSink to) {
        this.recorded = recorded;
        once = new Once(to);
    }

    /** Feeds what lies in {@code span}, whole blocks always; events between this span and the one before come too. */
    Damage feed(TimeSpan span, Progress progress) throws UserProblem {
        once.begin();
        return recorded.replay(once, span, progress);
    }

    /** Feeds several spans; answers what was missing in the last. */
    Damage feed(List<TimeSpan> spans, Progress progress) throws UserProblem {
        Damage damage = new Damage(true, 0, 0);
        for (TimeSpan span : spans) {
            damage = feed(span, span == spans.get(spans.size() - 1) ? progress : Progress.UNSEEN);
        }
        return damage;
    }

    /** Keeps back what was told before. */
    private static final class Once implements SessionSink {

        private final SessionSink to;
        private final long[] lastMicros = {Long.MIN_VALUE, Long.MIN_VALUE};
        private int gloves;
        private int events;
        private int glovesTold;
        private int eventsTold;

        Once(SessionSink to) {
            this.to = to;
        }

        void begin() {
            gloves = 0;
            events = 0;
        }

        @Override
        public void glove(GloveOnRecord glove) throws UserProblem {
            if (gloves++ == glovesTold) {
                glovesTold++;
                to.glove(glove);
            }
        }

        @Override
        public void block(RawBlock block) throws UserProblem {
            int hand = block.hand().ordinal();
            long last = block.clock().sessionMicros(block.deviceMicros()[block.samples() - 1]);
            if (last > lastMicros[hand]) {
                lastMicros[hand] = last;
                to.block(block);
            }
        }

        @Override
        public void event(SessionEvent event) throws UserProblem {
            if (events++ == eventsTold) {
                eventsTold++;
                to.event(event);
            }
        }
    }
}
