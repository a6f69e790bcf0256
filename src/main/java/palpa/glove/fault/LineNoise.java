package palpa.glove.fault;

import palpa.glove.chance.Chance;

/**
 * What a bad cable does to frames: loses bytes, flips bits, swallows whole data frames. Not thread-safe; deterministic
 * for the same seed and frames; allocates nothing.
 */
public final class LineNoise {

    private final Chance chance;
    private double dropBytes;
    private double flipBits;
    private double loseFrames;

    public LineNoise(FaultPlan plan, Chance chance) {
        this.chance = chance;
        for (Fault fault : plan.faults()) {
            if (fault instanceof Fault.DropBytes drop) {
                dropBytes = drop.probability();
            } else if (fault instanceof Fault.FlipBits flip) {
                flipBits = flip.probability();
            } else if (fault instanceof Fault.LoseFrames lose) {
                loseFrames = lose.probability();
            }
        }
    }

    /** Whether this data frame is lost as a whole. */
    public boolean swallowsFrame() {
        return chance.happens(loseFrames);
    }

    /** Spoils the first {@code length} bytes in place; returns how many are left. */
    public int spoil(byte[] bytes, int length) {
        if (dropBytes == 0 && flipBits == 0) {
            return length;
        }
        int kept = 0;
        for (int at = 0; at < length; at++) {
            if (!chance.happens(dropBytes)) {
                bytes[kept++] = chance.happens(flipBits) ? (byte) (bytes[at] ^ 1 << (chance.bits() & 7)) : bytes[at];
            }
        }
        return kept;
    }
}
