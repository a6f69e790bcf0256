package palpa.pipeline;

import java.util.Arrays;
import java.util.Optional;

/**
 * What each channel reads with no load, learnt on demand.
 *
 * <p>Never learnt unasked, since a light, steady touch looks like an offset. The glove's button asks for the mean of half a
 * second, whatever it is. The beginning of a session asks for that of two seconds, which is refused where the glove was not
 * relaxed in the air: a channel's standard deviation over 0.25 N, with which a sensor fails its calibration
 * (calibration/README.md), or a mean over that of its {@link ZeroKind}. One thread; allocates nothing a sample.
 */
final class Tare {

    static final double MOST_NOISE_NEWTONS = 0.25;

    /** No channel was loaded. */
    static final int NONE = -1;

    private static final long TARE_MICROS = 500_000;
    private static final long ZERO_MICROS = 2_000_000;

    private final double[] offsetNewtons;
    private final double[] sums;
    private final double[] squares;
    private final long[] countSums;
    private final double[] zeroCounts;
    private boolean known;
    private ZeroKind kind = ZeroKind.AT_START;
    private long lastsMicros;
    private double mostLoadNewtons;
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
        squares = new double[channels];
        countSums = new long[channels];
        zeroCounts = new double[channels];
    }

    /** Half a second, whatever is read. */
    void start() {
        kind = ZeroKind.ASKED;
        start(TARE_MICROS);
    }

    /** Two seconds, refused where there is a load. */
    void startZero(ZeroKind newKind) {
        kind = newKind;
        mostLoadNewtons = kind.mostLoadNewtons();
        start(ZERO_MICROS);
    }

    private void start(long micros) {
        lastsMicros = micros;
        state = State.ASKED;
        samples = 0;
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
        Arrays.fill(countSums, 0);
    }

    /** Has a zero that was learnt before hold; one of another number of channels is left aside. */
    void hold(HeldZero zero) {
        if (zero.newtons().size() == offsetNewtons.length) {
            Arrays.setAll(offsetNewtons, zero.newtons()::get);
            Arrays.setAll(zeroCounts, zero.counts()::get);
            known = true;
        }
    }

    /** The zero that holds, empty where none was learnt yet. */
    Optional<HeldZero> held() {
        return known
                ? Optional.of(new HeldZero(
                        Arrays.stream(offsetNewtons).boxed().toList(),
                        Arrays.stream(zeroCounts).boxed().toList()))
                : Optional.empty();
    }

    /** The kind of the zero that is being learnt, empty where none is. */
    Optional<ZeroKind> learning() {
        return isIdle() ? Optional.empty() : Optional.of(kind);
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
    double relieve(int channel, double newtons, int counts) {
        if (state != State.IDLE) {
            sums[channel] += newtons;
            squares[channel] += newtons * newtons;
            countSums[channel] += counts;
        }
        return Math.max(0, newtons - offsetNewtons[channel]);
    }

    /** A sample is over; answers the channel because of which a zero was refused just now, or {@link #NONE}. */
    int sampleDone(long timeMicros) {
        if (state == State.IDLE) {
            return NONE;
        }
        if (state == State.ASKED) {
            state = State.RUNNING;
            endMicros = timeMicros + lastsMicros;
        }
        samples++;
        return timeMicros < endMicros ? NONE : conclude();
    }

    private int conclude() {
        state = State.IDLE;
        int loaded = lastsMicros == ZERO_MICROS ? loaded() : NONE;
        if (loaded == NONE) {
            for (int channel = 0; channel < sums.length; channel++) {
                offsetNewtons[channel] = sums[channel] / samples;
                zeroCounts[channel] = (double) countSums[channel] / samples;
            }
            known = true;
        }
        return loaded;
    }

    /** The channel that was loaded most, where one was. */
    private int loaded() {
        int found = NONE;
        double worst = 1;
        for (int channel = 0; channel < sums.length; channel++) {
            double mean = sums[channel] / samples;
            double deviation = Math.sqrt(Math.max(0, squares[channel] / samples - mean * mean));
            double excess = Math.max(mean / mostLoadNewtons, deviation / MOST_NOISE_NEWTONS);
            if (excess > worst) {
                worst = excess;
                found = channel;
            }
        }
        return found;
    }
}
