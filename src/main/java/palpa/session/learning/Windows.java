package palpa.session.learning;

import java.util.function.LongConsumer;

/**
 * The windows a recogniser is judged in: one second, a quarter of a second after the one before, counted from the first row of
 * a recording. Stateless.
 */
public final class Windows {

    private static final long MICROS = 1_000_000;
    private static final long HOP_MICROS = 250_000;

    private Windows() {}

    /**
     * Hands over the end of every window that lies within a stretch, in their order.
     *
     * @param originMicros the recording's first row
     * @param startMicros where the stretch begins; a window may begin there
     * @param endMicros where it ends; a window may end there
     */
    public static void within(long originMicros, long startMicros, long endMicros, LongConsumer end) {
        long hops = Math.max(0, Math.floorDiv(startMicros - originMicros + HOP_MICROS - 1, HOP_MICROS));
        for (long at = originMicros + hops * HOP_MICROS + MICROS; at <= endMicros; at += HOP_MICROS) {
            end.accept(at);
        }
    }
}
