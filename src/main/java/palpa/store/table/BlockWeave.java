package palpa.store.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palpa.model.ClockMapping;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionSink;
import palpa.session.live.BlockBuilder;

/**
 * Weaves rows of several gloves into blocks, handed over in the order in which they began. Times of rows are session times
 * already. One thread.
 */
final class BlockWeave {

    private static final long NANOS_A_MICRO = 1000;

    /** So many rows of one glove running are a block as it was; fewer are a table sorted by time. */
    private static final int LEAST_RUN = 16;

    private final SessionSink sink;
    private final Map<Integer, Strand> strands = new HashMap<>();
    private final Deque<Strand> begun = new ArrayDeque<>();
    private Strand current;
    private int run;

    BlockWeave(SessionSink sink) {
        this.sink = sink;
    }

    /** One glove's. */
    private static final class Strand {
        private final List<RawBlock> finished = new ArrayList<>();
        private final BlockBuilder builder = new BlockBuilder(finished::add);
    }

    void add(GloveOnRecord glove, long number, long timeMicros, int[] counts) throws UserProblem {
        Strand strand = strands.computeIfAbsent(glove.index(), unused -> new Strand());
        if (strand != current && run >= LEAST_RUN) {
            flush();
        }
        run = strand == current ? run + 1 : 1;
        current = strand;
        strand.builder.add(glove, ClockMapping.IDENTITY, number, timeMicros, timeMicros * NANOS_A_MICRO, counts, 0);
        if (!strand.finished.isEmpty()) {
            handOverThrough(strand);
        }
        if (!begun.contains(strand)) {
            begun.add(strand);
        }
    }

    private void handOverThrough(Strand last) throws UserProblem {
        while (begun.peekFirst() != last) {
            handOver(begun.removeFirst(), true);
        }
        handOver(begun.removeFirst(), false);
    }

    private void handOver(Strand strand, boolean cut) throws UserProblem {
        if (cut) {
            strand.builder.cut();
        }
        for (RawBlock block : strand.finished) {
            sink.block(block);
        }
        strand.finished.clear();
    }

    /** Hands over what was gathered. */
    void flush() throws UserProblem {
        while (!begun.isEmpty()) {
            handOver(begun.removeFirst(), true);
        }
    }
}
