package palpa.session.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.session.library.Correction;

/**
 * What instructors corrected in some sessions: what could be learnt from them. Immutable.
 *
 * @param sessions how many sessions have a correction
 * @param stretches how many corrections there are
 * @param seconds how long each technique is known to have been done by at least one hand, seconds
 */
public record Corrected(int sessions, int stretches, Map<Technique, Double> seconds) {

    /** Nothing is corrected. */
    public static final Corrected NOTHING = new Corrected(0, 0, Map.of());

    public Corrected {
        seconds = Map.copyOf(seconds);
    }

    /** What {@code corrections} of one session amount to. */
    static Corrected of(List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return NOTHING;
        }
        List<LabelRun> runs = new ArrayList<>();
        for (Hand hand : Hand.values()) {
            runs.addAll(Labels.of(corrections, hand).runs());
        }
        runs.sort(Comparator.comparingLong(run -> run.span().startMicros()));
        Map<Technique, Double> seconds = new EnumMap<>(Technique.class);
        Map<Technique, Long> until = new EnumMap<>(Technique.class);
        for (LabelRun run : runs) {
            long from = Math.max(run.span().startMicros(), until.getOrDefault(run.technique(), Long.MIN_VALUE));
            long to = Math.max(from, run.span().endMicros());
            until.put(run.technique(), to);
            seconds.merge(run.technique(), (to - from) / 1e6, Double::sum);
        }
        return new Corrected(1, corrections.size(), seconds);
    }

    /** Both together. */
    Corrected plus(Corrected other) {
        Map<Technique, Double> both = new EnumMap<>(Technique.class);
        both.putAll(seconds);
        other.seconds.forEach((technique, more) -> both.merge(technique, more, Double::sum));
        return new Corrected(sessions + other.sessions, stretches + other.stretches, both);
    }
}
