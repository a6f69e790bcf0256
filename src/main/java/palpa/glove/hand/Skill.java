package palpa.glove.hand;

import palpa.model.Labelled;

/**
 * What tells an expert's hands from a novice's. Expert against novice: force SD 7 % against 22 %, rate CV 8 % against
 * 20 % of the same means; the split of these between what wanders and what jumps from stroke to stroke, and between what
 * both hands share and what each has for itself, are the simulator's own.
 */
public enum Skill implements Labelled {
    EXPERT(0.07, 0.08, 0.010, 0.01, 0.02),
    NOVICE(0.22, 0.20, 0.020, 0.03, 0.10);

    private final double forceSpread;
    private final double rateSpread;
    private final double tremor;
    private final double lateSeconds;
    private final double fatiguePerMinute;

    Skill(double forceSpread, double rateSpread, double tremor, double lateSeconds, double fatiguePerMinute) {
        this.forceSpread = forceSpread;
        this.rateSpread = rateSpread;
        this.tremor = tremor;
        this.lateSeconds = lateSeconds;
        this.fatiguePerMinute = fatiguePerMinute;
    }

    /** Standard deviation of the force, as a fraction of its mean. */
    public double forceSpread() {
        return forceSpread;
    }

    /** Coefficient of variation of the intervals between strokes. */
    public double rateSpread() {
        return rateSpread;
    }

    /** Amplitude of the 8-12 Hz tremor, as a fraction of the force. */
    public double tremor() {
        return tremor;
    }

    /** How far hands that should move together come apart, seconds (standard deviation). */
    public double lateSeconds() {
        return lateSeconds;
    }

    /** Part of the force lost in a minute of one bout. */
    public double fatiguePerMinute() {
        return fatiguePerMinute;
    }
}
