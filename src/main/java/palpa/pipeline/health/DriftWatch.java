package palpa.pipeline.health;

/**
 * Finds a sensor that has drifted: the newest blocks of touch fit what was learnt from those before (a {@link HandModel}) badly as they
 * are, and well as soon as one sensor is put right by 11 to 29 % or so, three blocks running.
 *
 * <p>Blocks are judged in sixes, twelves and twenties: a step shows soon, a small part of an unsteady hand's force late. Where
 * putting right one of two sensors explains it alike, both are named; where one of three might, or one site bears nearly all,
 * nothing is. A hand that takes a grip it did not have just before says nothing of its sensors, nor one that is no more like itself where
 * the sensor is put right. One thread; allocates nothing.
 */
final class DriftWatch {

    static final int NONE = -1;

    private static final int[] RECENT = {6, 12, 20};

    /** Blocks between those that are judged and those that are learnt from: a drift takes its time. */
    private static final int GAP = 2;

    private static final int LEAST_LEARNT = 15;
    private static final double LEAST_DRIFT = 0.12;
    private static final double MOST_DRIFT = 0.34;

    /** Energy that has to be saved by six blocks, that a second one must not save as well, and that may be left. */
    private static final double LEAST_SAVED = 1.5;

    private static final double CLEAR_PART = 0.3;
    private static final double CLEAR = 1;
    private static final double MOST_LEFT_PART = 1.6;

    /** Hands that share out their force in more ways than this have no grip to speak of; in more than that, more certainty is asked. */
    private static final double MOST_USUAL = 6;

    private static final double MANY_WAYS = 2.5;

    /** A site that bears less wanders by itself as much as it might drift. */
    private static final double LEAST_SHARE = 0.04;

    private static final double MOST_SHARE_OF_EITHER = 0.75;

    /** Every block must be so near to one of the last dozen learnt from, in shares summed over the sensors. */
    private static final double NEAR = 0.3;

    private static final int JUST_BEFORE = 12;

    private static final int CERTAIN_BLOCKS = 3;
    private static final int CERTAIN_BLOCKS_OF_MANY_WAYS = 7;

    private final int sensors;
    private final ForceBlocks blocks;
    private final HandModel model;
    private final boolean[] dead;
    private final double[] right;
    private int best = NONE;
    private int second = NONE;
    private int third = NONE;
    private int suspect = NONE;
    private int partner = NONE;
    private double part;
    private int suspectedBlocks;

    DriftWatch(int sensors) {
        this.sensors = sensors;
        blocks = new ForceBlocks(sensors);
        model = new HandModel(sensors);
        dead = new boolean[sensors];
        right = new double[sensors];
    }

    /** A sensor that is known to be broken is no longer looked at, and the hand is learnt without it. */
    void leaveOut(int sensor) {
        dead[sensor] = true;
        forget();
    }

    /** What was found is told: the hand is learnt anew. */
    void forget() {
        blocks.clear();
        acquit();
    }

    /** The sensor that was found. */
    int sensor() {
        return suspect;
    }

    /** The one that may have drifted instead, below 0 where it is clear. */
    int other() {
        return partner;
    }

    /** How much more the sensor that was found shows, as a fraction. */
    double part() {
        return part;
    }

    /** Takes in a cell; answers whether something was found. */
    boolean cell(Cell cell) {
        if (!blocks.add(cell)) {
            return false;
        }
        for (int count : RECENT) {
            if (blocks.count() - count - GAP >= LEAST_LEARNT && isDrift(count)) {
                suspect();
                boolean manyWays = model.usualEnergy() > MANY_WAYS;
                return suspectedBlocks == (manyWays ? CERTAIN_BLOCKS_OF_MANY_WAYS : CERTAIN_BLOCKS);
            }
        }
        acquit();
        return false;
    }

    private boolean isDrift(int count) {
        model.learn(blocks, count + GAP, blocks.count());
        model.judge(blocks, count);
        rank();
        if (best == NONE || model.usualEnergy() > MOST_USUAL) {
            return false;
        }
        double size = Math.abs(model.drift(best));
        double saved = model.saved(best);
        double weight = Math.sqrt((double) count / RECENT[0]);
        boolean tellable = isClear(second) || isClear(third) && model.share(best) <= MOST_SHARE_OF_EITHER;
        return model.share(best) >= LEAST_SHARE
                && size >= LEAST_DRIFT
                && size <= MOST_DRIFT
                && saved * weight >= LEAST_SAVED
                && model.energy() - saved <= MOST_LEFT_PART * model.usualEnergy()
                && tellable
                && keptItsGrip(count)
                && bringsBackAGrip(count);
    }

    /** Finds the three sensors that save most. */
    private void rank() {
        best = NONE;
        second = NONE;
        third = NONE;
        for (int sensor = 0; sensor < sensors; sensor++) {
            if (saved(sensor) > saved(best)) {
                third = second;
                second = best;
                best = sensor;
            } else if (saved(sensor) > saved(second)) {
                third = second;
                second = sensor;
            } else if (saved(sensor) > saved(third)) {
                third = sensor;
            }
        }
    }

    private double saved(int sensor) {
        return sensor == NONE || dead[sensor] ? 0 : model.saved(sensor);
    }

    /** Whether the best saves clearly more than this one. */
    private boolean isClear(int sensor) {
        return saved(best) - saved(sensor) >= Math.min(CLEAR_PART * saved(best), CLEAR);
    }

    private boolean keptItsGrip(int count) {
        int to = Math.min(blocks.count(), count + GAP + JUST_BEFORE);
        for (int recent = 0; recent < count; recent++) {
            if (blocks.nearest(blocks.shares(recent), count + GAP, to) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /** Whether the blocks, on the whole, lie nearer to those learnt from where they are put right than as they are. */
    private boolean bringsBackAGrip(int count) {
        double nearer = 0;
        for (int recent = 0; recent < count; recent++) {
            double[] shown = blocks.shares(recent);
            putRight(shown, Math.exp(-model.drift(best)));
            nearer += blocks.nearest(shown, count + GAP, blocks.count());
            nearer -= blocks.nearest(right, count + GAP, blocks.count());
        }
        return nearer >= 0;
    }

    private void putRight(double[] shown, double factor) {
        double sum = 1 + (factor - 1) * shown[best];
        for (int sensor = 0; sensor < sensors; sensor++) {
            right[sensor] = shown[sensor] * (sensor == best ? factor : 1) / sum;
        }
    }

    /** Suspects the best, and the second where it is not clear; of two suspects one may be cleared by a later block. */
    private void suspect() {
        int also = isClear(second) ? NONE : second;
        boolean bestAgain = isSuspect(best);
        boolean alsoAgain = isSuspect(also);
        if (!bestAgain && !alsoAgain) {
            suspect = best;
            partner = also;
            suspectedBlocks = 1;
        } else {
            if (!(bestAgain && alsoAgain)) {
                suspect = bestAgain ? best : also;
                partner = NONE;
            }
            suspectedBlocks++;
        }
        part = Math.expm1(model.drift(suspect));
    }

    private boolean isSuspect(int sensor) {
        return sensor != NONE && (sensor == suspect || sensor == partner);
    }

    private void acquit() {
        suspect = NONE;
        partner = NONE;
        suspectedBlocks = 0;
    }
}
