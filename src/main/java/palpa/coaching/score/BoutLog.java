package palpa.coaching.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.Technique;

/** What was told of one bout, from a step's beginning to the next one's. One thread. */
final class BoutLog {

    /** Ties go to the left hand, then to what began first, so that the order never depends on arrival. */
    private static final Comparator<Stroke> BY_END = Comparator.comparingLong(Stroke::endMicros)
            .thenComparing(Stroke::hand)
            .thenComparingLong(Stroke::startMicros);

    private final int step;
    private final long sinceMicros;
    private final Asked asked;
    private final WorkCount work;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Group> breaches = new ArrayList<>();
    private final Set<Hand> strikesUnseen = EnumSet.noneOf(Hand.class);
    private long firstMicros = Long.MAX_VALUE;
    private long lastMicros = Long.MIN_VALUE;

    /**
     * @param step the step's number
     * @param sinceMicros what is later than this belongs to the bout, session clock
     */
    BoutLog(int step, long sinceMicros, Asked asked) {
        this.step = step;
        this.sinceMicros = sinceMicros;
        this.asked = asked;
        work = new WorkCount(asked);
    }

    int step() {
        return step;
    }

    long sinceMicros() {
        return sinceMicros;
    }

    Asked asked() {
        return asked;
    }

    void stroke(Stroke stroke) {
        strokes.add(stroke);
        tell(stroke.startMicros());
        tell(stroke.endMicros());
    }

    void decision(Decision decision) {
        work.add(decision);
        tell(decision.timeMicros());
    }

    void breach(Group by, long timeMicros) {
        breaches.add(by);
        tell(timeMicros);
    }

    /** The glove on {@code hand} is too slow to see a strike's peak. */
    void strikesUnseen(Hand hand) {
        strikesUnseen.add(hand);
    }

    private void tell(long micros) {
        firstMicros = Math.min(firstMicros, micros);
        lastMicros = Math.max(lastMicros, micros);
    }

    /** Whether anything was done in it. */
    boolean isWorked() {
        return !strokes.isEmpty() || !work.isEmpty() || !breaches.isEmpty();
    }

    /** When something was first known in it, microseconds; only where something was. */
    long firstMicros() {
        return firstMicros;
    }

    /** When something was last known in it, microseconds. */
    long lastMicros() {
        return lastMicros;
    }

    WorkCount work() {
        return work;
    }

    List<Group> breaches() {
        return breaches;
    }

    /** The strokes of what is asked for, by their end. */
    List<Stroke> askedStrokes() {
        return strokes.stream()
                .filter(stroke -> asked.step().asksFor(stroke.hand(), stroke.technique()))
                .sorted(BY_END)
                .toList();
    }

    boolean isSeenWhole(Stroke stroke) {
        return stroke.technique() != Technique.PERCUSSION || !strikesUnseen.contains(stroke.hand());
    }
}
