package palpa.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.pipeline.health.SensorTrouble;

/** Keeps what an analysis finds and gives it back by time, the left hand first where times are equal. One thread. */
public final class Findings implements SessionListener {

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<SensorTrouble> troubles = new ArrayList<>();
    private int ceilingBreaches;

    @Override
    public void onStroke(Stroke stroke) {
        strokes.add(stroke);
    }

    @Override
    public void onDecision(Decision decision) {
        decisions.add(decision);
    }

    @Override
    public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
        ceilingBreaches++;
    }

    @Override
    public void onTrouble(SensorTrouble trouble) {
        troubles.add(trouble);
    }

    /** What was wrong with sensors, as it was told. */
    public List<SensorTrouble> troubles() {
        return List.copyOf(troubles);
    }

    /** Every stroke by its beginning. */
    public List<Stroke> strokes() {
        return strokes.stream()
                .sorted(Comparator.comparingLong(Stroke::startMicros).thenComparing(Stroke::hand))
                .toList();
    }

    /** Every decision by its time. */
    public List<Decision> decisions() {
        return decisions.stream()
                .sorted(Comparator.comparingLong(Decision::timeMicros).thenComparing(Decision::hand))
                .toList();
    }

    /** How often a ceiling was exceeded. */
    public int ceilingBreaches() {
        return ceilingBreaches;
    }
}
