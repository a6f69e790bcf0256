package palpa.glove.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.glove.hand.Gesture;
import palpa.glove.hand.Rhythm;

/** A bout of percussion: one pulse a strike, and what is left between them. */
final class Strikes implements Play {

    private static final double WIDTH_SPREAD = 0.15;
    private static final Range PULSES = Range.of(0.012, 0.150);
    private static final Range PACES = Range.of(0.8, 7);

    private static final double CLOSEST = 1 / 3.0;

    /** A hand has to come away before it can strike again. */
    private static final double LONGEST_DUTY = 0.5;

    private final StrikeHabit habit;
    private final Bout bout;
    private final double[] starts;
    private final double[] lengths;
    private final double[] peaks;
    private final List<Gesture> gestures = new ArrayList<>();

    Strikes(StrikeHabit habit, Temper temper, Bout bout) {
        this.habit = habit;
        this.bout = bout;
        this.starts = starts(temper);
        this.lengths = new double[starts.length];
        this.peaks = new double[starts.length];
        Wobble wobble = temper.wobble(bout.seconds(), bout.own());
        for (int strike = 0; strike < starts.length; strike++) {
            lengths[strike] = length(strike);
            peaks[strike] = peak(strike, temper, wobble);
            double end = starts[strike] + lengths[strike] + habit.fingerLagSeconds();
            gestures.add(Gesture.whole(starts[strike], end));
        }
    }

    private double[] starts(Temper temper) {
        double period = 1 / PACES.hold(habit.hertz() * temper.tempo());
        Rhythm rhythm = new Rhythm(period, temper.rateSpread(), bout.seconds(), bout.shared());
        double[] times = new double[rhythm.beats()];
        for (int beat = 0; beat < times.length; beat++) {
            double late = beat % 2 == 1 ? habit.swing() : 0;
            times[beat] =
                    rushed(Math.max(0, rhythm.seconds(Math.min(beat + bout.phase() + late, times.length), bout.own())));
        }
        Arrays.sort(times);
        return apart(times, period * CLOSEST);
    }

    /** What of the times lies in the bout, none sooner after the last than a hand can strike again. */
    private double[] apart(double[] times, double leastSeconds) {
        List<Double> kept = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (double time : times) {
            if (time < bout.seconds() - PULSES.high() && time - last >= leastSeconds) {
                kept.add(bout.fromSeconds() + time);
                last = time;
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Time runs faster or slower the further the bout has come. */
    private double rushed(double seconds) {
        double part = Math.min(1, seconds / bout.seconds());
        return seconds * (1 + habit.rush() / 2 * (1 - part));
    }

    private double length(int strike) {
        double wanted = habit.pulseSeconds() * (1 + WIDTH_SPREAD * bout.own().normal(2));
        double room = strike + 1 < starts.length ? starts[strike + 1] - starts[strike] : PULSES.high();
        return Math.min(PULSES.hold(wanted), LONGEST_DUTY * room);
    }

    private double peak(int strike, Temper temper, Wobble wobble) {
        double at = starts[strike] - bout.fromSeconds();
        double accent = habit.accentEvery() > 0 && strike % habit.accentEvery() == 0 ? habit.accent() : 1;
        double swell = 1 + habit.swell() * (at / bout.seconds() - 0.5);
        return temper.stroke(bout.newtons(), bout.own()) * accent * swell * wobble.at(at) * temper.left(at);
    }

    @Override
    public double newtons(PressPart part, double seconds) {
        double at = part == PressPart.FINGERS ? seconds - habit.fingerLagSeconds() : seconds;
        int found = Arrays.binarySearch(starts, at);
        int strike = found >= 0 ? found : -found - 2;
        if (strike < 0) {
            return 0;
        }
        double rest = strike + 1 < starts.length ? habit.residual() * peaks[strike] : 0;
        return Math.max(rest, peaks[strike] * habit.pulse().at((at - starts[strike]) / lengths[strike]));
    }

    @Override
    public List<Gesture> gestures() {
        return gestures;
    }

    /** Nothing between the first strike and the last is rest. */
    @Override
    public List<Gesture> touches() {
        return Play.joined(gestures(), Double.POSITIVE_INFINITY);
    }
}
