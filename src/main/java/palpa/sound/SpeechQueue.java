package palpa.sound;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import palpa.session.Sounds.Priority;

/**
 * Which sentence is said, which waits and which is forgotten. Not for several threads at once.
 *
 * <p>At most one waits: the newest of the highest priority. A more important one interrupts what is said; a step
 * that was broken off for what has the focus is said again. What has waited too long is not said.
 */
final class SpeechQueue {

    private final Map<Priority, Long> staleNanos = new EnumMap<>(Priority.class);
    private Sentence speaking;
    private Sentence next;
    private Sentence waiting;

    SpeechQueue() {
        for (Priority priority : Priority.values()) {
            staleNanos.put(priority, (long) (SoundData.number("stale." + priority.label()) * 1e9));
        }
    }

    /** Takes in a sentence; answers whether what is being said is to be broken off. */
    boolean offer(String text, Priority priority, long nowNanos) {
        Sentence offered = new Sentence(text, priority, nowNanos);
        Sentence first = next == null ? speaking : next;
        if (first == null) {
            next = offered;
        } else if (offered.interrupts(first)) {
            next = offered;
            wait(first.isRepeatedAfter(offered) ? first : null);
            return speaking != null;
        } else {
            wait(offered);
        }
        return false;
    }

    private void wait(Sentence sentence) {
        if (sentence != null && (waiting == null || sentence.priority.compareTo(waiting.priority) >= 0)) {
            waiting = sentence;
        }
    }

    /** What is said now that nothing is said any more; empty where nothing waits that is still worth saying. */
    Optional<String> take(long nowNanos) {
        do {
            speaking = next == null ? waiting : next;
            waiting = next == null ? null : waiting;
            next = null;
        } while (speaking != null && isStale(speaking, nowNanos));
        return Optional.ofNullable(speaking).map(Sentence::text);
    }

    private boolean isStale(Sentence sentence, long nowNanos) {
        return nowNanos - sentence.sinceNanos > staleNanos.get(sentence.priority);
    }

    /** Forgets all that waits. */
    void clear() {
        next = null;
        waiting = null;
    }

    private record Sentence(String text, Priority priority, long sinceNanos) {

        boolean interrupts(Sentence other) {
            int order = priority.compareTo(other.priority);
            return order > 0 || order == 0 && priority.compareTo(Priority.STEP) >= 0;
        }

        /** A step that was broken off for what has the focus is said again; a newer step takes its place. */
        boolean isRepeatedAfter(Sentence other) {
            return priority == Priority.STEP && other.priority == Priority.FOCUS;
        }
    }
}
