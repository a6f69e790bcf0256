package palpa.pipeline;

import java.util.Arrays;

/**
 * What each channel reads with no load, learnt on demand: the mean of half a second.
 *
 * <p>Never learnt unasked, since a light, steady touch looks like an offset. One thread; allocates nothing a sample.
 */
final class Tare {

    private static final long LASTS_MICROS = 500_000;

    private final double[] offsetNewtons;
    private final double[] sums;
    private long endMicros;
    private int samples;
    private State state = State.IDLE;

    private enum State {
        IDLE,
        ASKED,
        RUNNING
    }

    Tare(int channels) {
        offsetNewtons = new double[channels];
        sums = new double[channels];
    }

    void start() {
        state = State.ASKED;
        samples = 0;
        Arrays.fill(sums, 0);
    }

    /** Whether no zero is being learnt. */
    boolean isIdle() {
        return state == State.IDLE;
    }

    /** What the channel reads with no load, newtons. */
    double offsetNewtons(int channel) {
        return offsetNewtons[channel];
    }

    /** The channel's force less its offset, 0 or more. */
    double relieve(int channel, double newtons) {
        if (state != State.IDLE) {
            sums[channel] += newtons;
        }
        return Math.max(0, newtons - offsetNewtons[channel]);
    }

    void sampleDone(long timeMicros) {
        if (state == State.IDLE) {
            return;
        }
        if (state == State.ASKED) {
            state = State.RUNNING;
            endMicros = timeMicros + LASTS_MICROS;
        }
        samples++;
        if (timeMicros >= endMicros) {
            for (int channel = 0; channel < sums.length; channel++) {
                offsetNewtons[channel] = sums[channel] / samples;
            }
            state = State.IDLE;
        }
    }
}
