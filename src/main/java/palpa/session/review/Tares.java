package palpa.session.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.protocol.GloveEvent;
import palpa.session.SessionEvent;

/**
 * What has to be read before a span, so that its newtons are those of a reading from the beginning: what each channel's
 * zero was learnt from, and enough before the span for a channel that hangs to be found hanging. Stateless; any thread.
 *
 * <p>Of every hand the last two tares by the glove's button before the span are read, since the last may not be over where
 * the span begins, and every zero after them: one may have been refused, and then the one before it holds.
 */
final class Tares {

    /** Longer than a channel has to stand still before it counts as stuck. */
    static final long SETTLING_MICROS = 2_500_000;

    /** Longer than a tare lasts at any rate. */
    private static final long TARE_MICROS = 1_000_000;

    /** Longer than a zero takes. */
    private static final long ZERO_MICROS = 3_000_000;

    private static final int BUTTONS_READ = 2;

    private Tares() {}

    /** Whether a zero is taken, asked for by a button or at the start. */
    static boolean isTare(SessionEvent event) {
        return isZero(event)
                || event.kind() == SessionEvent.Kind.BUTTON
                        && event.value().equals(GloveEvent.Kind.TARE_BUTTON.label());
    }

    static boolean isZero(SessionEvent event) {
        return event.kind() == SessionEvent.Kind.ZERO;
    }

    static boolean concerns(SessionEvent event, Hand hand) {
        return event.hand().isEmpty() || event.hand().get() == hand;
    }

    /**
     * The spans to read one after the other, the last of which ends with {@code wanted}.
     *
     * @param events the session's events in their order
     * @param runUpMicros how much before {@code wanted} is read in any case
     */
    static List<TimeSpan> runUp(List<SessionEvent> events, TimeSpan wanted, long runUpMicros) {
        long start = wanted.startMicros() - Math.max(runUpMicros, SETTLING_MICROS);
        List<TimeSpan> spans = new ArrayList<>();
        for (Hand hand : Hand.values()) {
            List<SessionEvent> tares = events.stream()
                    .filter(event ->
                            isTare(event) && concerns(event, hand) && event.timeMicros() < wanted.startMicros())
                    .toList();
            tares.subList(firstRead(tares), tares.size()).forEach(tare -> spans.add(around(tare)));
        }
        spans.add(new TimeSpan(start, wanted.endMicros()));
        spans.sort(Comparator.comparingLong(TimeSpan::startMicros));
        return joined(spans);
    }

    private static int firstRead(List<SessionEvent> tares) {
        int first = tares.size();
        for (int buttons = 0; first > 0 && buttons < BUTTONS_READ; ) {
            first--;
            buttons += isZero(tares.get(first)) ? 0 : 1;
        }
        return first;
    }

    /** What every zero of the session is learnt from. */
    static List<TimeSpan> all(List<SessionEvent> events) {
        return events.stream().filter(Tares::isTare).map(Tares::around).toList();
    }

    private static TimeSpan around(SessionEvent tare) {
        long lasts = isZero(tare) ? ZERO_MICROS : TARE_MICROS;
        return new TimeSpan(tare.timeMicros() - SETTLING_MICROS, tare.timeMicros() + lasts);
    }

    private static List<TimeSpan> joined(List<TimeSpan> spans) {
        List<TimeSpan> joined = new ArrayList<>();
        for (TimeSpan span : spans) {
            TimeSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.overlaps(span)) {
                long end = Math.max(last.endMicros(), span.endMicros());
                joined.set(joined.size() - 1, new TimeSpan(last.startMicros(), end));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
