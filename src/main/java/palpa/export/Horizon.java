package palpa.export;

import java.util.Arrays;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Technique;

/**
 * How far back in time something may still be found.
 *
 * <p>Decisions of a hand come by rising time. A stroke is told when it is over, so it may begin as early as the hand's
 * last rest that lasted: a moment's rest may be a slip of the recogniser within a stroke. A hand that was not heard of for a minute of the other's time while it rested is away and holds nothing up;
 * one that went away in a stroke still has it to tell. {@link #SLACK_MICROS} covers what a recogniser looks back (1.2 s
 * for a lone strike), and how far two gloves' samples may lie apart in a file. One thread.
 */
final class Horizon {

    static final long SLACK_MICROS = 5_000_000;

    /** After so long a rest whatever was begun before is over; the pipeline ends it after 0.8 s. */
    private static final long SETTLED_MICROS = 1_500_000;

    private static final long AWAY_MICROS = 60_000_000;
    private static final long NEVER = Long.MIN_VALUE;

    private final long[] decidedMicros = new long[Hand.COUNT];
    private final long[] restedMicros = new long[Hand.COUNT];
    private final long[] restingSinceMicros = new long[Hand.COUNT];

    Horizon() {
        Arrays.fill(decidedMicros, NEVER);
        Arrays.fill(restedMicros, NEVER);
        Arrays.fill(restingSinceMicros, NEVER);
    }

    void decided(Decision decision) {
        int hand = decision.hand().ordinal();
        if (decidedMicros[hand] == NEVER) {
            restedMicros[hand] = decision.timeMicros();
        }
        decidedMicros[hand] = decision.timeMicros();
        if (decision.technique() != Technique.REST) {
            restingSinceMicros[hand] = NEVER;
        } else if (restingSinceMicros[hand] == NEVER) {
            restingSinceMicros[hand] = decision.timeMicros();
        } else if (decision.timeMicros() - restingSinceMicros[hand] >= SETTLED_MICROS) {
            restedMicros[hand] = decision.timeMicros();
        }
    }

    /** No decision earlier than this will come; {@link Long#MIN_VALUE} while nothing is known. */
    long decisionsMicros() {
        return backFrom(decidedMicros);
    }

    /** No stroke that begins earlier than this will come. */
    long strokesMicros() {
        return backFrom(restedMicros);
    }

    private long backFrom(long[] reachedMicros) {
        long newest = Math.max(decidedMicros[0], decidedMicros[1]);
        long earliest = newest;
        for (int hand = 0; hand < Hand.COUNT; hand++) {
            boolean away = newest - decidedMicros[hand] > AWAY_MICROS && restedMicros[hand] == decidedMicros[hand];
            if (decidedMicros[hand] != NEVER && !away) {
                earliest = Math.min(earliest, reachedMicros[hand]);
            }
        }
        return earliest == NEVER ? NEVER : earliest - SLACK_MICROS;
    }
}
