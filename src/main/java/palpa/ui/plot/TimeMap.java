package palpa.ui.plot;

import palpa.model.TimeSpan;

/**
 * Session time along a chart. Immutable; any thread.
 *
 * @param window the time shown
 * @param left where it begins, pixels
 * @param width over how many pixels it goes, above 0
 */
record TimeMap(TimeSpan window, double left, double width) {

    double x(long micros) {
        return left + (micros - window.startMicros()) * width / window.lengthMicros();
    }

    long micros(double x) {
        return window.startMicros() + Math.round((x - left) / width * window.lengthMicros());
    }

    double right() {
        return left + width;
    }

    /** Microseconds a pixel. */
    double microsPerPixel() {
        return window.lengthMicros() / width;
    }
}
