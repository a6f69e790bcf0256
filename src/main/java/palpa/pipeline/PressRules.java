package palpa.pipeline;

import palpa.model.Technique;

/**
 * Kneading or stroking: what a contact that is no strike is taken for, and how surely.
 *
 * <p>Adds the log odds of {@link GripEvidence} (full after 0.45 s of contact, 80 % after 4 s, when the motion has
 * shown itself), {@link MotionEvidence}, and 0.6 for what
 * the hand did less than 4 s ago. After 0.3 s of contact it is decided from {@code |L| = 0.9} (a probability of 71 %) on,
 * and the longer the contact, the less is gained by waiting: after 1 s from 0.2 (55 %) on;
 * within a contact it is changed only where 1.6 or more (83 %) spoke against it for 0.4 s, since a stroke's turn looks
 * like a squeeze for a moment. Confidence is the probability {@code 1 / (1 + exp(-|L|))}.
 */
final class PressRules {

    private static final double GRIP_FROM_SECONDS = 0.12;
    private static final double GRIP_FULL_SECONDS = 0.33;
    private static final double MOTION_FROM_SECONDS = 2;
    private static final double MOTION_FULL_SECONDS = 2;
    private static final double OUTWEIGHED_SHARE = 0.2;
    private static final double HABIT_ODDS = 0.6;
    private static final long HABIT_MICROS = 4_000_000;
    private static final long DECIDED_AFTER_MICROS = 300_000;
    private static final double DECIDING_ODDS = 0.9;
    private static final double DECIDING_ODDS_IN_THE_END = 0.2;
    private static final double WAITING_FROM_SECONDS = 0.5;
    private static final double WAITING_SECONDS = 0.5;
    private static final double CHANGING_ODDS = 1.6;
    private static final long CHANGED_AFTER_MICROS = 400_000;
    private static final double LEAST_ODDS_IN_THE_END = 0.3;

    private final GripEvidence grip;
    private final MotionEvidence motion;
    private Technique technique = Technique.UNSURE;
    private Technique habit = Technique.UNSURE;
    private long habitMicros;
    private double odds;
    private long beganMicros;
    private long agreedMicros;

    PressRules(GripEvidence grip, MotionEvidence motion) {
        this.grip = grip;
        this.motion = motion;
    }

    void begin(long timeMicros) {
        beganMicros = timeMicros;
        agreedMicros = timeMicros;
        technique = Technique.UNSURE;
        odds = 0;
        motion.begin();
    }

    /** Judges the contact anew; whether the technique has changed. */
    boolean judge(long nowMicros, long lastTurnMicros) {
        double age = (nowMicros - beganMicros) / 1e6;
        odds = gripWeight(age) * grip.logOdds() + motion.logOdds(nowMicros, beganMicros, lastTurnMicros) + habitOdds();
        Technique leading = leading();
        if (leading == technique || technique != Technique.UNSURE && Math.abs(odds) < CHANGING_ODDS) {
            agreedMicros = nowMicros;
            return false;
        }
        boolean ripe = technique == Technique.UNSURE
                ? Math.abs(odds) >= decidingOdds(age) && nowMicros - beganMicros >= DECIDED_AFTER_MICROS
                : nowMicros - agreedMicros >= CHANGED_AFTER_MICROS;
        if (ripe) {
            technique = leading;
            agreedMicros = nowMicros;
        }
        return ripe;
    }

    private static double gripWeight(double age) {
        double known = Math.max(0, Math.min(1, (age - GRIP_FROM_SECONDS) / GRIP_FULL_SECONDS));
        double outweighed = Math.max(0, Math.min(1, (age - MOTION_FROM_SECONDS) / MOTION_FULL_SECONDS));
        return known * (1 - OUTWEIGHED_SHARE * outweighed);
    }

    private static double decidingOdds(double age) {
        double waited = Math.max(0, Math.min(1, (age - WAITING_FROM_SECONDS) / WAITING_SECONDS));
        return DECIDING_ODDS + waited * (DECIDING_ODDS_IN_THE_END - DECIDING_ODDS);
    }

    /** The contact ended: what it was in the end, which may be {@link Technique#UNSURE}. */
    Technique end(long endMicros) {
        if (technique == Technique.UNSURE && Math.abs(odds) >= LEAST_ODDS_IN_THE_END) {
            technique = leading();
        }
        if (technique != Technique.UNSURE) {
            habit = technique;
            habitMicros = endMicros;
        }
        return technique;
    }

    private Technique leading() {
        return odds > 0 ? Technique.KNEADING : Technique.STROKING;
    }

    private double habitOdds() {
        if (beganMicros - habitMicros > HABIT_MICROS) {
            return 0;
        }
        return switch (habit) {
            case KNEADING -> HABIT_ODDS;
            case STROKING -> -HABIT_ODDS;
            case REST, PERCUSSION, UNSURE -> 0;
        };
    }

    void clear() {
        habit = Technique.UNSURE;
        technique = Technique.UNSURE;
        odds = 0;
    }

    /** Log odds of kneading against stroking, natural, all added up. */
    double logOdds() {
        return odds;
    }

    /** What the contact is taken for now. */
    Technique technique() {
        return technique;
    }

    /** Probability of the technique, or of the leading one while unsure, 0 to 1. */
    double confidence() {
        boolean against = technique != Technique.UNSURE && technique != leading();
        double probability = 1 / (1 + Math.exp(-Math.abs(odds)));
        return against ? 1 - probability : probability;
    }
}
