package palpa.ui.kit;

import java.util.Locale;

/** Times as people read them, the same in every country. Any thread. */
public final class Times {

    private Times() {}

    /** Minutes and whole seconds, from an hour on hours too: {@code 12:05}, {@code 1:02:05}; what is below 0 is 0. */
    public static String minutes(double seconds) {
        long whole = Math.max(0, (long) seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }

    /** A moment of a session to the hundredth of a second: {@code 8:28.31}. */
    public static String moment(long micros) {
        long hundredths = Math.max(0, Math.floorDiv(micros + 5000, 10_000L));
        return minutes(hundredths / 100) + String.format(Locale.ROOT, ".%02d", hundredths % 100);
    }
}
