package palpa.export;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import palpa.model.Hand;
import palpa.model.UserProblem;

/**
 * Puts what is found in two hands into the order of time, the left first where times are equal, and holds back only what
 * may still be overtaken. One thread.
 *
 * @param <T> what was found
 */
final class TimeOrder<T> {

    private final ToLongFunction<T> timeMicros;
    private final PriorityQueue<Held<T>> held;
    private long told;

    TimeOrder(ToLongFunction<T> timeMicros, Function<T, Hand> hand) {
        this.timeMicros = timeMicros;
        held = new PriorityQueue<>(Comparator.<Held<T>>comparingLong(one -> timeMicros.applyAsLong(one.found()))
                .thenComparing(one -> hand.apply(one.found()))
                .thenComparingLong(Held::number));
    }

    /** A thing and how many were told before it. */
    private record Held<T>(T found, long number) {}

    /** Takes things in their order. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T found) throws UserProblem;
    }

    void add(T found) {
        held.add(new Held<>(found, told++));
    }

    /** Gives away all that is earlier than {@code horizonMicros}: nothing before it will come any more. */
    void releaseBefore(long horizonMicros, Taker<T> taker) throws UserProblem {
        while (!held.isEmpty() && timeMicros.applyAsLong(held.peek().found()) < horizonMicros) {
            taker.take(held.poll().found());
        }
    }

    /** Nothing more will come: gives away the rest. */
    void releaseAll(Taker<T> taker) throws UserProblem {
        while (!held.isEmpty()) {
            taker.take(held.poll().found());
        }
    }

    int waiting() {
        return held.size();
    }
}
