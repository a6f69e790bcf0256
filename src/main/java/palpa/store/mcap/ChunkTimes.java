package palpa.store.mcap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import palpa.model.TimeSpan;
import palpa.session.RawBlock;
import palpa.session.SessionHeader;
import palpa.store.mcap.Contents.Chunk;

/** Tells which chunks belong to spans of a session, by the times the contents give. Immutable; any thread. */
final class ChunkTimes {

    /** A block has at most 250 ms of its glove's time; twice that is more than any clock mapping makes of it. */
    private static final long LONGEST_BLOCK_MICROS = 2 * RawBlock.MAX_MICROS;

    private final TimeSpan all;
    private final long[] from;
    private final long[] to;

    private ChunkTimes(SessionHeader header, List<TimeSpan> spans) {
        all = new TimeSpan(
                spans.get(0).startMicros(),
                spans.stream().mapToLong(TimeSpan::endMicros).max().orElseThrow());
        from = new long[spans.size()];
        to = new long[spans.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = nanos(header, spans.get(i).startMicros());
            long end = Math.min(spans.get(i).endMicros(), Long.MAX_VALUE - LONGEST_BLOCK_MICROS);
            to[i] = nanos(header, end + LONGEST_BLOCK_MICROS);
            to[i] = i == 0 ? to[i] : Math.max(to[i - 1], to[i]);
        }
    }

    /** @param spans at least one; they may overlap */
    static ChunkTimes of(SessionHeader header, List<TimeSpan> spans) {
        return new ChunkTimes(
                header,
                spans.stream()
                        .sorted(Comparator.comparingLong(TimeSpan::startMicros))
                        .toList());
    }

    /** From the first span's beginning to the last end. */
    TimeSpan all() {
        return all;
    }

    /** Whether {@code chunk} begins before all is over; events before a span count in it. */
    boolean beginsInTime(Chunk chunk) {
        return chunk.firstNanos() <= to[to.length - 1];
    }

    /** Whether blocks of one of the spans may stand in {@code chunk}. */
    boolean overlap(Chunk chunk) {
        int found = Arrays.binarySearch(from, chunk.lastNanos());
        int last = found >= 0 ? found : -found - 2;
        while (last + 1 < from.length && from[last + 1] <= chunk.lastNanos()) {
            last++;
        }
        return last >= 0 && to[last] >= chunk.firstNanos();
    }

    private static long nanos(SessionHeader header, long sessionMicros) {
        if (sessionMicros <= Long.MIN_VALUE / 2_000) {
            return Long.MIN_VALUE;
        }
        return sessionMicros >= Long.MAX_VALUE / 2_000
                ? Long.MAX_VALUE
                : Layout.nanos(header.startedAt(), sessionMicros);
    }
}
