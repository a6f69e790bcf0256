package palpa.store.mcap;

import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;

/** Lets pass what belongs to a span: blocks that overlap it, and the events up to its end. One thread. */
public final class SpanSink implements SessionSink {

    private final SessionSink sink;
    private final TimeSpan span;

    public SpanSink(SessionSink sink, TimeSpan span) {
        this.sink = sink;
        this.span = span;
    }

    @Override
    public void glove(GloveOnRecord glove) throws UserProblem {
        sink.glove(glove);
    }

    @Override
    public void block(RawBlock block) throws UserProblem {
        if (spanOf(block).overlaps(span)) {
            sink.block(block);
        }
    }

    @Override
    public void event(SessionEvent event) throws UserProblem {
        if (event.timeMicros() <= span.endMicros()) {
            sink.event(event);
        }
    }

    /** From a block's first sample to its last; a clock mapping never runs back. */
    static TimeSpan spanOf(RawBlock block) {
        long first = block.clock().sessionMicros(block.deviceMicros()[0]);
        long last = block.clock().sessionMicros(block.deviceMicros()[block.samples() - 1]);
        return new TimeSpan(Math.min(first, last), Math.max(first, last));
    }
}
