package palpa.pipeline.health;

import java.util.Arrays;

/**
 * What energy the newest blocks would be spared if two sensors had exchanged what they showed, for every two of them. Where
 * channels are swapped a hand as it was learnt comes back. One thread; allocates nothing after it is made.
 */
final class Exchanges {

    static final int NONE = -1;

    private final double[][] saved;
    private int one = NONE;
    private int other = NONE;

    Exchanges(int sensors) {
        saved = new double[sensors][sensors];
    }

    /** Judges the newest blocks by what a model has learnt, and finds the two that save most, leaving out the dead. */
    void judge(HandModel model, ForceBlocks blocks, int count, boolean[] dead) {
        for (double[] row : saved) {
            Arrays.fill(row, 0);
        }
        for (int ago = 0; ago < count; ago++) {
            double[] shares = blocks.shares(ago);
            model.pull(shares);
            for (int i = 0; i < saved.length; i++) {
                for (int j = 0; j < i; j++) {
                    saved[i][j] += model.savedByExchange(shares, i, j) / count;
                }
            }
        }
        findBest(dead);
    }

    private void findBest(boolean[] dead) {
        one = NONE;
        other = NONE;
        double most = 0;
        for (int i = 0; i < saved.length; i++) {
            for (int j = 0; j < i; j++) {
                if (saved[i][j] > most && !dead[i] && !dead[j]) {
                    one = i;
                    other = j;
                    most = saved[i][j];
                }
            }
        }
    }

    /** Whether any two save something. */
    boolean isAny() {
        return one != NONE;
    }

    /** One of the two that save most. */
    int one() {
        return one;
    }

    int other() {
        return other;
    }

    /** What they save, as a mean over the blocks. */
    double saved() {
        return isAny() ? saved[one][other] : 0;
    }
}
