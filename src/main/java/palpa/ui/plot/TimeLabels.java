package palpa.ui.plot;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Session times as people read them: 8:28, 1:02:00, and as fine as the zoom: 8:28.310. */
final class TimeLabels extends NumberFormat {

    private static final long serialVersionUID = 1L;

    private static final double[] STEPS_SECONDS = {
        0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600
    };

    private final int decimals;

    /** Times with so many decimals of a second, 0 to 3. */
    TimeLabels(int decimals) {
        this.decimals = decimals;
    }

    /** The least round distance by which labels over {@code spanSeconds} are at least {@code leastPixels} apart. */
    static double step(double spanSeconds, double pixels, double leastPixels) {
        for (double step : STEPS_SECONDS) {
            if (step / spanSeconds * pixels >= leastPixels) {
                return step;
            }
        }
        double hours = STEPS_SECONDS[STEPS_SECONDS.length - 1];
        return hours * Math.ceil(leastPixels * spanSeconds / pixels / hours);
    }

    /** For labels {@code stepSeconds} apart. */
    static TimeLabels forStep(double stepSeconds) {
        return new TimeLabels(stepSeconds >= 1 ? 0 : stepSeconds >= 0.1 ? 1 : stepSeconds >= 0.01 ? 2 : 3);
    }

    String text(double seconds) {
        return format(seconds);
    }

    @Override
    public StringBuffer format(double seconds, StringBuffer into, FieldPosition position) {
        long unit = decimals == 0 ? 1 : decimals == 1 ? 10 : decimals == 2 ? 100 : 1000;
        long parts = Math.round(Math.abs(seconds) * unit);
        long whole = parts / unit;
        into.append(seconds < 0 && parts > 0 ? "\u2212" : "");
        if (whole >= 3600) {
            into.append(whole / 3600).append(':').append(padded(whole / 60 % 60, 2));
        } else {
            into.append(whole / 60);
        }
        into.append(':').append(padded(whole % 60, 2));
        return decimals == 0 ? into : into.append('.').append(padded(parts % unit, decimals));
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    @Override
    public StringBuffer format(long seconds, StringBuffer into, FieldPosition position) {
        return format((double) seconds, into, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("an axis only writes: " + text);
    }
}
