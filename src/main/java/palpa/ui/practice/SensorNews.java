package palpa.ui.practice;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import palpa.pipeline.health.SensorTrouble;
import palpa.session.SensorWords;

/** Says what is wrong with sensors, one after the other, each once and long enough to be read. FX thread only. */
final class SensorNews {

    static final long SHOWN_NANOS = 12_000_000_000L;

    private final Set<SensorTrouble> known = new HashSet<>();
    private final Queue<SensorTrouble> waiting = new ArrayDeque<>();
    private Optional<String> shown = Optional.empty();
    private long sinceNanos;

    /** Takes in what is known now; answers the sentence to show. */
    Optional<String> update(List<SensorTrouble> troubles, long nowNanos) {
        known.retainAll(troubles);
        troubles.stream().filter(known::add).forEach(waiting::add);
        if (shown.isEmpty() || nowNanos - sinceNanos >= SHOWN_NANOS) {
            shown = Optional.ofNullable(waiting.poll()).map(SensorWords::sentence);
            sinceNanos = nowNanos;
        }
        return shown;
    }
}
