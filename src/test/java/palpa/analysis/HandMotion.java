package palpa.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import palpa.model.Technique;

/** What one hand does, put together from strikes, passes and squeezes; the force itself is asked for afterwards. */
final class HandMotion {

    final List<Act> acts = new ArrayList<>();
    final List<Truth.Stroke> strokes = new ArrayList<>();
    final List<Truth.Span> spans = new ArrayList<>();
    private final Random random;
    private final Habit habit;
    private double tremor;
    private double now;

    HandMotion(Habit habit, long seed) {
        this.habit = habit;
        random = new Random(seed);
    }

    /** The force of one movement of the hand. */
    record Act(double fromSeconds, double untilSeconds, Grip grip, Force force) {}

    /** What the hand would bear in all if every part did as this group does. */
    @FunctionalInterface
    interface Force {
        double newtons(Grip.Group group, double seconds);
    }

    /** How a pass is made; {@code back} is the return's share of the force, 0 where the hand does not come back. */
    record Pass(Ramp ramp, double rampSeconds, double seconds, double wander, double fastestWanderHertz, double back) {}

    /** How squeezes are made; fingers lag the thumb. */
    record Squeezes(Squeeze shape, double hertz, double depth, double lagDegrees, double arriveSeconds) {}

    /** How strikes are made; {@code residual} is what is left of the peak between them. */
    record Strikes(Pulse shape, double pulseSeconds, double hertz, double residual) {}

    double seconds() {
        return now;
    }

    HandMotion trembling(double share) {
        tremor = share;
        return this;
    }

    HandMotion rest(double seconds) {
        now += seconds;
        return this;
    }

    private double scattered(double share) {
        return Math.max(0.4, Math.min(1.6, 1 + share * random.nextGaussian()));
    }

    HandMotion strike(int count, Grip grip, double newtons, Strikes how) {
        double from = now;
        double[] ends = new double[count];
        for (int i = 0; i < count; i++) {
            double peak = newtons * scattered(habit.force);
            double width = how.pulseSeconds * scattered(habit.force / 2);
            acts.add(new Act(now, now + width, grip, (group, t) -> peak * how.shape.at(t / width)));
            strokes.add(new Truth.Stroke(Technique.PERCUSSION, grip.surface, now, now + width, peak));
            ends[i] = now + width;
            now += Math.max(1.3 * width, scattered(habit.interval) / how.hertz);
        }
        double until = ends[count - 1];
        if (how.residual > 0) {
            acts.add(new Act(from, until, grip, (group, t) -> how.residual * newtons * ends(t, until - from)));
        }
        spans.add(new Truth.Span(Technique.PERCUSSION, grip.surface, from, until, ends[Math.min(2, count - 1)]));
        return this;
    }

    private static double ends(double t, double whole) {
        return Ramp.LINEAR.within(Math.min(t, whole - t) / 0.02);
    }

    HandMotion pass(Grip grip, double newtons, Pass how) {
        double level = newtons * scattered(habit.force);
        double whole = how.seconds;
        double turn = how.back > 0 ? whole / 2 : whole + 1;
        DoubleUnaryOperator wander = wander(how.wander, how.fastestWanderHertz);
        DoubleUnaryOperator shake = shake();
        Act act = new Act(now, now + whole, grip, (group, t) -> {
            double ramp = how.ramp.within(Math.min(t, whole - t) / how.rampSeconds);
            double side = 1 - (1 - how.back) * Ramp.COSINE.within((t - turn) / how.rampSeconds + 0.5);
            return level * ramp * side * wander.applyAsDouble(t) * shake.applyAsDouble(t);
        });
        double plateauEnd = Math.min(turn, whole) - how.rampSeconds;
        double plateau = between(act, how.rampSeconds, plateauEnd).average().orElseThrow();
        return press(Technique.STROKING, act, plateau);
    }

    private HandMotion press(Technique technique, Act act, double levelNewtons) {
        acts.add(act);
        double from = act.fromSeconds;
        if (technique == Technique.STROKING) {
            strokes.add(new Truth.Stroke(technique, act.grip.surface, from, act.untilSeconds, levelNewtons));
        }
        spans.add(new Truth.Span(technique, act.grip.surface, from, act.untilSeconds, from + 1));
        now = act.untilSeconds;
        return this;
    }

    HandMotion squeeze(int count, Grip grip, double newtons, Squeezes how) {
        double[] starts = new double[count + 1];
        double[] peaks = new double[count];
        for (int i = 0; i < count; i++) {
            starts[i + 1] = starts[i] + scattered(habit.interval) / how.hertz;
            peaks[i] = newtons * scattered(habit.force);
        }
        double whole = starts[count];
        double[] valleys = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            double lower = Math.min(peaks[Math.max(0, i - 1)], peaks[Math.min(count - 1, i)]);
            valleys[i] = (1 - how.depth) * lower;
        }
        double lag = how.lagDegrees / 360 / how.hertz;
        DoubleUnaryOperator shake = shake();
        Act act = new Act(now, now + whole, grip, (group, t) -> {
            double own = group == Grip.Group.FINGERS ? Math.max(0, t - lag) : t;
            int cycle = cycle(starts, own);
            double part = (own - starts[cycle]) / (starts[cycle + 1] - starts[cycle]);
            double valley = valleys[cycle] + Math.min(1, part) * (valleys[cycle + 1] - valleys[cycle]);
            double squeeze = valley + (peaks[cycle] - valley) * how.shape.at(Math.min(1, part));
            return squeeze * Ramp.COSINE.within(Math.min(t, whole - t) / how.arriveSeconds) * shake.applyAsDouble(t);
        });
        for (int i = 0; i < count; i++) {
            double high = percentile90(between(act, starts[i], starts[i + 1]).toArray());
            strokes.add(new Truth.Stroke(Technique.KNEADING, grip.surface, now + starts[i], now + starts[i + 1], high));
        }
        return press(Technique.KNEADING, act, Double.NaN);
    }

    private static int cycle(double[] starts, double t) {
        int found = Arrays.binarySearch(starts, t);
        return Math.max(0, Math.min(starts.length - 2, found >= 0 ? found : -found - 2));
    }

    /** The whole hand's force every 5 ms of a part of an act. */
    private static DoubleStream between(Act act, double from, double until) {
        int steps = Math.max(1, (int) ((until - from) / 0.005));
        return IntStream.range(0, steps).mapToDouble(i -> total(act, from + (until - from) * i / steps));
    }

    private static double total(Act act, double t) {
        return act.grip.shares.entrySet().stream()
                .mapToDouble(share -> share.getValue() * act.force.newtons(share.getKey(), t))
                .sum();
    }

    private static double percentile90(double[] newtons) {
        Arrays.sort(newtons);
        return newtons[(int) (0.9 * (newtons.length - 1))];
    }

    /** A slow drift of three tones up to {@code fastest} hertz whose deviation is {@code share} of the mean. */
    private DoubleUnaryOperator wander(double share, double fastest) {
        double[] phases = random.doubles(3, 0, 2 * Math.PI).toArray();
        double[] hertz = random.doubles(3, 0.3 * fastest, fastest).toArray();
        double each = share * Math.sqrt(2.0 / 3);
        return t -> 1
                + IntStream.range(0, 3)
                        .mapToDouble(i -> each * Math.sin(2 * Math.PI * hertz[i] * t + phases[i]))
                        .sum();
    }

    private DoubleUnaryOperator shake() {
        double hertz = 8 + 4 * random.nextDouble();
        double share = tremor;
        return t -> 1 + share * Math.sqrt(2) * Math.sin(2 * Math.PI * hertz * t);
    }
}
