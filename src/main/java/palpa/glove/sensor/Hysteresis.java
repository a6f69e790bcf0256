package palpa.glove.sensor;

/**
 * A sensor that shows more on the way down than on the way up: a Prandtl-Ishlinskii model of one play operator, whose
 * width grows with the load so that the loop closes at zero. Not thread-safe; allocates nothing.
 */
public final class Hysteresis {

    private static final double PLAY_WIDTH = 0.3;

    private final double weight;
    private final double mean;
    private double play;

    /** @param gap largest gap between unloading and loading, as a fraction of the load reached, 0 to 0.3 */
    public Hysteresis(double gap) {
        this.weight = gap / PLAY_WIDTH;
        this.mean = 1 + gap / 2;
    }

    /** The force the sensor takes the next one for, newtons. */
    public double felt(double newtons) {
        play = Math.max(newtons, Math.min(play, newtons * (1 + PLAY_WIDTH)));
        return ((1 - weight) * newtons + weight * play) / mean;
    }
}
