package palpa.glove.population;

import java.util.ArrayList;
import java.util.List;
import palpa.glove.hand.Gesture;

/** A bout of presses held on one point after another; it counts as kneading. */
final class Presses implements Play {

    private static final double SPREAD = 0.2;

    /** The hand may come off for so long between two presses and still knead. */
    private static final double JOIN_SECONDS = 0.6;

    private final PressHabit habit;
    private final Bout bout;
    private final Wobble wobble;
    private final List<Gesture> presses = new ArrayList<>();
    private final List<Double> newtons = new ArrayList<>();
    private int current;

    Presses(PressHabit habit, Temper temper, Bout bout) {
        this.habit = habit;
        this.bout = bout;
        this.wobble = temper.wobble(2 * bout.seconds(), bout.own());
        double start = bout.fromSeconds() + bout.phase() * habit.seconds();
        while (start < bout.fromSeconds() + bout.seconds()) {
            double end = start + habit.seconds() * Math.exp(SPREAD * bout.own().normal(2));
            presses.add(Gesture.whole(start, end));
            newtons.add(temper.stroke(bout.newtons(), bout.own()));
            start = end + habit.gapSeconds() * Math.exp(SPREAD * bout.own().normal(2));
        }
    }

    @Override
    public double newtons(PressPart part, double seconds) {
        while (current + 1 < presses.size() && seconds >= presses.get(current).endSeconds()) {
            current++;
        }
        Gesture press = presses.get(current);
        double since = seconds - press.startSeconds();
        double left = press.endSeconds() - seconds;
        if (since <= 0 || left <= 0) {
            return 0;
        }
        double growth = 1 + habit.growth() * (since / (since + left) - 0.5);
        return newtons.get(current) * settled(since) * settled(left) * growth * wobble.at(seconds - bout.fromSeconds());
    }

    private double settled(double seconds) {
        return habit.ramp().at(Math.min(1, seconds / habit.rampSeconds()));
    }

    @Override
    public List<Gesture> gestures() {
        return presses;
    }

    @Override
    public List<Gesture> touches() {
        return Play.joined(gestures(), JOIN_SECONDS);
    }
}
