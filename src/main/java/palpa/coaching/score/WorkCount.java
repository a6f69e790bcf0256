package palpa.coaching.score;

import java.util.Map;
import java.util.TreeMap;
import palpa.model.Decision;

/**
 * How long each hand did what where, in decisions of 100 ms: whole numbers, so that no order of telling changes a sum. One
 * thread.
 *
 * <p>Working time is the time found to be one of the three techniques. Where it is not clear which, as at every beginning
 * of a contact, nothing is held against the hand.
 */
final class WorkCount {

    private static final double SECONDS = Decision.INTERVAL_MICROS / 1e6;

    private final Asked asked;
    private final Map<Group, Integer> work = new TreeMap<>();
    private int working;
    private int right;
    private int inBand;

    WorkCount(Asked asked) {
        this.asked = asked;
    }

    void add(Decision decision) {
        if (!decision.technique().isMassage()) {
            return;
        }
        working++;
        work.merge(new Group(decision.region(), decision.technique(), decision.hand()), 1, Integer::sum);
        if (asked.step().asksFor(decision.hand(), decision.technique())) {
            right++;
            inBand += isInBand(decision) ? 1 : 0;
        }
    }

    private boolean isInBand(Decision decision) {
        return asked.level(decision.region(), decision.technique(), decision.timeMicros())
                .filter(level -> level == decision.level())
                .isPresent();
    }

    boolean isEmpty() {
        return working == 0;
    }

    /** Part of the working time in the technique asked for, 0 to 1, NaN without work. */
    double shareOfAsked() {
        return working == 0 ? Double.NaN : (double) right / working;
    }

    /** Part of the working time in the technique and band asked for, 0 to 1; NaN without work or where none is asked. */
    double shareInBand() {
        boolean known = working > 0 && asked.step().level().isPresent();
        return known ? (double) inBand / working : Double.NaN;
    }

    /** Seconds of work of all hands together. */
    double seconds() {
        return working * SECONDS;
    }

    /** Decisions by what was done. */
    Map<Group, Integer> decisions() {
        return work;
    }
}
