package palpa.glove.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.glove.hand.Gesture;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.Technique;

/**
 * What the simulated hands really did in one round of a scenario, to compare with what was recognised. Immutable.
 *
 * <p>Forces are those of the hand before any sensor. Spans hold massage only: what lies between them is rest.
 *
 * @param strokes every stroke of both hands, by rising start
 * @param spans every stretch of one technique of both hands, by rising start
 * @param roundMicros length of the round, microseconds
 */
public record ScenarioTruth(List<TrueStroke> strokes, List<TrueSpan> spans, long roundMicros) {

    private static final long STEP_MICROS = 1000;
    private static final double LEVEL_PERCENTILE = 0.9;

    public ScenarioTruth {
        strokes = List.copyOf(strokes);
        spans = List.copyOf(spans);
    }

    /** The truth of a scenario as played from {@code seed}. */
    public static ScenarioTruth of(Scenario scenario, long seed) {
        List<TrueStroke> strokes = new ArrayList<>();
        List<TrueSpan> spans = new ArrayList<>();
        for (Hand hand : Hand.values()) {
            for (PlayedBout bout : new ScenarioSignal(scenario, hand, seed).bouts()) {
                List<Gesture> gestures = bout.movement().gestures();
                gestures.forEach(gesture -> strokes.add(stroke(hand, bout, gesture)));
                if (!gestures.isEmpty()) {
                    spans.add(span(hand, bout, gestures));
                }
            }
        }
        strokes.sort((one, other) -> Long.compare(one.startMicros(), other.startMicros()));
        spans.sort((one, other) -> Long.compare(one.startMicros(), other.startMicros()));
        return new ScenarioTruth(strokes, spans, scenario.roundMicros());
    }

    private static TrueSpan span(Hand hand, PlayedBout played, List<Gesture> gestures) {
        Bout bout = played.bout();
        return new TrueSpan(
                hand,
                bout.technique(),
                bout.region(),
                bout.level(),
                played.part().surface(),
                micros(played, gestures.get(0).startSeconds()),
                micros(played, gestures.get(gestures.size() - 1).endSeconds()));
    }

    private static TrueStroke stroke(Hand hand, PlayedBout played, Gesture gesture) {
        Bout bout = played.bout();
        double[] all = totals(played, gesture.startSeconds(), gesture.endSeconds());
        double peak = Arrays.stream(all).max().orElse(0);
        double level = levelNewtons(played, gesture, all, peak);
        return new TrueStroke(
                hand,
                bout.technique(),
                bout.region(),
                SimulatorTargets.bands(bout.region(), played.part().surface(), bout.technique())
                        .levelOf(level),
                played.part().surface(),
                micros(played, gesture.startSeconds()),
                micros(played, gesture.endSeconds()),
                peak,
                level);
    }

    private static double levelNewtons(PlayedBout played, Gesture gesture, double[] all, double peak) {
        if (played.bout().technique() == Technique.PERCUSSION) {
            return peak;
        }
        if (played.bout().technique() == Technique.STROKING) {
            return Arrays.stream(totals(played, gesture.levelStartSeconds(), gesture.levelEndSeconds()))
                    .average()
                    .orElse(0);
        }
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[(int) (LEVEL_PERCENTILE * (sorted.length - 1))];
    }

    /** The hand's force every millisecond from one time of the bout to another. */
    private static double[] totals(PlayedBout played, double fromSeconds, double toSeconds) {
        double[] newtons = new double[Site.COUNT];
        long from = micros(played, fromSeconds);
        double[] totals = new double[(int) ((micros(played, toSeconds) - from) / STEP_MICROS) + 1];
        for (int step = 0; step < totals.length; step++) {
            played.forces(from + step * STEP_MICROS, newtons);
            totals[step] = Arrays.stream(newtons).sum();
        }
        return totals;
    }

    private static long micros(PlayedBout played, double seconds) {
        return played.startMicros() + Math.round(seconds * 1e6);
    }

    /** The strokes of one hand. */
    public List<TrueStroke> strokes(Hand hand) {
        return strokes.stream().filter(stroke -> stroke.hand() == hand).toList();
    }
}
