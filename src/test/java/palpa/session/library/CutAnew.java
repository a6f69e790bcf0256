package palpa.session.library;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;

/**
 * Passes a session on in blocks of other lengths, from one sample to four times what they had: blocks are put together and
 * cut at random, and the hands come in among each other otherwise. An event stays where it was among the samples.
 */
final class CutAnew implements SessionSink {

    private static final int LONGEST_SAMPLES = 200;

    private final SessionSink to;
    private final Random random;
    private final Map<Hand, RawBlock> waiting = new EnumMap<>(Hand.class);

    CutAnew(SessionSink to, long seed) {
        this.to = to;
        random = new Random(seed);
    }

    @Override
    public void glove(GloveOnRecord glove) throws UserProblem {
        flush();
        to.glove(glove);
    }

    @Override
    public void event(SessionEvent event) throws UserProblem {
        flush();
        to.event(event);
    }

    @Override
    public void block(RawBlock block) throws UserProblem {
        RawBlock before = waiting.remove(block.hand());
        RawBlock rest = block;
        if (before != null && follows(before, block)) {
            rest = joined(before, block);
        } else if (before != null) {
            to.block(before);
        }
        int samples = 1 + random.nextInt(LONGEST_SAMPLES);
        while (samples < rest.samples()) {
            to.block(cut(rest, 0, samples));
            rest = cut(rest, samples, rest.samples());
            samples = 1 + random.nextInt(LONGEST_SAMPLES);
        }
        waiting.put(block.hand(), rest);
    }

    /** Passes on what waits. */
    void flush() throws UserProblem {
        for (RawBlock block : waiting.values()) {
            to.block(block);
        }
        waiting.clear();
    }

    private static boolean follows(RawBlock before, RawBlock block) {
        return before.gloveIndex() == block.gloveIndex()
                && before.clock().equals(block.clock())
                && before.firstSample() + before.samples() == block.firstSample();
    }

    private static RawBlock joined(RawBlock before, RawBlock block) {
        long[] micros = Arrays.copyOf(before.deviceMicros(), before.samples() + block.samples());
        System.arraycopy(block.deviceMicros(), 0, micros, before.samples(), block.samples());
        int[] counts = Arrays.copyOf(before.counts(), micros.length * block.channels());
        System.arraycopy(block.counts(), 0, counts, before.counts().length, block.counts().length);
        return like(before, before.firstSample(), micros, counts);
    }

    private static RawBlock cut(RawBlock block, int from, int to) {
        return like(
                block,
                block.firstSample() + from,
                Arrays.copyOfRange(block.deviceMicros(), from, to),
                Arrays.copyOfRange(block.counts(), from * block.channels(), to * block.channels()));
    }

    private static RawBlock like(RawBlock block, long first, long[] micros, int[] counts) {
        return new RawBlock(
                block.hand(),
                block.gloveIndex(),
                first,
                block.clock(),
                block.hostNanos(),
                micros,
                block.channels(),
                counts);
    }
}
