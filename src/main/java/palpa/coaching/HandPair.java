package palpa.coaching;

import palpa.coaching.HandsTogether.Relation;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.Technique;

/**
 * How the two hands go together over their last strokes, which are told by rising time of their ends. One thread; updates
 * allocate nothing.
 *
 * <p>Phase: a right stroke that begins at {@code r} within a left cycle from {@code l0} to {@code l1} is at {@code 360
 * (r - l0) / (l1 - l0)} degrees; the hands' phase is the circular mean of the last strokes'. Evenness: the weaker
 * hand's mean level force over the stronger's.
 */
public final class HandPair {

    private final CoachingRules rules;
    private final StrokeRing left;
    private final StrokeRing right;
    private Relation relation = Relation.UNKNOWN;
    private double phaseDegrees = Double.NaN;
    private double rateHertz = Double.NaN;
    private double evenness = Double.NaN;

    public HandPair(CoachingRules rules) {
        this.rules = rules;
        left = new StrokeRing(rules.strokesCompared());
        right = new StrokeRing(rules.strokesCompared());
    }

    HandsTogether snapshot() {
        return new HandsTogether(relation, phaseDegrees, rateHertz, evenness);
    }

    /** Whether the hands move at once or in turn. */
    public Relation relation() {
        return relation;
    }

    /** The weaker hand's mean level force over the stronger's, 0 to 1, NaN under two strokes of each. */
    public double evenness() {
        return evenness;
    }

    /** Whether enough strokes of both hands are known to judge their evenness. */
    public boolean bothSettled() {
        return left.count() == rules.strokesCompared() && right.count() == rules.strokesCompared();
    }

    /** What both hands do, or {@link Technique#UNSURE} where they differ. */
    public Technique technique() {
        return left.technique() == right.technique() ? left.technique() : Technique.UNSURE;
    }

    void clear() {
        left.clear();
        right.clear();
        judge();
    }

    /** A stroke of either hand ended; of what is no massage technique nothing is taken. */
    public void add(Stroke stroke) {
        Rhythm rhythm = rules.rhythms().get(stroke.technique());
        if (rhythm != null) {
            ring(stroke.hand()).add(stroke, micros(rhythm.pauseSeconds()));
            judge();
        }
    }

    /** Forgets a hand whose last stroke is longer ago than a pause. */
    public void forgetBefore(long nowMicros) {
        boolean changed = forgetOld(left, nowMicros);
        changed |= forgetOld(right, nowMicros);
        if (changed) {
            judge();
        }
    }

    private boolean forgetOld(StrokeRing ring, long nowMicros) {
        Rhythm rhythm = rules.rhythms().get(ring.technique());
        if (rhythm == null || nowMicros - ring.newest().endMicros() <= micros(rhythm.pauseSeconds())) {
            return false;
        }
        ring.clear();
        return true;
    }

    private void judge() {
        boolean both = left.count() >= 2 && right.count() >= 2;
        phaseDegrees = both ? meanPhaseDegrees() : Double.NaN;
        evenness = both ? weakerOverStronger(left.meanLevelNewtons(), right.meanLevelNewtons()) : Double.NaN;
        rateHertz = bothRates();
        relation = judgeRelation();
    }

    private Relation judgeRelation() {
        if (left.count() == 0 && right.count() == 0) {
            return Relation.UNKNOWN;
        }
        if (left.count() == 0 || right.count() == 0) {
            return Math.max(left.count(), right.count()) >= 2 ? Relation.ONE_HAND : Relation.UNKNOWN;
        }
        Rhythm rhythm = rules.rhythms().get(technique());
        if (rhythm == null || Double.isNaN(phaseDegrees)) {
            return Relation.UNKNOWN;
        }
        double fromHalf = Math.abs(phaseDegrees - 180);
        if (fromHalf <= rhythm.phaseToleranceDegrees()) {
            return Relation.ALTERNATING;
        }
        return 180 - fromHalf <= rhythm.phaseToleranceDegrees() ? Relation.TOGETHER : Relation.UNEVEN;
    }

    private double bothRates() {
        double leftHertz = left.rateHertz();
        double rightHertz = right.rateHertz();
        if (Double.isNaN(leftHertz)) {
            return rightHertz;
        }
        return Double.isNaN(rightHertz) ? leftHertz : leftHertz + rightHertz;
    }

    /** The circular mean of the right strokes' phases, 0 to 360 degrees, NaN where no left cycle holds one. */
    private double meanPhaseDegrees() {
        double sine = 0;
        double cosine = 0;
        int found = 0;
        for (int i = 0; i < right.count(); i++) {
            double cycle = cycleOf(right.get(i).startMicros());
            if (!Double.isNaN(cycle)) {
                sine += Math.sin(2 * Math.PI * cycle);
                cosine += Math.cos(2 * Math.PI * cycle);
                found++;
            }
        }
        double degrees = Math.toDegrees(Math.atan2(sine, cosine));
        return found == 0 ? Double.NaN : degrees < 0 ? degrees + 360 : degrees;
    }

    /** Where {@code micros} lies within the left cycle around it, 0 to 1, NaN outside of all. */
    private double cycleOf(long micros) {
        for (int i = 1; i < left.count(); i++) {
            long begin = left.get(i - 1).startMicros();
            long end = left.get(i).startMicros();
            if (micros >= begin && micros < end) {
                return (double) (micros - begin) / (end - begin);
            }
        }
        return Double.NaN;
    }

    private static double weakerOverStronger(double one, double other) {
        double stronger = Math.max(one, other);
        return stronger == 0 ? Double.NaN : Math.min(one, other) / stronger;
    }

    private StrokeRing ring(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }

    private static long micros(double seconds) {
        return (long) (seconds * 1e6);
    }
}
