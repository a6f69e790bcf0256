package palpa.session.calibrating;

import java.util.SplittableRandom;

/** A sensor whose law nothing in the program knows: a saturating root, with gain, a loop, creep and noise of its own. */
final class TestSensor {

    private static final double LOOP = 0.3;

    private final SplittableRandom random;
    private final double gain;
    private final double loop;
    private final double creepPerDecade;
    private final boolean falls;
    private double play;
    private double pressedSeconds;

    TestSensor(long seed, boolean falls) {
        random = new SplittableRandom(seed);
        gain = 1 + 0.15 * (2 * random.nextDouble() - 1);
        loop = 0.06 * random.nextDouble() / LOOP;
        creepPerDecade = 0.03 * random.nextDouble();
        this.falls = falls;
    }

    /** Counts of 12 bits at a load, {@code stepSeconds} after the reading before. */
    int counts(double newtons, double stepSeconds) {
        play = Math.max(newtons, Math.min(play, newtons * (1 + LOOP)));
        double felt = (1 - loop) * newtons + loop * play;
        pressedSeconds = newtons > 0.2 ? pressedSeconds + stepSeconds : Math.max(0, pressedSeconds - 3 * stepSeconds);
        double crept = 1 + creepPerDecade * Math.log10(1 + pressedSeconds);
        double root = gain * crept * 0.09 * Math.pow(felt, 0.7);
        double counts = 60 + 3900 * root / (1 + root) + 3 * (random.nextDouble() + random.nextDouble() - 1);
        return (int) Math.round(falls ? 4095 - counts : counts);
    }
}
