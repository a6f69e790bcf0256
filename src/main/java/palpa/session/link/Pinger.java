package palpa.session.link;

import palpa.protocol.Pong;
import palpa.protocol.Protocol;
import palpa.session.PortException;

/**
 * Decides when to ping, and tells which answers count: often at first, while the clocks are not yet aligned, then every
 * second. One thread (the glove's reader).
 */
final class Pinger {

    /** Exchanges before streaming begins. */
    static final int FIRST_EXCHANGES = 5;

    /** How long an answer is waited for before streaming begins, microseconds. */
    static final long PATIENCE_MICROS = 150_000;

    private static final int MOST_ATTEMPTS = 8;
    private static final int QUICK_PINGS = 20;
    private static final long QUICK_MICROS = 200_000;
    private static final long STEADY_MICROS = Protocol.PING_INTERVAL_MILLIS * 1_000L;

    private long token;
    private int sent;
    private int answered;
    private long nextMicros = Long.MIN_VALUE;

    /** A new run begins. */
    void begin() {
        sent = 0;
        answered = 0;
        nextMicros = Long.MIN_VALUE;
    }

    /** Whether enough answers came for streaming to begin, or the glove does not answer. */
    boolean isAligned() {
        return answered >= FIRST_EXCHANGES || sent >= MOST_ATTEMPTS && answered == 0 || sent >= 2 * MOST_ATTEMPTS;
    }

    void pingWhenDue(Commands commands, long nowMicros) throws PortException {
        if (nowMicros >= nextMicros) {
            token = token + 1 & 0xFFFF_FFFFL;
            sent++;
            nextMicros = nowMicros + interval();
            commands.ping(token, nowMicros);
        }
    }

    private long interval() {
        if (!isAligned()) {
            return PATIENCE_MICROS;
        }
        return sent < QUICK_PINGS ? QUICK_MICROS : STEADY_MICROS;
    }

    /** Whether {@code pong} answers the newest ping; before streaming the next ping is then due at once. */
    boolean answers(Pong pong) {
        if (pong.token() != token) {
            return false;
        }
        answered++;
        if (!isAligned()) {
            nextMicros = Long.MIN_VALUE;
        }
        return true;
    }
}
