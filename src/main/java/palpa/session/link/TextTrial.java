package palpa.session.link;

import palpa.protocol.DataFrame;
import palpa.protocol.DeviceClock;

/**
 * Finds out how fast a text glove samples, which it does not tell reliably: its samples are counted for
 * {@link #LASTS_MICROS}. One thread.
 */
final class TextTrial {

    static final long LASTS_MICROS = 1_000_000;

    private static final int LEAST_SAMPLES = 5;

    private final DeviceClock deviceClock = new DeviceClock();
    private int samples;
    private long first;
    private long last;
    private long begin;

    void frame(DataFrame frame, long arrivalMicros) {
        long micros = frame.hostTimed() ? arrivalMicros : deviceClock.unwrap(frame.deviceMicros());
        if (samples == 0) {
            first = micros;
            begin = arrivalMicros;
        }
        last = micros;
        samples += frame.samples();
    }

    boolean isOver(long nowMicros) {
        return samples >= LEAST_SAMPLES && last > first && nowMicros - begin >= LASTS_MICROS;
    }

    /** Samples a second, within the 10 to 2000 that can be analysed. */
    int rateHertz() {
        long rate = Math.round((samples - 1) * 1e6 / (last - first));
        return (int) Math.max(10, Math.min(2000, rate));
    }
}
