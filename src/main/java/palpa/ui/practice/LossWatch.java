package palpa.ui.practice;

import palpa.session.LinkView;

/**
 * The part of a glove's samples lost lately, so that an old loss is not told for ever. One thread.
 *
 * <p>Counts are compared with those of two to four seconds ago.
 */
final class LossWatch {

    private static final long SPAN_NANOS = 2_000_000_000L;

    private boolean begun;
    private long markedNanos;
    private long olderLost;
    private long olderAll;
    private long newerLost;
    private long newerAll;

    /** Takes in the counts at {@code nowNanos}; returns the part lost, 0 to 1. */
    double update(LinkView link, long nowNanos) {
        long lost = link.lostSamples();
        long all = lost + link.receivedSamples();
        if (!begun || all < newerAll) {
            mark(lost, all, nowNanos);
            mark(lost, all, nowNanos);
            begun = true;
        } else if (nowNanos - markedNanos >= SPAN_NANOS) {
            mark(lost, all, nowNanos);
        }
        long seen = all - olderAll;
        return seen <= 0 ? 0 : (double) (lost - olderLost) / seen;
    }

    private void mark(long lost, long all, long nowNanos) {
        olderLost = newerLost;
        olderAll = newerAll;
        newerLost = lost;
        newerAll = all;
        markedNanos = nowNanos;
    }
}
