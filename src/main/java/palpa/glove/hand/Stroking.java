package palpa.glove.hand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.glove.chance.Chance;

/**
 * Passes from ankle to hip and back, both hands together: a ramp of 0.3-0.6 s, a plateau, a lighter return stroke (30-60 %
 * of the way up), a release of 0.3-0.6 s, and the hands lifted for 0.6 s. Up takes 4.7 s, the return 2.7 s.
 */
final class Stroking implements Movement {

    private static final double UP_SECONDS = 4.7;
    private static final double RETURN_SECONDS = 2.7;
    private static final double LIFTED_SECONDS = 0.6;
    private static final double CYCLE_SECONDS = UP_SECONDS + RETURN_SECONDS + LIFTED_SECONDS;
    private static final double RETURN_SHARE = 0.45;
    private static final double RETURN_SHARE_SPREAD = 0.04;

    private record Pass(double start, double upEnd, double end, double newtons, double returnShare) {}

    private final MovementPlan plan;
    private final Unsteadiness unsteadiness;
    private final double ramp;
    private final Pass[] passes;
    private final double[] starts;

    Stroking(MovementPlan plan) {
        this.plan = plan;
        this.unsteadiness = plan.unsteadiness();
        this.ramp = plan.tissue().rampSeconds();
        this.passes = passes();
        this.starts = Arrays.stream(passes).mapToDouble(Pass::start).toArray();
    }

    private Pass[] passes() {
        Rhythm rhythm = plan.rhythm(CYCLE_SECONDS);
        Chance own = plan.ownChance("passes");
        List<Pass> made = new ArrayList<>();
        for (int beat = 0; beat < rhythm.beats(); beat++) {
            double begin = MovementPlan.LEAD_IN_SECONDS + rhythm.seconds(beat);
            double pace = (rhythm.seconds(beat + 1.0) - rhythm.seconds(beat)) / CYCLE_SECONDS;
            double start = begin + Math.abs(plan.skill().lateSeconds() * own.normal(2));
            double newtons = plan.strokeNewtons(own);
            double share = RETURN_SHARE + RETURN_SHARE_SPREAD * own.normal(2);
            double upEnd = begin + pace * UP_SECONDS;
            double end = upEnd + pace * RETURN_SECONDS;
            if (end < plan.seconds()) {
                made.add(new Pass(start, upEnd, end, newtons, share));
            }
        }
        return made.toArray(new Pass[0]);
    }

    @Override
    public double newtons(double seconds) {
        int found = Arrays.binarySearch(starts, seconds);
        int index = found >= 0 ? found : -found - 2;
        if (index < 0 || seconds >= passes[index].end()) {
            return 0;
        }
        Pass pass = passes[index];
        return pass.newtons() * envelope(pass, seconds) * unsteadiness.factor(seconds) * plan.strength(seconds);
    }

    private double envelope(Pass pass, double seconds) {
        double on = MovementPlan.ease((seconds - pass.start()) / ramp);
        double back = MovementPlan.ease((seconds - pass.upEnd() + ramp) / ramp);
        double off = MovementPlan.ease((pass.end() - seconds) / ramp);
        return on * off * (1 - back * (1 - pass.returnShare()));
    }

    @Override
    public List<Gesture> gestures() {
        return Arrays.stream(passes)
                .map(pass -> new Gesture(pass.start(), pass.end(), pass.start() + ramp, pass.upEnd() - ramp))
                .toList();
    }
}
