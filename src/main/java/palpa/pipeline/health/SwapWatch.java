package palpa.pipeline.health;

/**
 * Finds swapped channels in how the hand's force is shared out, as long as the hand keeps its grip.
 *
 * <p>While strength comes and goes, the shares of a grip stay. Where two sites have exchanged their shares and no other changed,
 * their channels are swapped; sites that bear alike cannot be told apart so. Shares that changed otherwise, and stay so, are
 * another grip, which is learnt anew.
 */
final class SwapWatch {

    private static final int NONE = -1;

    /** A site that bears less says nothing of the grip. */
    private static final double LEAST_SHARE = 0.025;

    private static final double LEAST_SWAP = 0.3;
    private static final double MOST_SWAP_ERROR = 0.25;
    private static final double MOST_OF_OTHERS_IN_SWAP = 0.2;

    /** Shares that changed by more are not learnt. */
    private static final double SAME_GRIP = 0.12;

    private static final int LONGEST_DOUBT_SECONDS = 24;
    private static final int CERTAIN_SECONDS = 3;

    private final int sensors;
    private final GripShares shares;
    private final boolean[] dead;
    private int suspect = NONE;
    private int partner = NONE;
    private int suspectedSeconds;
    private int doubtSeconds;

    SwapWatch(int sensors) {
        this.sensors = sensors;
        shares = new GripShares(sensors);
        dead = new boolean[sensors];
    }

    /** A sensor that is known to be broken is no longer looked at, and the grip is learnt without it. */
    void leaveOut(int sensor) {
        dead[sensor] = true;
        forget();
    }

    /** Takes in a cell; answers whether something was found. */
    boolean cell(Cell cell) {
        if (!shares.add(cell, doubtSeconds == 0)) {
            return false;
        }
        doubtSeconds = mostGrowth() > SAME_GRIP ? doubtSeconds + 1 : 0;
        if (doubtSeconds > LONGEST_DOUBT_SECONDS) {
            forget();
            return false;
        }
        suspect();
        return suspectedSeconds == CERTAIN_SECONDS;
    }

    /** The sensor that was found. */
    int sensor() {
        return suspect;
    }

    /** The one it is swapped with. */
    int other() {
        return partner;
    }

    /** What was found is told: the grip is learnt anew. */
    void forget() {
        shares.clear();
        suspect = NONE;
        partner = NONE;
        suspectedSeconds = 0;
        doubtSeconds = 0;
    }

    private double mostGrowth() {
        double most = 0;
        for (int sensor = 0; sensor < sensors; sensor++) {
            if (counts(sensor)) {
                most = Math.max(most, Math.abs(shares.growth(sensor)));
            }
        }
        return most;
    }

    private boolean counts(int sensor) {
        return !dead[sensor] && (bears(sensor) || shares.now(sensor) >= LEAST_SHARE);
    }

    private boolean bears(int sensor) {
        return !dead[sensor] && shares.before(sensor) >= LEAST_SHARE;
    }

    private void suspect() {
        int lost = extreme(-1);
        int won = extreme(1);
        boolean isSwap = lost != NONE && isSwap(lost, won);
        suspectedSeconds = !isSwap ? 0 : lost == suspect && won == partner ? suspectedSeconds + 1 : 1;
        suspect = isSwap ? lost : NONE;
        partner = isSwap ? won : NONE;
    }

    /** The sensor whose share grew most, or shrank most where {@code sign} is below 0. */
    private int extreme(int sign) {
        int found = NONE;
        for (int sensor = 0; sensor < sensors; sensor++) {
            if (!dead[sensor] && (found == NONE || sign * (shares.growth(sensor) - shares.growth(found)) > 0)) {
                found = sensor;
            }
        }
        return found;
    }

    private boolean isSwap(int lost, int won) {
        return bears(lost)
                && shares.growth(lost) <= -LEAST_SWAP
                && shares.growth(won) >= LEAST_SWAP
                && Math.abs(GripShares.growth(shares.before(lost), shares.now(won))) <= MOST_SWAP_ERROR
                && Math.abs(GripShares.growth(shares.before(won), shares.now(lost))) <= MOST_SWAP_ERROR
                && othersKept(lost, won);
    }

    private boolean othersKept(int lost, int won) {
        for (int sensor = 0; sensor < sensors; sensor++) {
            boolean isOther = sensor != lost && sensor != won && !dead[sensor];
            if (isOther && Math.abs(shares.growth(sensor)) > MOST_OF_OTHERS_IN_SWAP) {
                return false;
            }
        }
        return true;
    }
}
