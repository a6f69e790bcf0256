package palpa.coaching.score;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import palpa.coaching.Step;
import palpa.model.Decision;
import palpa.model.Technique;

/**
 * The moments, 100 ms each, at which at least one hand did a technique: one bit a moment, so that a day takes 100 kB and no
 * order of telling changes anything. One thread.
 */
final class ActiveTime {

    private static final double SECONDS = Decision.INTERVAL_MICROS / 1e6;

    /** Ten days: later moments, and those before the session, are of a broken clock and not counted. */
    private static final long MOST_MOMENTS = 8_640_000;

    private final Map<Technique, BitSet> moments = new EnumMap<>(Technique.class);

    ActiveTime() {
        for (Technique technique : Technique.values()) {
            moments.put(technique, new BitSet());
        }
    }

    void add(Decision decision) {
        long moment = moment(decision.timeMicros());
        if (moment >= 0 && moment < MOST_MOMENTS) {
            moments.get(decision.technique()).set((int) moment);
        }
    }

    /** Seconds of {@code technique} in all. */
    double seconds(Technique technique) {
        return moments.get(technique).cardinality() * SECONDS;
    }

    /** Seconds of what {@code step} asks for, later than {@code after} and not later than {@code until}, microseconds. */
    double seconds(Step step, long after, long until) {
        int from = (int) Math.max(0, Math.min(MOST_MOMENTS, moment(after) + 1));
        int to = (int) Math.max(from, Math.min(MOST_MOMENTS, moment(until) + 1));
        BitSet asked = new BitSet();
        for (Map.Entry<Technique, BitSet> done : moments.entrySet()) {
            if (step.asksFor(done.getKey())) {
                asked.or(done.getValue().get(from, to));
            }
        }
        return asked.cardinality() * SECONDS;
    }

    private static long moment(long micros) {
        return Math.floorDiv(micros, Decision.INTERVAL_MICROS);
    }
}
