package palpa.ui.sound;

import java.util.Optional;
import palpa.coaching.Step;
import palpa.model.ForceBand;
import palpa.model.Technique;
import palpa.session.HandView;

/**
 * Where in the asked band a hand's pressure is, stable at the band's edges: outside a little beyond them, inside a little
 * within. One thread.
 *
 * <p>A pass is followed as it is. Of squeezes and strikes, which fall to nothing in between, the peak of the last two
 * seconds is taken.
 */
final class PressureSense {

    private final double margin = TalkDefaults.FIGURES.number("pressure.margin");
    private boolean inside;

    /** What is to be heard of {@code hand}, for {@link palpa.session.Sounds#pressure}: NaN for silence. */
    double update(HandView hand, Step step, PressureSound wanted) {
        Optional<ForceBand> band = step.level().flatMap(level -> hand.bands().band(level));
        boolean works = step.asksFor(hand.technique()) || hand.technique() == Technique.UNSURE;
        if (wanted == PressureSound.OFF || band.isEmpty() || !works) {
            inside = false;
            return Double.NaN;
        }
        boolean steady = hand.technique() == Technique.STROKING || hand.technique() == Technique.UNSURE;
        double force = steady ? hand.forceNewtons() : hand.peakHoldNewtons();
        return heard(place(force, band.get(), hand.bands().ceilingNewtons()), wanted);
    }

    private double heard(double place, PressureSound wanted) {
        inside = Math.abs(place) < (inside ? 1 + margin : 1 - margin);
        if (!wanted.isHeard(inside)) {
            return Double.NaN;
        }
        double least = inside ? 0 : 1;
        double most = inside ? 1 : 2;
        return Math.copySign(Math.max(least, Math.min(most, Math.abs(place))), place);
    }

    /** −1 and 1 at the edges of {@code band}, −2 without force, 2 at the ceiling. */
    static double place(double newtons, ForceBand band, double ceilingNewtons) {
        double low = band.lowNewtons();
        double high = band.highNewtons();
        if (newtons < low) {
            return -1 - (low - newtons) / low;
        }
        if (newtons < high) {
            return 2 * (newtons - low) / (high - low) - 1;
        }
        return ceilingNewtons > high ? Math.min(2, 1 + (newtons - high) / (ceilingNewtons - high)) : 2;
    }
}
