package palpa.glove.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.glove.hand.Gesture;
import palpa.glove.hand.Rhythm;

/** A bout of kneading: squeeze after squeeze, the parts of the hand each with their own depth and lag. */
final class Squeezes implements Play {

    private static final Range PACES = Range.of(0.2, 3.5);
    private static final double CLOSEST = 1 / 3.0;
    private static final double DRIFT_CYCLES = 5;

    private final SqueezeHabit habit;
    private final Bout bout;
    private final Temper temper;
    private final Wobble wobble;
    private final double pace;
    private final double ramp;
    private final double[] troughs;
    private final double[] peaks;
    private final double driftPhase;

    Squeezes(SqueezeHabit habit, Temper temper, Bout bout) {
        this.habit = habit;
        this.bout = bout;
        this.temper = temper;
        this.wobble = temper.wobble(bout.seconds(), bout.own());
        this.pace = PACES.hold(habit.hertz() * temper.tempo());
        this.ramp = habit.settlingSeconds();
        this.troughs = troughs();
        this.peaks = new double[Math.max(0, troughs.length - 1)];
        this.driftPhase = bout.own().uniform(0, 2 * Math.PI);
        Arrays.setAll(peaks, squeeze -> temper.stroke(bout.newtons(), bout.own()) * drift(squeeze));
    }

    private double drift(int squeeze) {
        return 1 + habit.drift() * Math.sin(2 * Math.PI * squeeze / DRIFT_CYCLES + driftPhase);
    }

    private double[] troughs() {
        double period = 1 / pace;
        Rhythm rhythm = new Rhythm(period, temper.rateSpread(), bout.seconds() + period, bout.shared());
        List<Double> times = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (int beat = 0; beat < rhythm.beats(); beat++) {
            double time = ramp + ahead() + Math.max(0, rhythm.seconds(beat + bout.phase(), bout.own()));
            if (time < bout.seconds() - ramp && time - last > period * CLOSEST) {
                times.add(bout.fromSeconds() + time);
                last = time;
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A part that lags does all of it later. */
    @Override
    public double newtons(PressPart part, double seconds) {
        double at = seconds - bout.fromSeconds();
        return squeezed(part, seconds - habit.lag(part) / pace) * wobble.at(at) * temper.left(at);
    }

    private double squeezed(PressPart part, double seconds) {
        if (peaks.length == 0) {
            return 0;
        }
        double last = troughs[troughs.length - 1];
        double inner = 1 - habit.depth(part);
        if (seconds < troughs[0]) {
            return inner * peaks[0] * settled(seconds - troughs[0] + ramp);
        }
        if (seconds >= last) {
            return inner * peaks[peaks.length - 1] * settled(last + ramp - seconds);
        }
        return cycle(seconds, inner);
    }

    private double settled(double seconds) {
        return seconds <= 0 ? 0 : Flank.COSINE.at(Math.min(1, seconds / ramp));
    }

    private double cycle(double seconds, double inner) {
        int found = Arrays.binarySearch(troughs, seconds);
        int squeeze = found >= 0 ? found : -found - 2;
        double phase = (seconds - troughs[squeeze]) / (troughs[squeeze + 1] - troughs[squeeze]);
        double foot = inner * foot(squeeze, phase);
        return foot + Math.max(0, peaks[squeeze] - foot) * habit.wave().at(phase / (1 - habit.letGo()));
    }

    /** The peak that the force between squeezes goes by: it passes evenly from one squeeze to the next. */
    private double foot(int squeeze, double phase) {
        double here = peaks[squeeze];
        double other = peaks[Math.max(0, Math.min(peaks.length - 1, phase < 0.5 ? squeeze - 1 : squeeze + 1))];
        double towards = Math.abs(phase - 0.5);
        return here + (other - here) * towards;
    }

    /** How much earlier than the thumb the first part begins, seconds. */
    private double ahead() {
        return Math.max(0, -Math.min(habit.fingerLag(), habit.baseLag())) / pace;
    }

    /** How much later than the thumb the last part ends, seconds. */
    private double behind() {
        return Math.max(0, Math.max(habit.fingerLag(), habit.baseLag())) / pace;
    }

    @Override
    public List<Gesture> gestures() {
        List<Gesture> squeezes = new ArrayList<>();
        for (int squeeze = 0; squeeze < peaks.length; squeeze++) {
            squeezes.add(Gesture.whole(troughs[squeeze], troughs[squeeze + 1]));
        }
        return squeezes;
    }

    /** One touch from settling to letting go. */
    @Override
    public List<Gesture> touches() {
        if (peaks.length == 0) {
            return List.of();
        }
        double start = troughs[0] - ramp - ahead();
        double end = troughs[troughs.length - 1] + ramp + behind();
        return List.of(Gesture.whole(start, end));
    }
}
