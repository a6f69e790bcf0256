package palpa.coaching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which bout a moment belongs to, or none: between two steps, after the last, and while the trainee paused. A moment at the very
 * time of a change belongs to what was before it. One thread.
 */
final class Timeline {

    /**
     * @param sinceMicros what is later than this belongs to it
     * @param bout what counts in it, or null
     * @param halted the bout that goes on after a pause, or null
     */
    private record Part(long sinceMicros, BoutLog bout, BoutLog halted, boolean paused) {}

    private final List<Part> parts = new ArrayList<>();

    Timeline(BoutLog first) {
        begin(first, Long.MIN_VALUE);
    }

    void begin(BoutLog bout, long micros) {
        parts.add(new Part(micros, bout, null, false));
    }

    /** The step is done: until another begins nothing counts. */
    void end(long micros) {
        if (!newest().paused()) {
            parts.add(new Part(micros, null, null, false));
        }
    }

    void pause(long micros) {
        if (!newest().paused()) {
            parts.add(new Part(micros, null, newest().bout(), true));
        }
    }

    void resume(long micros) {
        if (newest().paused()) {
            parts.add(new Part(micros, newest().halted(), null, false));
        }
    }

    private Part newest() {
        return parts.get(parts.size() - 1);
    }

    Optional<BoutLog> boutAt(long micros) {
        return Optional.ofNullable(partAt(micros).bout());
    }

    boolean isPausedAt(long micros) {
        return partAt(micros).paused();
    }

    private Part partAt(long micros) {
        int part = parts.size() - 1;
        while (part > 0 && parts.get(part).sinceMicros() >= micros) {
            part--;
        }
        return parts.get(part);
    }

    /** Seconds of what {@code bout} asks for while it ran. */
    double activeSeconds(BoutLog bout, ActiveTime active) {
        double seconds = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).bout() == bout) {
                seconds += active.seconds(bout.asked().step(), parts.get(i).sinceMicros(), until(i));
            }
        }
        return seconds;
    }

    /** When {@code bout} ended, or the latest time where nothing came after it. */
    long end(BoutLog bout) {
        int last = parts.size() - 1;
        while (parts.get(last).bout() != bout) {
            last--;
        }
        return until(last);
    }

    private long until(int part) {
        return part + 1 < parts.size() ? parts.get(part + 1).sinceMicros() : Long.MAX_VALUE;
    }
}
