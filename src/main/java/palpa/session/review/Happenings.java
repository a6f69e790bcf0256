package palpa.session.review;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import palpa.session.SessionEvent;
import palpa.session.live.PracticeTrack;

/** Lets a practice follow what happened in a session, as far as one has come in it. One thread. */
final class Happenings {

    private final PracticeTrack practice;
    private final Queue<SessionEvent> events;

    /** @param events of the session, in its order; what concerns one hand alone is none of the practice's */
    Happenings(PracticeTrack practice, List<SessionEvent> events) {
        this.practice = practice;
        this.events = new ArrayDeque<>(
                events.stream().filter(event -> event.hand().isEmpty()).toList());
    }

    /** The practice is told what happened up to {@code micros}. */
    void follow(long micros) {
        while (!events.isEmpty() && events.peek().timeMicros() <= micros) {
            practice.event(events.remove());
        }
    }
}
