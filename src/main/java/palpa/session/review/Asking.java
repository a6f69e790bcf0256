package palpa.session.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.session.SessionEvent;
import palpa.session.SessionEvent.Kind;

/**
 * What was asked for at a moment of a session: the step, as gentle as it had become, or nothing while the trainee paused,
 * between two steps and after the last. Immutable; any thread. As in the score, a moment at the very time of a change belongs to
 * what was before it.
 */
final class Asking {

    private final Program program;
    private final List<Place> places;
    private final List<Change> changes = new ArrayList<>();

    /** From when on something counts, and by how many levels less is asked for. */
    private record Change(long sinceMicros, boolean counts, int eased) {}

    /** @param events of the session, in its order */
    Asking(Program program, List<Place> places, List<SessionEvent> events) {
        this.program = program;
        this.places = List.copyOf(places);
        changes.add(new Change(Long.MIN_VALUE, true, 0));
        boolean done = false;
        for (SessionEvent event : events) {
            done = event.kind() == Kind.TARGET ? false : done || isEnd(event.kind());
            change(event, done);
        }
    }

    private static boolean isEnd(Kind kind) {
        return kind == Kind.DONE || kind == Kind.FINISHED;
    }

    private void change(SessionEvent event, boolean done) {
        Change now = changes.get(changes.size() - 1);
        long micros = event.timeMicros();
        switch (event.kind()) {
            case TARGET -> changes.add(new Change(micros, true, now.eased()));
            case DONE, FINISHED, PAUSED -> changes.add(new Change(micros, false, now.eased()));
            case RESUMED -> changes.add(new Change(micros, !done, now.eased()));
            case GENTLER -> changes.add(new Change(micros, now.counts(), now.eased() + 1));
            default -> {}
        }
    }

    /** What was asked for at {@code micros}. */
    Optional<Step> at(long micros) {
        int at = Search.first(changes.size(), i -> changes.get(i).sinceMicros() >= micros) - 1;
        Change change = changes.get(Math.max(0, at));
        if (!change.counts()) {
            return Optional.empty();
        }
        Step step = program.steps().get(Places.at(places, micros).step());
        for (int i = 0; i < change.eased(); i++) {
            step = step.gentler();
        }
        return Optional.of(step);
    }

    /** The place at {@code micros}. */
    Place placeAt(long micros) {
        return Places.at(places, micros);
    }
}
