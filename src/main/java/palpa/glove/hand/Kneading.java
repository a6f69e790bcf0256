package palpa.glove.hand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.glove.chance.Chance;
import palpa.model.Hand;

/**
 * Squeezes without letting go: raised cosines of {@value #SQUEEZES_PER_SECOND} Hz between 40 % and 100 % of the peak
 * (depth 60 %), the hands half a cycle apart, the fingers following the thumb by 30 (expert) or 45 degrees (novice).
 */
final class Kneading implements Movement {

    private static final double SQUEEZES_PER_SECOND = 0.5;
    private static final double TROUGH = 0.4;
    private static final double EXPERT_LAG_DEGREES = 30;
    private static final double NOVICE_LAG_DEGREES = 45;

    /**
     * 90th percentile of a raised cosine of this depth, as a part of its peak: {@code 0.4 + 0.6 (1 + cos(pi / 10)) / 2},
     * and 1 % less because the fingers come later than the thumb.
     */
    private static final double PERCENTILE_90 = 0.985 * 0.99;

    /** The fingers are still on when the thumb has let go. */
    private static final double FINGERS_OFF_SECONDS = 0.3;

    private final MovementPlan plan;
    private final Unsteadiness unsteadiness;
    private final double ramp;
    private final double[] troughSeconds;
    private final double[] peaks;

    Kneading(MovementPlan plan) {
        this.plan = plan;
        this.unsteadiness = plan.unsteadiness();
        this.ramp = plan.tissue().rampSeconds();
        this.troughSeconds = troughs(plan, ramp);
        Chance own = plan.ownChance("squeezes");
        this.peaks = new double[Math.max(0, troughSeconds.length - 1)];
        Arrays.setAll(peaks, squeeze -> plan.strokeNewtons(own) / PERCENTILE_90);
    }

    private static double[] troughs(MovementPlan plan, double ramp) {
        Rhythm rhythm = plan.rhythm(1 / SQUEEZES_PER_SECOND);
        Chance own = plan.ownChance("troughs");
        double offset = plan.hand() == Hand.LEFT ? 0 : 0.5;
        List<Double> times = new ArrayList<>();
        for (int beat = 0; beat < rhythm.beats(); beat++) {
            double time = MovementPlan.LEAD_IN_SECONDS + ramp + rhythm.seconds(beat + offset, own);
            if (time + ramp + FINGERS_OFF_SECONDS < plan.seconds()) {
                times.add(time);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    @Override
    public double newtons(double seconds) {
        if (peaks.length == 0) {
            return 0;
        }
        double first = troughSeconds[0];
        double last = troughSeconds[troughSeconds.length - 1];
        double force;
        if (seconds < first) {
            force = trough(0) * MovementPlan.ease((seconds - first + ramp) / ramp);
        } else if (seconds >= last) {
            force = trough(peaks.length) * MovementPlan.ease((last + ramp - seconds) / ramp);
        } else {
            force = squeeze(seconds);
        }
        return force * unsteadiness.factor(seconds) * plan.strength(seconds);
    }

    private double squeeze(double seconds) {
        int found = Arrays.binarySearch(troughSeconds, seconds);
        int squeeze = found >= 0 ? found : -found - 2;
        double begin = troughSeconds[squeeze];
        double half = (troughSeconds[squeeze + 1] - begin) / 2;
        boolean rising = seconds < begin + half;
        double foot = trough(rising ? squeeze : squeeze + 1);
        double height = MovementPlan.ease(rising ? (seconds - begin) / half : 2 - (seconds - begin) / half);
        return foot + (peaks[squeeze] - foot) * height;
    }

    /** Force between two squeezes, before the one of this number. */
    private double trough(int squeeze) {
        double before = peaks[Math.max(0, squeeze - 1)];
        double after = peaks[Math.min(peaks.length - 1, squeeze)];
        return TROUGH * (before + after) / 2;
    }

    @Override
    public double lagSeconds() {
        double degrees = plan.skill() == Skill.EXPERT ? EXPERT_LAG_DEGREES : NOVICE_LAG_DEGREES;
        return degrees / 360 / SQUEEZES_PER_SECOND;
    }

    @Override
    public List<Gesture> gestures() {
        List<Gesture> squeezes = new ArrayList<>();
        for (int squeeze = 0; squeeze < peaks.length; squeeze++) {
            squeezes.add(Gesture.whole(troughSeconds[squeeze], troughSeconds[squeeze + 1]));
        }
        return squeezes;
    }
}
