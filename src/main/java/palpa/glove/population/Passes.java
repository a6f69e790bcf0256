package palpa.glove.population;

import java.util.ArrayList;
import java.util.List;
import palpa.glove.chance.Chance;
import palpa.glove.hand.Gesture;

/** A bout of stroking: passes from touch-on to touch-off, each a way up and perhaps back, once or several times. */
final class Passes implements Play {

    private static final double PACE_SPREAD = 0.7;
    private static final double GAP_SPREAD = 0.3;
    private static final double BUMP_SPREAD = 0.25;

    /** Of a way, settling and releasing each take this at most. */
    private static final double LONGEST_RAMP = 0.35;

    /** No further way is begun in a touch after this. */
    private static final double LONGEST_TOUCH_SECONDS = 12;

    /** What separates two passes: a lift of more than this. */
    static final double LIFT_SECONDS = 0.3;

    /** One way along the leg, in one direction. */
    private record Way(double start, double seconds, double share, double bumpPhase, double bumpDepth) {

        double part(double at) {
            return (at - start) / seconds;
        }
    }

    /** One touch. */
    private record Pass(double start, double end, double on, double off, double newtons, List<Way> ways) {}

    private final StrokeHabit habit;
    private final Bout bout;
    private final Temper temper;
    private final Wobble wobble;
    private final List<Pass> passes = new ArrayList<>();
    private final List<Gesture> gestures = new ArrayList<>();
    private int current;

    Passes(StrokeHabit habit, Temper temper, Bout bout) {
        this.habit = habit;
        this.bout = bout;
        this.temper = temper;
        this.wobble = temper.wandering(habit.wander(), habit.wanderBand()).wobble(2 * bout.seconds(), bout.own());
        plan(bout.shared());
    }

    /** Both hands keep the pace together; the one behind begins half a pass later. */
    private void plan(Chance shared) {
        double start = bout.fromSeconds() + bout.phase() * habit.upSeconds() / temper.tempo();
        double end = bout.fromSeconds() + bout.seconds();
        while (start < end) {
            Pass pass = pass(start, shared);
            passes.add(pass);
            gestures.add(gesture(pass));
            double back =
                    habit.liftsBack() ? habit.returnPace() * pass.ways().get(0).seconds() / 2 : 0;
            start = pass.end() + Math.max(habit.gapSeconds(), back) * Math.exp(GAP_SPREAD * shared.normal(2));
        }
    }

    private Pass pass(double start, Chance shared) {
        List<Way> ways = new ArrayList<>();
        double at = start;
        for (int tour = 0; tour < habit.tours() && at - start < LONGEST_TOUCH_SECONDS; tour++) {
            at = add(ways, at, 1, 1, shared);
            if (!habit.liftsBack()) {
                at = add(ways, at, habit.returnPace(), habit.returnShare(), shared);
            }
        }
        double on = Math.min(habit.onSeconds(), LONGEST_RAMP * ways.get(0).seconds());
        double off = Math.min(
                habit.offSeconds(), LONGEST_RAMP * ways.get(ways.size() - 1).seconds());
        return new Pass(start, at, on, off, temper.stroke(bout.newtons(), bout.own()), ways);
    }

    private double add(List<Way> ways, double start, double pace, double share, Chance shared) {
        double spread = 1 + PACE_SPREAD * temper.rateSpread() * shared.normal(2);
        double seconds = pace * habit.upSeconds() / temper.tempo() * spread;
        double phase = bout.own().uniform(0, 2 * Math.PI);
        ways.add(new Way(
                start,
                seconds,
                share,
                phase,
                habit.bumpDepth() * (1 + BUMP_SPREAD * bout.own().normal(2))));
        return start + seconds;
    }

    /** The plateau of a pass is that of its first way up. */
    private static Gesture gesture(Pass pass) {
        Way up = pass.ways().get(0);
        double tail = up.seconds() * LONGEST_RAMP;
        double plateauEnd = up.start() + up.seconds() - (pass.ways().size() == 1 ? pass.off() : tail / 2);
        return new Gesture(pass.start(), pass.end(), pass.start() + pass.on(), plateauEnd);
    }

    @Override
    public double newtons(PressPart part, double seconds) {
        while (current + 1 < passes.size() && seconds >= passes.get(current).end()) {
            current++;
        }
        Pass pass = passes.get(current);
        if (seconds <= pass.start() || seconds >= pass.end()) {
            return 0;
        }
        double at = seconds - bout.fromSeconds();
        return pass.newtons() * ends(pass, seconds) * along(pass, part, seconds) * wobble.at(at) * temper.left(at);
    }

    private double ends(Pass pass, double seconds) {
        double on = Math.min(1, (seconds - pass.start()) / pass.on());
        double off = Math.min(1, (pass.end() - seconds) / pass.off());
        return habit.ramp().at(on) * habit.ramp().at(off);
    }

    private double along(Pass pass, PressPart part, double seconds) {
        int index = 0;
        while (index + 1 < pass.ways().size()
                && seconds >= pass.ways().get(index + 1).start()) {
            index++;
        }
        Way way = pass.ways().get(index);
        double force = way.share() * profile(way, seconds);
        if (index + 1 < pass.ways().size()) {
            Way next = pass.ways().get(index + 1);
            double turning = Math.max(0, (way.part(seconds) - (1 - LONGEST_RAMP)) / LONGEST_RAMP);
            force += Flank.COSINE.at(turning) * (next.share() * profile(next, next.start()) - force);
        }
        double there = index % 2 == 0 ? 1 : -1;
        return force * rolled(part, there * Math.cos(Math.PI * Math.max(0, Math.min(1, way.part(seconds)))));
    }

    /** Bones, muscles and the leg's round form, about 1. */
    private double profile(Way way, double seconds) {
        double part = way.part(seconds);
        double middle = habit.midPress() * (Math.sin(Math.PI * part) - 2 / Math.PI);
        double bumps = way.bumpDepth() * Math.sin(2 * Math.PI * habit.bumps() * part + way.bumpPhase());
        return Math.max(0.1, 1 + middle + habit.trend() * (part - 0.5) + (habit.bumps() == 0 ? 0 : bumps));
    }

    /** The palm leads a way up, the fingers end it; and back. */
    private double rolled(PressPart part, double palmwards) {
        double lean = habit.roll() * palmwards;
        return part == PressPart.FINGERS ? 1 - lean : part == PressPart.BASE ? 1 + lean : 1;
    }

    @Override
    public List<Gesture> gestures() {
        return gestures;
    }

    @Override
    public List<Gesture> touches() {
        return Play.joined(gestures(), LIFT_SECONDS);
    }
}
