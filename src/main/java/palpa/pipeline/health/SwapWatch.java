package palpa.pipeline.health;

/**
 * Finds channels that are swapped: the newest blocks of touch fit what was learnt from those before (a {@link HandModel}) badly as
 * they are, and well as soon as two sensors exchange what they show, three blocks running.
 *
 * <p>A plug that is put back into another socket is a step: half a dozen blocks are judged, however long they last, and the one
 * before them, which saw both, is left out. A hand that takes another grip may look like a swap. So the grip that comes out has to be
 * one the hand had, and clearly nearer to one than what is shown; and of two that bore alike much certainty is asked. One thread;
 * allocates nothing.
 */
final class SwapWatch {

    private static final int RECENT = 6;

    /** Blocks between those that are judged and those that are learnt from. */
    private static final int GAP = 1;

    private static final int LEAST_LEARNT = 12;
    private static final int CERTAIN_BLOCKS = 3;

    /** Energy that has to be saved, and that may be left. */
    private static final double LEAST_SAVED = 3;

    /** Two that bore alike may be one hand's whim; two that bore alike on the whole, but never together, save more. */
    private static final double LEAST_SAVED_BY_ALIKE = 10;

    private static final double MOST_LEFT_PART = 1.8;

    /** What is saved must be so much of all energy: a grip that is new in other ways as well is a new grip. */
    private static final double LEAST_SAVED_PART = 0.5;

    /** Hands that share out their force in more ways than this have no grip to speak of. */
    private static final double MOST_USUAL = 7;

    /** Two bore alike where the one bore no more than so many times what the other did. */
    private static final double ALIKE = 1.16;

    /** Put right the blocks may lie so many times as far from those learnt from as these lie from each other. */
    private static final double AS_FAR = 2;

    /** As they are shown they must lie so many times as far from them as put right. */
    private static final double FARTHER = 1.2;

    private final ForceBlocks blocks;
    private final HandModel model;
    private final Exchanges exchanges;
    private final boolean[] dead;
    private final double[] right;
    private int one = Exchanges.NONE;
    private int other = Exchanges.NONE;
    private int suspectedBlocks;

    SwapWatch(int sensors) {
        blocks = new ForceBlocks(sensors);
        model = new HandModel(sensors);
        exchanges = new Exchanges(sensors);
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
        suspectedBlocks = 0;
    }

    /** The one of the two that were found that bore more before. */
    int sensor() {
        return model.share(one) < model.share(other) ? other : one;
    }

    /** The one it is swapped with. */
    int other() {
        return sensor() == one ? other : one;
    }

    /** Takes in a cell; answers whether something was found. */
    boolean cell(Cell cell) {
        if (!blocks.add(cell)) {
            return false;
        }
        boolean isSwap = blocks.count() >= RECENT + GAP + LEAST_LEARNT && isSwap();
        boolean again = isSwap && suspectedBlocks > 0 && exchanges.one() == one && exchanges.other() == other;
        suspectedBlocks = again ? suspectedBlocks + 1 : isSwap ? 1 : 0;
        one = exchanges.one();
        other = exchanges.other();
        return suspectedBlocks == CERTAIN_BLOCKS;
    }

    private boolean isSwap() {
        model.learn(blocks, RECENT + GAP, blocks.count());
        model.judge(blocks, RECENT);
        exchanges.judge(model, blocks, RECENT, dead);
        return exchanges.isAny()
                && model.usualEnergy() <= MOST_USUAL
                && exchanges.saved() >= Math.max(leastSaved(), LEAST_SAVED_PART * model.energy())
                && model.energy() - exchanges.saved() <= MOST_LEFT_PART * model.usualEnergy()
                && bringsBackAGrip();
    }

    private double leastSaved() {
        double ratio = model.share(exchanges.one()) / model.share(exchanges.other());
        return Math.max(ratio, 1 / ratio) < ALIKE ? LEAST_SAVED_BY_ALIKE : LEAST_SAVED;
    }

    private boolean bringsBackAGrip() {
        double farAsShown = 0;
        double farPutRight = 0;
        for (int recent = 0; recent < RECENT; recent++) {
            double[] shown = blocks.shares(recent);
            System.arraycopy(shown, 0, right, 0, shown.length);
            right[exchanges.one()] = shown[exchanges.other()];
            right[exchanges.other()] = shown[exchanges.one()];
            farPutRight += blocks.nearest(right, RECENT + GAP, blocks.count()) / RECENT;
            farAsShown += blocks.nearest(shown, RECENT + GAP, blocks.count()) / RECENT;
        }
        return farAsShown >= FARTHER * farPutRight && farPutRight <= AS_FAR * apart();
    }

    /** How far a block learnt from lies from the nearest of the others, on the whole. */
    private double apart() {
        int from = RECENT + GAP;
        int to = blocks.count();
        double sum = 0;
        for (int ago = from; ago < to; ago++) {
            double[] block = blocks.shares(ago);
            sum += Math.min(blocks.nearest(block, from, ago), blocks.nearest(block, ago + 1, to));
        }
        return sum / (to - from);
    }
}
