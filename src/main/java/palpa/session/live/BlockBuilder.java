package palpa.session.live;

import java.util.Arrays;
import java.util.function.Consumer;
import palpa.model.ClockMapping;
import palpa.model.GloveDescriptor;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;

/**
 * Gathers one hand's samples into blocks: at most 250 ms of device time, without a gap, of one glove under one mapping.
 *
 * <p>One thread. Gathering allocates nothing; a finished block owns its arrays.
 */
public final class BlockBuilder {

    /** Samples a block may hold: 250 ms at 2 kHz, and some for a fast clock. */
    private static final int CAPACITY = 1024;

    private final Consumer<RawBlock> out;
    private final long[] deviceMicros = new long[CAPACITY];
    private final int[] counts = new int[CAPACITY * GloveDescriptor.MAX_CHANNELS];
    private GloveOnRecord glove;
    private ClockMapping clock;
    private int channels;
    private long firstNumber;
    private long firstArrivalNanos;
    private int samples;

    /** @param out takes every finished block */
    public BlockBuilder(Consumer<RawBlock> out) {
        this.out = out;
    }

    /** One sample: the counts of every channel from {@code raw[offset]} on; cuts first where it does not continue. */
    public void add(
            GloveOnRecord from, ClockMapping by, long number, long device, long arrival, int[] raw, int offset) {
        if (samples > 0 && !continues(from, by, number, device)) {
            cut();
        }
        if (samples == 0) {
            glove = from;
            clock = by;
            channels = from.descriptor().channels().size();
            firstNumber = number;
            firstArrivalNanos = arrival;
        }
        deviceMicros[samples] = device;
        System.arraycopy(raw, offset, counts, samples * channels, channels);
        samples++;
    }

    private boolean continues(GloveOnRecord from, ClockMapping by, long number, long device) {
        return from == glove
                && by == clock
                && number == firstNumber + samples
                && device - deviceMicros[0] < RawBlock.MAX_MICROS
                && samples < CAPACITY;
    }

    /** Ends the block that is being gathered, if there is one. */
    public void cut() {
        if (samples == 0) {
            return;
        }
        out.accept(new RawBlock(
                glove.hand(),
                glove.index(),
                firstNumber,
                clock,
                firstArrivalNanos,
                Arrays.copyOf(deviceMicros, samples),
                channels,
                Arrays.copyOf(counts, samples * channels)));
        samples = 0;
    }
}
