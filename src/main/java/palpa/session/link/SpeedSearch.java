package palpa.session.link;

import palpa.protocol.Protocol;

/**
 * How long a port is asked before it counts as one without a glove, and when to go on to its next line speed.
 *
 * <p>The speeds are gone through round and round, one hello each, because a board that was reset by the opening hears
 * none of them for its first seconds: whenever it has started, its own speed is tried within a round. Where something
 * comes that is not understood, it may be text at another speed, and three whole lines are waited for: then each speed
 * is listened to for longer. The port's reader thread only.
 */
final class SpeedSearch {

    /** A board that was reset starts within this, microseconds. */
    private static final long PATIENCE_MICROS = Protocol.HELLO_PATIENCE_MILLIS * 1_000L;

    /** How long an answer to a hello is waited for, microseconds. */
    private static final long ANSWER_MICROS = Protocol.HELLO_INTERVAL_MILLIS * 1_000L;

    /** Six lines at the least rate of 10 Hz, microseconds. */
    private static final long LISTEN_MICROS = 600_000;

    private int speeds = 1;
    private boolean heardAny;
    private boolean heardHere;
    private long sinceMicros;
    private long untilMicros;

    /** The port was opened. */
    void begin(long nowMicros, int portSpeeds) {
        speeds = portSpeeds;
        heardAny = false;
        heardHere = false;
        sinceMicros = nowMicros;
        untilMicros = nowMicros + PATIENCE_MICROS + (speeds - 1) * ANSWER_MICROS;
    }

    /** Something came, understood or not. */
    void heard(long nowMicros) {
        if (speeds > 1 && !heardAny) {
            untilMicros = Math.max(untilMicros, nowMicros + speeds * LISTEN_MICROS);
        }
        heardAny = true;
        heardHere = true;
    }

    /** Whether the next speed's turn has come. */
    boolean isDue(long nowMicros) {
        return speeds > 1 && nowMicros - sinceMicros >= (heardHere ? LISTEN_MICROS : ANSWER_MICROS);
    }

    /** The next speed is tried. */
    void next(long nowMicros) {
        heardHere = false;
        sinceMicros = nowMicros;
    }

    boolean isInVain(long nowMicros) {
        return nowMicros >= untilMicros;
    }
}
