package palpa.ui.plot;

import palpa.model.TimeSpan;

/** Moves and zooms the part of a session that is shown, always within the session. Stateless; any thread. */
final class WindowZoom {

    /** The least time shown: some twenty samples. */
    static final long LEAST_MICROS = 20_000;

    private static final double FACTOR = 1.6;

    private WindowZoom() {}

    /** {@code window} zoomed by {@code steps} (in where positive) about {@code fixedMicros}, which stays where it is. */
    static TimeSpan zoomed(TimeSpan window, TimeSpan all, long fixedMicros, double steps) {
        double length = window.lengthMicros() / Math.pow(FACTOR, steps);
        long newLength = Math.round(Math.max(LEAST_MICROS, Math.min(length, all.lengthMicros())));
        double share = (double) (fixedMicros - window.startMicros()) / window.lengthMicros();
        long start = fixedMicros - Math.round(share * newLength);
        return within(new TimeSpan(start, start + newLength), all);
    }

    /** {@code window} moved by {@code micros}. */
    static TimeSpan moved(TimeSpan window, TimeSpan all, long micros) {
        return within(new TimeSpan(window.startMicros() + micros, window.endMicros() + micros), all);
    }

    /** {@code window} moved so that {@code micros} is in it, by as little as leaves it room on the side it goes to. */
    static TimeSpan showing(TimeSpan window, TimeSpan all, long micros) {
        long room = window.lengthMicros() / 10;
        if (micros < window.startMicros()) {
            return moved(window, all, micros - room - window.startMicros());
        }
        return micros > window.endMicros() ? moved(window, all, micros + room - window.endMicros()) : window;
    }

    /** The nearest window of that length, or shorter, within {@code all}. */
    static TimeSpan within(TimeSpan window, TimeSpan all) {
        long length = Math.max(
                Math.min(LEAST_MICROS, all.lengthMicros()), Math.min(window.lengthMicros(), all.lengthMicros()));
        long start = Math.max(all.startMicros(), Math.min(window.startMicros(), all.endMicros() - length));
        return new TimeSpan(start, start + length);
    }
}
