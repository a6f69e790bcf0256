package palpa.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import palpa.model.TimeSpan;
import palpa.session.Words;

/** Values as people read them on a page; never in the machine's locale or time zone. Stateless. */
final class PageText {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final double MICROS = 1e6;

    private PageText() {}

    /** {@code 22 November 2026, 14:02 UTC}. */
    static String moment(Instant at) {
        return DAY_AND_TIME.format(at) + " UTC";
    }

    /** {@code 1:05} for 65 seconds. */
    static String clock(long micros) {
        long seconds = Math.round(micros / MICROS);
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    static String clock(double seconds) {
        return clock(Math.round(seconds * MICROS));
    }

    /** {@code 1:05 - 2:10}, or the one moment. */
    static String span(TimeSpan span) {
        String start = clock(span.startMicros());
        String end = clock(span.endMicros());
        return start.equals(end) ? start : start + "\u2013" + end;
    }

    /** With so many decimals, or a dash where it is not known. */
    static String number(double value, int decimals) {
        String text = Cells.number(value, decimals);
        return text.isEmpty() ? Words.of("export.page.unknown") : text;
    }

    static String percent(double part) {
        return Double.isNaN(part) ? Words.of("export.page.unknown") : Cells.number(100 * part, 0) + " %";
    }

    /** The first letter as a capital. */
    static String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
