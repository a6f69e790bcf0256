package palpa.glove.hand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.glove.chance.Chance;
import palpa.model.Hand;

/**
 * Strikes in alternation: half-sine pulses of 45 ms on a calf, {@value #STRIKES_PER_SECOND} a second of each hand, so 5 of
 * both; the right hand strikes half way between two strikes of the left. Nothing touches between strikes.
 */
final class Percussion implements Movement {

    /** Per hand; physiotherapists were measured at 3.9 to 6.5 a second with both hands. */
    private static final double STRIKES_PER_SECOND = 2.5;

    private static final double SHORTEST_SECONDS = 0.025;
    private static final double LONGEST_SECONDS = 0.075;
    private static final double SPREAD_OF_LENGTH = 0.7;

    private final double[] starts;
    private final double[] lengths;
    private final double[] peaks;
    private final List<Gesture> gestures;

    Percussion(MovementPlan plan) {
        Rhythm rhythm = plan.rhythm(1 / STRIKES_PER_SECOND);
        Chance own = plan.ownChance("strikes");
        Unsteadiness unsteadiness = plan.unsteadiness();
        double offset = plan.hand() == Hand.LEFT ? 0 : 0.5;
        List<double[]> strikes = new ArrayList<>();
        for (int beat = 0; beat < rhythm.beats(); beat++) {
            double start = MovementPlan.LEAD_IN_SECONDS + rhythm.seconds(beat + offset, own);
            double length = length(plan, own);
            double peak = plan.strokeNewtons(own) * unsteadiness.slow(start) * plan.strength(start);
            if (start + length < plan.seconds()) {
                strikes.add(new double[] {start, length, peak});
            }
        }
        strikes.sort((one, other) -> Double.compare(one[0], other[0]));
        this.starts = column(strikes, 0);
        this.lengths = column(strikes, 1);
        this.peaks = column(strikes, 2);
        this.gestures = strikes.stream()
                .map(strike -> Gesture.whole(strike[0], strike[0] + strike[1]))
                .toList();
    }

    private static double length(MovementPlan plan, Chance own) {
        double spread = SPREAD_OF_LENGTH * plan.skill().rateSpread();
        double length = plan.tissue().contactSeconds() * (1 + spread * own.normal(2));
        return Math.max(SHORTEST_SECONDS, Math.min(LONGEST_SECONDS, length));
    }

    private static double[] column(List<double[]> strikes, int column) {
        return strikes.stream().mapToDouble(strike -> strike[column]).toArray();
    }

    @Override
    public double newtons(double seconds) {
        int found = Arrays.binarySearch(starts, seconds);
        int strike = found >= 0 ? found : -found - 2;
        if (strike < 0 || seconds >= starts[strike] + lengths[strike]) {
            return 0;
        }
        return peaks[strike] * Math.sin(Math.PI * (seconds - starts[strike]) / lengths[strike]);
    }

    @Override
    public List<Gesture> gestures() {
        return gestures;
    }
}
